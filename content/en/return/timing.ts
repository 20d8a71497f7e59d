import { newLaw } from '@/content/en/return/appeals'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['decision']

export const timing = {
  title: 'Could an order come at this moment?',
  rule: 'After asylum, the Immigration Office can give an order only when the time to appeal has ended, or when the Council rejected the appeal (article 52/3). From the third application on, an order can follow at once on “no new elements”.',
  refusal: 'An annex 13quinquies that was given while the appeal was still running.',
  endings: {
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
