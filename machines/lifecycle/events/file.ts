import { type EventKind, known, withOrder } from '@/machines/lifecycle/events/kinds'

const { lodged, permits, regularisation } = known

/** An application and the decision on it. */
export const fileEvents = {
  applicationLodged: { fields: [], procedures: lodged },
  newApplicationLodged: { fields: [], procedures: regularisation },
  applicationWithdrawn: { fields: [], procedures: lodged },
  refusalNotified: { fields: ['ground', ...withOrder], procedures: regularisation },
  decisionWithdrawn: { fields: [], procedures: regularisation },
  authorisationGranted: { fields: ['stay'], procedures: regularisation },
  closedWithoutObject: { fields: [], procedures: regularisation },

  certificateSigned: { fields: [], procedures: known.medical },
  declaredAdmissible: { fields: [], procedures: known.medical },
  appointmentMissed: { fields: [], procedures: known.medical },
  absenceExplained: { fields: [], procedures: known.medical },
  unlimitedStayElsewhere: { fields: [], procedures: known.medical },
  continuationOfFileAsked: { fields: [], procedures: known.medical },

  residenceConfirmed: { fields: [], procedures: known.humanitarian },
  residenceNotConfirmed: { fields: [], procedures: known.humanitarian },
  unlimitedStayAsked: { fields: [], procedures: known.humanitarian },
} as const satisfies Record<string, EventKind>

/** A permit: handed over, renewed, ended, made permanent. */
export const permitEvents = {
  certificateIssued: {
    fields: ['expires'],
    procedures: ['medical-regularisation', 'unaccompanied-minors', 'trafficking-victims'],
  },
  cardIssued: { fields: ['expires'], procedures: permits },
  renewalAsked: { fields: [], procedures: permits },
  renewalGranted: { fields: ['expires'], procedures: permits },
  renewalRefused: { fields: withOrder, procedures: permits },
  hearingInvited: { fields: [], procedures: permits },
  hearingAnswered: { fields: [], procedures: permits },
  stayKept: { fields: [], procedures: permits },
  stayEnded: { fields: withOrder, procedures: lodged },
  cardExpired: { fields: [], procedures: permits },
  unlimitedStayGranted: { fields: [], procedures: permits },
} as const satisfies Record<string, EventKind>

/** The durable solution of an unaccompanied minor. */
export const minorsEvents = {
  hearingAttended: { fields: [], procedures: known.minors },
  noSolutionYet: { fields: ['expires'], procedures: known.minors },
  stayAsSolution: { fields: [], procedures: known.minors },
  bringBackOrderNotified: { fields: ['by', 'printedLimit'], procedures: known.minors },
  unlimitedStayRefused: {
    fields: ['by', 'detained', 'printedLimit'],
    procedures: ['unaccompanied-minors', 'trafficking-victims'],
  },
  turnedAdult: { fields: [], procedures: known.minors },
} as const satisfies Record<string, EventKind>

/** The protection of a victim of trafficking, phase by phase. */
export const traffickingEvents = {
  contactWithCentre: { fields: [], procedures: known.trafficking },
  reflectionGranted: { fields: ['expires'], procedures: known.trafficking },
  statementMade: { fields: [], procedures: known.trafficking },
  firstDocumentGranted: { fields: ['expires'], procedures: known.trafficking },
  firstDocumentExtended: { fields: ['expires'], procedures: known.trafficking },
  sixMonthStayGranted: { fields: ['expires'], procedures: known.trafficking },
  convictionOrChargeKept: { fields: [], procedures: known.trafficking },
  protectionEnded: { fields: ['endGround', ...withOrder], procedures: known.trafficking },
  documentLapsed: { fields: [], procedures: known.trafficking },
} as const satisfies Record<string, EventKind>
