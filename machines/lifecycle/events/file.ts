import type { EventGives } from '@/machines/lifecycle/events/gives'
import { type EventKind, known, nothing, withOrder } from '@/machines/lifecycle/events/kinds'

const { lodged, permits, regularisation } = known

const applied = {
  'medical-regularisation': { facts: { earlierApplications: ['medical'] } },
  'humanitarian-regularisation': { facts: { earlierApplications: ['humanitarian'] } },
} as const satisfies EventKind['gives']
/** Only the guardian can file (art. 61/15). */
const guardianFiled = { facts: { guardianFiling: 'files' } } as const satisfies EventGives
/** A decision that can be appealed, and may come with an order. */
const refused = { day: 'stayRefusalNotifiedOn', order: 'notified' } as const satisfies EventGives
/** A stay of more than three months. Whether an order from before it still stands has to be looked at. */
const authorised = { facts: { earlierLawfulStay: 'yes' }, order: 'in-doubt' } as const satisfies EventGives
const paper = { paper: true } as const satisfies EventGives
/** A right to be here for a time, beside an order that may still stand (art. 1/3). */
const allowed = { order: 'in-doubt' } as const satisfies EventGives
/** A victim whose protection ended may no longer help the court. */
const endsHelp = { 'trafficking-victims': { ends: ['statementState'] } } as const satisfies EventKind['gives']

/** An application and the decision on it. */
export const fileEvents = {
  applicationLodged: {
    fields: [],
    procedures: lodged,
    gives: { ...applied, 'unaccompanied-minors': guardianFiled },
  },
  newApplicationLodged: { fields: [], procedures: regularisation, gives: applied },
  applicationWithdrawn: {
    fields: [],
    procedures: lodged,
    gives: { 'unaccompanied-minors': { ends: ['guardianFiling'] } },
  },
  refusalNotified: {
    fields: ['ground', ...withOrder],
    procedures: regularisation,
    gives: { everywhere: refused },
  },
  decisionWithdrawn: {
    fields: [],
    procedures: regularisation,
    gives: { everywhere: { ends: ['stayRefusalNotifiedOn'], order: 'in-doubt' } },
  },
  authorisationGranted: {
    fields: ['stay'],
    procedures: regularisation,
    gives: { everywhere: { ...authorised, ...paper } },
  },
  closedWithoutObject: { fields: [], procedures: regularisation, gives: nothing },

  certificateSigned: { fields: [], procedures: known.medical, gives: nothing },
  declaredAdmissible: { fields: [], procedures: known.medical, gives: nothing },
  appointmentMissed: { fields: [], procedures: known.medical, gives: nothing },
  absenceExplained: { fields: [], procedures: known.medical, gives: nothing },
  unlimitedStayElsewhere: { fields: [], procedures: known.medical, gives: { everywhere: authorised } },
  continuationOfFileAsked: { fields: [], procedures: known.medical, gives: nothing },

  residenceConfirmed: { fields: [], procedures: known.humanitarian, gives: nothing },
  residenceNotConfirmed: { fields: [], procedures: known.humanitarian, gives: nothing },
  unlimitedStayAsked: { fields: [], procedures: known.humanitarian, gives: nothing },
} as const satisfies Record<string, EventKind>

/** A permit: handed over, renewed, ended, made permanent. */
export const permitEvents = {
  certificateIssued: {
    fields: ['expires'],
    procedures: ['medical-regularisation', 'unaccompanied-minors', 'trafficking-victims'],
    gives: { everywhere: paper },
  },
  cardIssued: {
    fields: ['expires'],
    procedures: permits,
    gives: { everywhere: { ...paper, facts: { earlierLawfulStay: 'yes' } } },
  },
  renewalAsked: { fields: [], procedures: permits, gives: nothing },
  renewalGranted: {
    fields: ['expires'],
    procedures: permits,
    gives: { everywhere: { ...allowed, ...paper } },
  },
  renewalRefused: { fields: withOrder, procedures: permits, gives: { everywhere: refused, ...endsHelp } },
  hearingInvited: { fields: [], procedures: permits, gives: nothing },
  hearingAnswered: { fields: [], procedures: permits, gives: nothing },
  stayKept: { fields: [], procedures: permits, gives: nothing },
  stayEnded: { fields: withOrder, procedures: lodged, gives: { everywhere: refused } },
  cardExpired: { fields: [], procedures: permits, gives: nothing },
  unlimitedStayGranted: { fields: [], procedures: permits, gives: { everywhere: authorised } },
} as const satisfies Record<string, EventKind>

/** The durable solution of an unaccompanied minor. */
export const minorsEvents = {
  hearingAttended: { fields: [], procedures: known.minors, gives: nothing },
  noSolutionYet: {
    fields: ['expires'],
    procedures: known.minors,
    gives: { everywhere: { ...allowed, ...paper } },
  },
  stayAsSolution: {
    fields: [],
    procedures: known.minors,
    gives: { everywhere: { ...authorised, ...paper } },
  },
  bringBackOrderNotified: {
    fields: ['by', 'printedLimit'],
    procedures: known.minors,
    gives: { everywhere: { order: 'notified' } },
  },
  unlimitedStayRefused: {
    fields: ['by', 'detained', 'printedLimit'],
    procedures: ['unaccompanied-minors', 'trafficking-victims'],
    gives: { everywhere: { day: 'stayRefusalNotifiedOn' } },
  },
  turnedAdult: {
    fields: [],
    procedures: known.minors,
    gives: { everywhere: { ends: ['guardianFiling'], order: 'in-doubt' } },
  },
} as const satisfies Record<string, EventKind>

/** The protection of a victim of trafficking, phase by phase. */
export const traffickingEvents = {
  contactWithCentre: { fields: [], procedures: known.trafficking, gives: nothing },
  reflectionGranted: {
    fields: ['expires'],
    procedures: known.trafficking,
    gives: { everywhere: { ...allowed, ...paper } },
  },
  statementMade: {
    fields: [],
    procedures: known.trafficking,
    gives: { everywhere: { facts: { statementState: 'made' }, day: 'statementMadeOn' } },
  },
  firstDocumentGranted: {
    fields: ['expires'],
    procedures: known.trafficking,
    gives: { everywhere: { ...allowed, ...paper } },
  },
  firstDocumentExtended: { fields: ['expires'], procedures: known.trafficking, gives: { everywhere: paper } },
  sixMonthStayGranted: {
    fields: ['expires'],
    procedures: known.trafficking,
    gives: { everywhere: { ...authorised, ...paper } },
  },
  convictionOrChargeKept: { fields: [], procedures: known.trafficking, gives: nothing },
  protectionEnded: {
    fields: ['endGround', ...withOrder],
    procedures: known.trafficking,
    gives: { everywhere: refused, ...endsHelp },
  },
  documentLapsed: { fields: [], procedures: known.trafficking, gives: endsHelp },
} as const satisfies Record<string, EventKind>
