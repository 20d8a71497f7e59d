import type { LimitTextsOf } from '@/content/deadline-sentences'
import type { appealLimits } from '@/content/law/time-limits/appeals'

const late =
  'An appeal after the last day is normally refused as late. Only force majeure can excuse it, and judges apply that strictly.'
const lawyer =
  'Ask a lawyer the same day whether force majeure, a wrong notification or another procedure can still help.'

export const appealTexts = {
  annulment: {
    name: 'Appeal for annulment',
    what: 'You ask the Council for Alien Law Litigation, CALL (RvV / CCE), to annul a decision on your stay. You make an ordinary request for suspension in the same petition. This time limit applies to refusals of 9bis and 9ter, orders to leave, entry bans, and decisions on minors and victims.',
    passed: late,
    stillOpen: lawyer,
  },
  'transfer-appeal': {
    name: 'Appeal against a transfer decision (Dublin)',
    what: 'You ask the Council for Alien Law Litigation, CALL (RvV / CCE), to annul the decision that sends you to another European country (annex 26quater or 25quater). For a decision notified from 12 June 2026, the time limit is probably 5 or 10 days.',
    passed: late,
    stillOpen:
      'Another time limit may apply to your decision. Ask a lawyer the same day whether you can still appeal, or make an urgent request.',
    check:
      'To check: for a decision notified from 12 June 2026, the time limit is probably 5 or 10 days. We have not read the new law, so we show the day for 5 days. 30 days may also apply. Follow the time limit printed on the decision.',
  },
  'urgent-suspension': {
    name: 'Urgent request for suspension',
    what: 'You ask the CALL to stop a removal that is about to happen. By the law before 12 June 2026, you cannot be removed until the CALL has ruled, if you asked in time. We have not read the new law.',
    passed:
      'A late request no longer stops the removal by itself. The CALL can still look at it in some cases.',
    stillOpen:
      'The time limit for an appeal for annulment may still be running. Call a lawyer at once when a removal date is set.',
  },
  'urgent-suspension-second-measure': {
    name: 'Urgent request for suspension, second removal measure or later',
    what: 'The same urgent request, when an earlier order or refusal of entry was already notified to you. The time limit is shorter.',
    passed:
      'A late request no longer stops the removal by itself. The CALL can still look at it in some cases.',
    stillOpen:
      'The time limit for an appeal for annulment may still be running. Call a lawyer at once when a removal date is set.',
  },
  'provisional-measures': {
    name: 'Urgent provisional measures',
    what: 'Your ordinary request for suspension is pending, and your removal becomes imminent. You ask the CALL to decide on that request urgently. The time limit runs from the notice of the removal measure.',
    passed: 'The pending request can no longer be speeded up in this way.',
    stillOpen: 'The pending request itself continues. Ask a lawyer what else can stop the removal.',
  },
  'provisional-measures-second-measure': {
    name: 'Urgent provisional measures, second removal measure or later',
    what: 'The same request to decide urgently, when an earlier removal measure was already notified to you.',
    passed: 'The pending request can no longer be speeded up in this way.',
    stillOpen: 'The pending request itself continues. Ask a lawyer what else can stop the removal.',
  },
  'protection-appeal': {
    name: 'Appeal in international protection',
    what: 'You ask the CALL to change or annul a refusal by the CGRS (CGVS / CGRA). By the law before 12 June 2026, removal is in principle barred while this time limit and the appeal are running. We have not read the new law.',
    passed: late,
    stillOpen: `${lawyer} A new application needs new elements.`,
  },
  'protection-appeal-accelerated': {
    name: 'Appeal in international protection, accelerated or manifestly unfounded',
    what: 'The same appeal against a decision in the accelerated procedure. It applies if the CGRS decided within its 15 working days; the decision says so.',
    passed: late,
    stillOpen: `${lawyer} A new application needs new elements.`,
  },
  'protection-appeal-inadmissible': {
    name: 'Appeal in international protection, inadmissible application',
    what: 'The same appeal, when the CGRS found your application inadmissible.',
    passed: late,
    stillOpen: `${lawyer} A new application needs new elements.`,
  },
  'protection-appeal-repeat-while-held': {
    name: 'Appeal in international protection, subsequent application while detained',
    what: 'The same appeal, when a subsequent application was found inadmissible and you were detained when you made it.',
    passed: late,
    stillOpen: lawyer,
  },
  cassation: {
    name: 'Cassation appeal to the Council of State',
    what: 'You ask the Council of State (Raad van State / Conseil d’État) to quash a judgment of the CALL, on points of law only. A filter decides whether it is admitted. Ask a lawyer in the first days.',
    passed: 'The judgment of the CALL is final.',
    stillOpen: 'Ask a lawyer whether new facts allow a new application.',
  },
} as const satisfies LimitTextsOf<typeof appealLimits>
