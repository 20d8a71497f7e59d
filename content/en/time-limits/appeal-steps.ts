import type { LimitTextsOf } from '@/content/deadline-sentences'
import type { appealStepLimits } from '@/content/law/time-limits/appeal-steps'

const lawyer =
  'Ask your lawyer at once. A new appeal is possible only while the time limit for the appeal itself is still running.'

export const appealStepTexts = {
  'petition-repair': {
    name: 'Correction of the petition',
    what: 'The registry of the CALL tells you that something formal is missing: a copy, the inventory, a signature, the elected domicile. You correct this.',
    passed: 'The petition counts as never lodged.',
    stillOpen: lawyer,
  },
  'roll-fee': {
    name: 'Roll fee of the CALL',
    what: 'You pay the court fee (rolrecht / droit de rôle) after the registry notifies you. With legal aid, you do not pay.',
    passed: 'The appeal is not entered on the roll. A late payment cannot be put right.',
    stillOpen: lawyer,
  },
  'pro-deo-papers': {
    name: 'Papers for free legal aid at the CALL',
    what: 'You asked not to pay the fee, but papers are missing. You send them.',
    passed: 'The request for free legal aid counts as dropped, and the fee is due.',
    stillOpen: 'The appeal continues if the fee is paid in time.',
  },
  'memorandum-announcement': {
    name: 'Saying whether you will send a synthesis memorandum',
    what: 'The registry tells you that the file has arrived. You say whether you will send a synthesis memorandum (synthesememorie / mémoire de synthèse).',
    passed: 'Without an answer, the CALL finds that you have no interest, and the appeal is lost.',
    stillOpen: 'Ask your lawyer whether a cassation appeal makes sense after the judgment.',
  },
  memorandum: {
    name: 'Synthesis memorandum',
    what: 'You announced a synthesis memorandum, and now you send it. The time limit runs from the same notice of the registry as the announcement.',
    passed: 'If you announced a memorandum and do not send it, you have no interest, and the appeal is lost.',
    stillOpen: 'Ask your lawyer whether a cassation appeal makes sense after the judgment.',
  },
  'hearing-request': {
    name: 'Request to be heard by the CALL',
    what: 'The CALL sends an order that states how it would rule without a hearing. You ask for a hearing. The time limit runs from the day the order was sent.',
    passed: 'Silence counts as agreement with the order.',
    stillOpen: 'Ask your lawyer whether a cassation appeal makes sense after the judgment.',
  },
  'suspension-continuation': {
    name: 'Continuation after a refused suspension',
    what: 'The CALL refused to suspend the decision. You ask for the appeal for annulment to continue.',
    passed: 'The appeal counts as withdrawn.',
    stillOpen: lawyer,
  },
  'suspension-continuation-authority': {
    name: 'Continuation by the authority after a suspension',
    what: 'The CALL suspended the decision. The authority must ask for the appeal to continue.',
    passed: 'The CALL may annul the decision.',
    stillOpen: 'Ask your lawyer what the registry has received.',
  },
  'annulment-after-suspension': {
    name: 'Judgment on annulment after a suspension',
    what: 'The CALL suspended the decision and rules on the annulment.',
    passed:
      'The judgment is late. The suspension does not end for that reason alone, as far as the text we read says.',
    stillOpen: 'Ask your lawyer where the case stands.',
  },
} as const satisfies LimitTextsOf<typeof appealStepLimits>
