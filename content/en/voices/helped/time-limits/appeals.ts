/** Time limits: appeals, of a person whom somebody helps. */
export const appealsLimits = {
  annulment: {
    what: 'The person asks the Council for Alien Law Litigation, CALL (RvV / CCE), to annul a decision on their stay. They make an ordinary request for suspension in the same petition. This time limit applies to refusals of 9bis and 9ter, orders to leave, entry bans, and decisions on minors and victims.',
  },
  'transfer-appeal': {
    what: 'The person asks the Council for Alien Law Litigation, CALL (RvV / CCE), to annul the decision that sends them to another European country (annex 26quater or 25quater). For a decision notified from 12 June 2026, the time limit is probably 5 or 10 days.',
    stillOpen:
      'Another time limit may apply to the decision. Ask a lawyer the same day whether the person can still appeal, or make an urgent request.',
  },
  'urgent-suspension': {
    what: 'The person asks the CALL to stop a removal that is about to happen. By the law before 12 June 2026, they cannot be removed until the CALL has ruled, if they asked in time. We have not read the new law.',
  },
  'urgent-suspension-second-measure': {
    what: 'The same urgent request, when an earlier order or refusal of entry was already notified to the person. The time limit is shorter.',
  },
  'provisional-measures': {
    what: 'The person’s ordinary request for suspension is pending, and their removal becomes imminent. They ask the CALL to decide on that request urgently. The time limit runs from the notice of the removal measure.',
  },
  'provisional-measures-second-measure': {
    what: 'The same request to decide urgently, when an earlier removal measure was already notified to the person.',
  },
  'protection-appeal': {
    what: 'The person asks the CALL to change or annul a refusal by the CGRS (CGVS / CGRA). By the law before 12 June 2026, removal is in principle barred while this time limit and the appeal are running. We have not read the new law.',
  },
  'protection-appeal-inadmissible': {
    what: 'The same appeal, when the CGRS found the application inadmissible.',
  },
  'protection-appeal-repeat-while-held': {
    what: 'The same appeal, when a subsequent application was found inadmissible and the person was detained when they made it.',
  },
  cassation: {
    what: 'The person asks the Council of State (Raad van State / Conseil d’État) to quash a judgment of the CALL, on points of law only. A filter decides whether it is admitted. Ask a lawyer in the first days.',
  },
} as const
