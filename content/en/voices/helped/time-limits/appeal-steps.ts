/** Time limits: appeal steps, of a person whom somebody helps. */
export const appealStepsLimits = {
  'suspension-continuation': {
    passed: 'The appeal counts as withdrawn.',
    what: 'The CALL refused to suspend the decision. The person asks for the appeal for annulment to continue.',
    stillOpen:
      'Ask the lawyer of the person at once. A new appeal is possible only while the time limit for the appeal itself is still running.',
  },
  'pro-deo-papers': {
    passed: 'The request for free legal aid counts as dropped, and the fee is due.',
    what: 'The person asked not to pay the fee, but papers are missing. The person sends them.',
  },
  'hearing-request': {
    name: 'Request to be heard by the CALL',
    what: 'The CALL sends an order that states how it would rule without a hearing. The person asks for a hearing. The time limit runs from the day the order was sent.',
    stillOpen: 'Ask the lawyer of the person whether a cassation appeal makes sense after the judgment.',
  },
  'petition-repair': {
    what: 'The registry of the CALL tells the person that something formal is missing: a copy, the inventory, a signature, the elected domicile. The person corrects this.',
    stillOpen:
      'Ask the lawyer of the person at once. A new appeal is possible only while the time limit for the appeal itself is still running.',
  },
  'roll-fee': {
    what: 'The person pays the court fee (rolrecht / droit de rôle) after the registry notifies them. With legal aid, they do not pay.',
    stillOpen:
      'Ask the lawyer of the person at once. A new appeal is possible only while the time limit for the appeal itself is still running.',
  },
  'memorandum-announcement': {
    name: 'Saying whether the person will send a synthesis memorandum',
    what: 'The registry tells the person that the file has arrived. The person says whether they will send a synthesis memorandum (synthesememorie / mémoire de synthèse).',
    passed: 'Without an answer, the CALL finds that the person has no interest, and the appeal is lost.',
    stillOpen: 'Ask the lawyer of the person whether a cassation appeal makes sense after the judgment.',
  },
  memorandum: {
    what: 'The person announced a synthesis memorandum, and now they send it. The time limit runs from the same notice of the registry as the announcement.',
    passed:
      'If the person announced a memorandum and does not send it, they have no interest, and the appeal is lost.',
    stillOpen: 'Ask the lawyer of the person whether a cassation appeal makes sense after the judgment.',
  },
  'suspension-continuation-authority': {
    stillOpen: 'Ask the lawyer of the person what the registry has received.',
  },
  'annulment-after-suspension': { stillOpen: 'Ask the lawyer of the person where the case stands.' },
} as const
