import type { EventText } from '@/content/lifecycle-sentences'
import type { appealEvents } from '@/machines/lifecycle/events/appeal'

const pending = 'This step comes while an appeal to the CALL is pending.'

export const appealEventTexts = {
  annulmentLodged: {
    name: 'Appeal for annulment lodged with the CALL',
    after: 'This step comes after a decision that can be appealed.',
  },
  feeAsked: { name: 'The registry asked for the court fee (roll fee)', after: pending },
  feePaid: { name: 'Court fee paid', after: pending },
  repairAsked: { name: 'The registry asked you to correct the petition', after: pending },
  repairSent: { name: 'Correction of the petition sent', after: pending },
  memorandumNotice: {
    name: 'The registry asked whether you will send a synthesis memorandum',
    after: pending,
  },
  memorandumAnnounced: { name: 'You announced a synthesis memorandum', after: pending },
  memorandumSent: { name: 'Synthesis memorandum sent', after: pending },
  suspensionOrdered: { name: 'The CALL suspended the decision', after: pending },
  suspensionRejected: { name: 'The CALL refused to suspend the decision', after: pending },
  continuationAsked: {
    name: 'You asked for the appeal to continue',
    after: 'This step comes after the CALL refused to suspend the decision.',
  },
  appealWithdrawn: { name: 'Appeal withdrawn, or counted as withdrawn', after: pending },
  annulled: { name: 'The CALL annulled the decision', after: pending },
  appealRejected: { name: 'You were notified of the judgment that rejects the appeal', after: pending },
  cassationLodged: {
    name: 'Cassation appeal lodged with the Council of State',
    after: 'This step comes after the CALL rejected the appeal.',
  },
  cassationRejected: {
    name: 'Cassation appeal not admitted or rejected',
    after: 'This step comes after a cassation appeal was lodged.',
  },
  judgmentQuashed: {
    name: 'The Council of State quashed the judgment',
    after: 'This step comes after a cassation appeal was lodged.',
  },
} as const satisfies Record<keyof typeof appealEvents, EventText>
