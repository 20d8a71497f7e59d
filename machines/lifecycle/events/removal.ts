import { type EventKind, known } from '@/machines/lifecycle/events/kinds'

const procedures = known.everywhere
const only = known.return

/** An order to leave and what follows from it. */
export const removalEvents = {
  orderNotified: {
    fields: ['by', 'detained', 'secondMeasure', 'term', 'leaveBy', 'printedLimit'],
    procedures,
  },
  orderSuspected: {
    fields: ['by', 'detained', 'secondMeasure', 'term', 'leaveBy', 'printedLimit'],
    procedures,
  },
  extensionAsked: { fields: [], procedures },
  extensionGranted: { fields: ['leaveBy'], procedures },
  extensionRefused: { fields: [], procedures },
  termOver: { fields: [], procedures },
  urgentSuspensionLodged: { fields: [], procedures },
  urgentSuspensionOrdered: { fields: [], procedures },
  urgentSuspensionRejected: { fields: [], procedures },
  detentionStarted: { fields: [], procedures },
  detentionExtended: { fields: [], procedures },
  releaseAsked: { fields: [], procedures },
  released: { fields: [], procedures },
  houseArrestImposed: { fields: [], procedures },
  houseArrestLifted: { fields: [], procedures },
  orderWithdrawn: { fields: [], procedures },
  departed: { fields: [], procedures },
  removed: { fields: [], procedures },
  coachingInvited: { fields: [], procedures: only },
  coachingAttended: { fields: [], procedures: only },
  coachingMissed: { fields: [], procedures: only },
  coachingSuspended: { fields: [], procedures: only },
  banImposed: { fields: ['by', 'detained', 'printedLimit', 'banLength', 'expires'], procedures: only },
  banLiftAsked: { fields: [], procedures: only },
  banLifted: { fields: [], procedures: only },
  banLiftRefused: { fields: ['by', 'printedLimit'], procedures: only },
} as const satisfies Record<string, EventKind>
