import { type EventKind, known } from '@/machines/lifecycle/events/kinds'

const procedures = known.everywhere

/** Before the Council for Alien Law Litigation and the Council of State. */
export const appealEvents = {
  annulmentLodged: { fields: [], procedures },
  feeAsked: { fields: [], procedures },
  feePaid: { fields: [], procedures },
  repairAsked: { fields: [], procedures },
  repairSent: { fields: [], procedures },
  memorandumNotice: { fields: [], procedures },
  memorandumAnnounced: { fields: [], procedures },
  memorandumSent: { fields: [], procedures },
  suspensionOrdered: { fields: [], procedures },
  suspensionRejected: { fields: ['by'], procedures },
  continuationAsked: { fields: [], procedures },
  appealWithdrawn: { fields: [], procedures },
  annulled: { fields: [], procedures },
  appealRejected: { fields: ['by'], procedures },
  cassationLodged: { fields: [], procedures },
  cassationRejected: { fields: [], procedures },
  judgmentQuashed: { fields: [], procedures },
} as const satisfies Record<string, EventKind>
