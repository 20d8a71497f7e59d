import { newLaw } from '@/content/en/return/appeals'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['decision']

export const timing = {
  title: 'Could an order come at this point?',
  rule: 'After a refusal of international protection, the Immigration Office cannot give an order at once. It can give one only when the time to appeal has ended, or when the Council has rejected the appeal (article 52/3). From the third application on, an order can follow at once after “no new elements”.',
  refusal: 'You got an annex 13quinquies while your appeal was still running.',
  endings: {
    dublinCarriesOrder: {
      reason: 'Your Dublin refusal includes the order to leave. No second paper is needed.',
    },
    childOrder: { reason: 'If a child is alone, the order to bring back goes to the guardian.' },
    notAfterProtection: {
      reason:
        'You never applied for international protection, so the rules on the moment after that procedure do not apply.',
    },
    olderOrder: {
      reason:
        'The order is older than your application for international protection. It still exists, but waits while you may stay.',
    },
    afterFinalDecision: {
      reason:
        'The order came after your international protection procedure had ended. That is the moment that the law names.',
    },
    atOnce: {
      reason:
        'This was your third or later application, without new elements. An order may then follow at once.',
    },
    tooEarly: {
      reason:
        'Your answers show that the order came before the international protection procedure had ended.',
      todo: 'Show the order and the decision on international protection to a lawyer today.',
    },
    newLaw: {
      reason: `It is not certain whether an order could come at this point. ${newLaw}`,
      todo: 'Check whether the decision on international protection itself orders you to leave, and ask a lawyer.',
    },
  },
} as const satisfies Text['timing']
