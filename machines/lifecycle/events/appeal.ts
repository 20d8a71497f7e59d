import { event, known } from '@/machines/lifecycle/events/kinds'

const { everywhere } = known

/** Before the Council for Alien Law Litigation and the Council of State. */
export const appealEvents = {
  annulmentLodged: event(everywhere, { fields: ['against'] }),
  feeAsked: event(everywhere),
  feePaid: event(everywhere),
  repairAsked: event(everywhere),
  repairSent: event(everywhere),
  memorandumNotice: event(everywhere),
  memorandumAnnounced: event(everywhere),
  memorandumSent: event(everywhere),
  suspensionOrdered: event(everywhere),
  suspensionRejected: event(everywhere, { fields: ['by'] }),
  continuationAsked: event(everywhere),
  appealWithdrawn: event(everywhere),
  annulled: event(everywhere, {
    fields: ['against'],
    gives: { ends: ['stayRefusalNotifiedOn', 'entryBan', 'banNotifiedOn', 'banYears'], order: 'in-doubt' },
  }),
  appealRejected: event(everywhere, { fields: ['by'] }),
  cassationLodged: event(everywhere),
  cassationRejected: event(everywhere),
  judgmentQuashed: event(everywhere),
}
