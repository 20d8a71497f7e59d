import type { EndingText } from '@/content/sentences'

/** Papers for which article 74/14 gives no term. */
export const otherOrders = {
  dublinDay: {
    reason: 'Your order is a Dublin decision. It names a day on which you have to report.',
  },
  guardianOrder: {
    reason:
      'The order was given to your guardian (annex 38), so this point is not about you. Before a return, the Immigration Office has to make sure that you will be received and cared for there (article 74/16).',
  },
} as const satisfies Record<string, EndingText>

/** Endings that go with `runningTerm`. */
export const noRunningTerm = {
  ...otherOrders,
  termOver: {
    reason:
      'The term on your order is over. If a letter from the Immigration Office gives you more time, that letter counts instead.',
    todo: 'If you have such a letter, look at its last day. If not, see a lawyer now. Removal can still be postponed for health or technical reasons.',
  },
  noTerm: {
    reason: 'Your order gives no term to leave.',
    todo: 'See a lawyer at once. Ask whether the order names a reason that the law accepts.',
  },
} as const satisfies Record<string, EndingText>
