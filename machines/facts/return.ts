import { choice, choices, count, date, yesNo } from '@/machines/facts/kinds'

/** What is known about an order to leave, the term it gives, and what runs against or beside it. */
export const returnFacts = {
  /** `order`: annex 12, 13, 13quinquies or 13septies · `dublin`: annex 26quater or 25quater · `bring-back`: annex 38. */
  orderPaper: choice(['order', 'dublin', 'bring-back']),
  /** The last refusal of somebody who says that there is no order. */
  refusalHeld: choice(['cgrs', 'dublin', 'stay', 'none']),
  orderMoment: choice([
    'before-application',
    'while-examined',
    'during-appeal',
    'after-judgment',
    'after-limit',
  ]),
  /** Which protection application in Belgium this is, counted from the first. */
  protectionCount: choice(['first', 'second', 'third-or-later']),
  cgrsRefusal: choice(['no-new-elements', 'manifestly-unfounded', 'other']),
  cgrsNotifiedOn: date(),
  orderSays: choices(['ground', 'family-and-health', 'danger', 'translation']),
  /** What counts for a weighing, for an extension and in detention. `minor-child`: with the person in Belgium. */
  returnCircumstances: choices(
    ['minor-child', 'family', 'health', 'long-stay', 'planning-departure', 'other-ties'],
    { sensitive: true },
  ),
  dangerOnReturn: yesNo({ sensitive: true }),
  /** `short-stay`: may not stay beyond three months by article 6. */
  orderGroup: choice(['eu-or-family', 'temporary-protection', 'short-stay', 'other']),
  /** Days that the order gives; 0: none. */
  termDays: count(0, 365),
  shortTermGround: choice(
    [
      'absconding',
      'measure-breached',
      'public-order',
      'fraud',
      'no-new-elements',
      'manifestly-unfounded',
      'urgency',
      'earlier-order',
      'false-identity',
      'not-stated',
    ],
    { sensitive: true },
  ),
  /** Whether leaving inside the term can be done, and what shows that it cannot. */
  departureProof: choice(['proof', 'no-proof', 'possible'], { changeable: 'paper' }),
  extensionRequest: choice(['made-with-proof', 'made-without-proof', 'not-made'], { changeable: 'step' }),
  /** Another removal measure before this one, not carried out. */
  earlierOrder: yesNo({ sensitive: true }),
  /** Urgent request to the Council against this order. `measures`: provisional measures in a pending suspension. */
  urgentRequest: choice(['in-time', 'late', 'measures', 'granted', 'rejected', 'not-made'], {
    changeable: 'step',
  }),
  protectionAt: choice(['cgrs', 'council']),
  /** `throughout`: without a break since before the application that came before this one. */
  heldWhenApplying: choice(['throughout', 'when-applying', 'not'], { sensitive: true }),
  stayAppeal: choice(['listed', 'other', 'none']),
  stayRefusalNotifiedOn: date(),
  cgrsNoRemovalOpinion: yesNo({ sensitive: true }),
  postponementNotice: yesNo(),
  travelHealth: choice(['certified', 'not-certified', 'can-travel'], {
    sensitive: true,
    changeable: 'paper',
  }),
  returnObstacle: yesNo(),
  pendingStayApplication: yesNo(),
  cooperationInformed: yesNo(),
  returnHousing: choice(['open-return-place', 'dublin-centre', 'other-reception', 'own-place']),
  coachingAttendance: choice(['attended', 'excused', 'missed', 'not-invited'], { changeable: 'step' }),
  addressKnown: yesNo({ changeable: 'step' }),
  /** Whole years, rounded up. */
  banYears: count(1, 40, { sensitive: true }),
  banGround: choice(['no-term', 'not-executed', 'fraud', 'sham-family', 'serious-threat', 'not-stated'], {
    sensitive: true,
  }),
  victimStayEnded: yesNo({ sensitive: true }),
  /** Last day to appeal, as it is printed on the order, on the refusal of the CGRS, on the refusal of a stay. */
  orderAppealUntil: date({ when: 'any', sensitive: true }),
  cgrsAppealUntil: date({ when: 'any' }),
  stayAppealUntil: date({ when: 'any' }),
  banNotifiedOn: date({ sensitive: true }),
  /** Out of Belgium and of every other state for which the ban holds, after it was received. */
  leftAfterBan: yesNo({ sensitive: true }),
  leftOn: date({ sensitive: true }),
  banLiftReason: choice(['humanitarian', 'work-or-study', 'left-in-full', 'none']),
  milderMeasure: yesNo({ sensitive: true }),
  detainedSince: date({ sensitive: true }),
  detentionExtended: yesNo({ sensitive: true }),
  lastReleaseRequest: choice(['never', 'over-a-month', 'within-a-month'], {
    sensitive: true,
    changeable: 'step',
  }),
} as const
