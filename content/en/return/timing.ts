import { newLaw, withoutOrder } from '@/content/en/return/shared'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['decision']

export const timing = {
  title: 'Could an order come at this moment?',
  rule: 'After asylum, the Immigration Office can give an order only when the time to appeal has ended, or when the Council rejected the appeal (article 52/3). From the third application on, an order can follow at once on “no new elements”.',
  refusal: 'An annex 13quinquies that was given while the appeal was still running.',
  endings: {
    ...withoutOrder,
    dublinCarriesOrder: {
      reason: 'Your Dublin refusal carries the order to leave. No second paper is needed.',
    },
    childOrder: { reason: 'For a child who is alone, the order to bring back goes to the guardian.' },
    notAfterProtection: {
      reason: 'You never asked for asylum, so the rules on the moment after asylum do not apply.',
    },
    olderOrder: {
      reason: 'The order is older than your asylum application. It stays, but waits while you may stay.',
    },
    afterFinalDecision: {
      reason: 'The order came after your asylum procedure had ended. That is the moment the law names.',
    },
    atOnce: {
      reason:
        'This was your third or later application, without new elements. An order may then follow at once.',
    },
    tooEarly: {
      reason: 'Your answers point to an order that came before the asylum procedure had ended.',
      todo: 'Show the order and the asylum decision to a lawyer today.',
    },
    newLaw: {
      reason: `Whether an order could come at this moment is not sure. ${newLaw}`,
      todo: 'Look whether the asylum decision itself orders you to leave, and ask a lawyer.',
    },
  },
} as const satisfies Text['timing']

export const orderAhead = {
  title: 'Can an order come now?',
  rule: 'A refusal by the CGRS is no order. The Immigration Office gives one after the time to appeal, or after the Council’s judgment. A Dublin refusal carries its own order. From the third application on, an order can follow at once on “no new elements”.',
  endings: {
    orderThere: { reason: 'You already have an order. See the other points.' },
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
} as const satisfies Text['orderAhead']
