import { type EventKind, known, nothing } from '@/machines/lifecycle/events/kinds'

const procedures = known.everywhere

/** Before the Council for Alien Law Litigation and the Council of State. */
export const appealEvents = {
  annulmentLodged: { fields: [], procedures, gives: nothing },
  feeAsked: { fields: [], procedures, gives: nothing },
  feePaid: { fields: [], procedures, gives: nothing },
  repairAsked: { fields: [], procedures, gives: nothing },
  repairSent: { fields: [], procedures, gives: nothing },
  memorandumNotice: { fields: [], procedures, gives: nothing },
  memorandumAnnounced: { fields: [], procedures, gives: nothing },
  memorandumSent: { fields: [], procedures, gives: nothing },
  suspensionOrdered: { fields: [], procedures, gives: nothing },
  suspensionRejected: { fields: ['by'], procedures, gives: nothing },
  continuationAsked: { fields: [], procedures, gives: nothing },
  appealWithdrawn: { fields: [], procedures, gives: nothing },
  annulled: {
    fields: [],
    procedures,
    gives: {
      everywhere: {
        ends: ['stayRefusalNotifiedOn', 'entryBan', 'banNotifiedOn', 'banYears'],
        order: 'in-doubt',
      },
    },
  },
  appealRejected: { fields: ['by'], procedures, gives: nothing },
  cassationLodged: { fields: [], procedures, gives: nothing },
  cassationRejected: { fields: [], procedures, gives: nothing },
  judgmentQuashed: { fields: [], procedures, gives: nothing },
} as const satisfies Record<string, EventKind>
