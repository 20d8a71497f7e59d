import type { EventText } from '@/content/lifecycle-sentences'
import type { appealEvents } from '@/machines/lifecycle/events/appeal'

const pending = 'It comes while an appeal to the CALL is pending.'

export const appealEventTexts = {
  annulmentLodged: {
    name: 'Appeal for annulment lodged at the CALL',
    after: 'It comes after a decision that can be appealed.',
  },
  feeAsked: { name: 'The registry asked for the court fee (roll fee)', after: pending },
  feePaid: { name: 'Court fee paid', after: pending },
  repairAsked: { name: 'The registry asked to repair the petition', after: pending },
  repairSent: { name: 'Repair of the petition sent', after: pending },
  memorandumNotice: {
    name: 'The registry asked whether you file a synthesis memorandum',
    after: pending,
  },
  memorandumAnnounced: { name: 'You announced a synthesis memorandum', after: pending },
  memorandumSent: { name: 'Synthesis memorandum sent', after: pending },
  suspensionOrdered: { name: 'The CALL suspended the decision', after: pending },
  suspensionRejected: { name: 'The CALL refused to suspend the decision', after: pending },
  continuationAsked: {
    name: 'You asked for the appeal to go on',
    after: 'It comes after the CALL refused to suspend the decision.',
  },
  appealWithdrawn: { name: 'Appeal withdrawn or counted as withdrawn', after: pending },
  annulled: { name: 'The CALL annulled the decision', after: pending },
  appealRejected: { name: 'Judgment that rejects the appeal, notified to you', after: pending },
  cassationLodged: {
    name: 'Cassation appeal lodged at the Council of State',
    after: 'It comes after the CALL rejected the appeal.',
  },
  cassationRejected: {
    name: 'Cassation appeal not admitted or rejected',
    after: 'It comes after a cassation appeal was lodged.',
  },
  judgmentQuashed: {
    name: 'The Council of State quashed the judgment',
    after: 'It comes after a cassation appeal was lodged.',
  },
} as const satisfies Record<keyof typeof appealEvents, EventText>
