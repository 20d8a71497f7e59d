import { newLaw } from '@/content/en/return/appeals'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['orderToCome']

export const orderToCome = {
  orderAhead: {
    title: 'Can an order come now?',
    rule: 'A refusal by the CGRS is no order. The Immigration Office gives one after the time to appeal, or after the Council’s judgment. A Dublin refusal carries its own order. From the third application on, an order can follow at once on “no new elements”.',
    endings: {
      newLaw: {
        reason: `Whether an order can come now is not sure. ${newLaw}`,
        todo: 'Look whether the asylum decision itself orders you to leave, and ask a lawyer.',
      },
      dublinIsOrder: {
        reason: 'You have a Dublin refusal. It carries an order to leave, even if it does not look like one.',
        todo: 'Answer “yes” to the question on an order to leave, and choose the Dublin refusal.',
      },
      orderMayBeAttached: {
        reason: 'A refusal of stay often comes with an order to leave, on the next pages or later.',
        todo: 'Look through all pages of the refusal for an annex 13.',
      },
      noRefusal: { reason: 'You have no order and no refusal, so no order is in sight here.' },
      refusalUnknown: {
        reason: 'It is not clear which refusal you have.',
        todo: 'Show your last decision to a lawyer or a social worker.',
      },
      refusalIsNoOrder: {
        reason:
          'A refusal by the CGRS is no order to leave. While you can appeal, or your appeal runs, none follows.',
      },
      orderCanCome: {
        reason: 'Your asylum procedure has ended, so an order to leave can come now.',
        todo: 'Get advice now on other ways to stay and on voluntary return.',
      },
      orderCanComeAtOnce: {
        reason: 'This is your third or later application, without new elements. An order can come at once.',
        todo: 'See a lawyer now. The time to appeal is short.',
      },
    },
  },
} as const satisfies Text
