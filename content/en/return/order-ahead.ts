import { newLaw } from '@/content/en/return/appeals'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['orderToCome']

export const orderToCome = {
  orderAhead: {
    title: 'Can an order come now?',
    rule: 'A refusal by the CGRS is not an order to leave. The Immigration Office gives an order after the time to appeal, or after the judgment with which the Council rejects the appeal. A Dublin refusal includes an order. From the third application for international protection on, an order can follow at once if the decision says “no new elements”.',
    endings: {
      newLaw: {
        reason: `It is not certain whether an order can come now. ${newLaw}`,
        todo: 'Check whether the decision on international protection itself orders you to leave, and ask a lawyer.',
      },
      dublinIsOrder: {
        reason:
          'You have a Dublin refusal. It includes an order to leave, even if it does not look like one.',
        todo: 'Answer “yes” to the question about an order to leave, and choose the Dublin refusal.',
      },
      orderMayBeAttached: {
        reason: 'A refusal of stay often comes with an order to leave, on the next pages or later.',
        todo: 'Look through all the pages of the refusal for an annex 13.',
      },
      noRefusal: { reason: 'You have no order and no refusal, so your answers do not point to an order.' },
      refusalUnknown: {
        reason: 'It is not clear which refusal you have.',
        todo: 'Show your last decision to a lawyer or a social worker.',
      },
      refusalIsNoOrder: {
        reason:
          'A refusal by the CGRS is not an order to leave. While you can appeal, or while your appeal is running, no order follows.',
      },
      protectionHeld: {
        reason:
          'You have refugee status or subsidiary protection, so the earlier refusal no longer decides about your stay.',
        todo: 'If someone wants to take the protection away, see a lawyer at once.',
      },
      orderCanCome: {
        reason: 'Your international protection procedure has ended, so an order to leave can come now.',
        todo: 'Get advice now about other ways to stay and about voluntary return.',
      },
      orderCanComeAtOnce: {
        reason: 'This is your third or later application, without new elements. An order can come at once.',
        todo: 'See a lawyer now. The time to appeal is short.',
      },
    },
  },
} as const satisfies Text
