import type { EndingText } from '@/content/sentences'

/** Endings that stand in most conditions. */
export const withoutOrder = {
  noOrder: { reason: 'You have no order to leave, so this point does not come up.' },
} as const satisfies Record<string, EndingText>

export const otherOrders = {
  dublinDay: {
    reason: 'Your order is a Dublin decision. It names a day on which you have to report.',
  },
  guardianOrder: {
    reason: 'Your order was given to your guardian, who has to plan a safe return with care.',
  },
} as const satisfies Record<string, EndingText>

export const paperUnknown = {
  reason: 'You are not sure which paper your order is. For a Dublin refusal other rules apply.',
  todo: 'Look for the number of the annex at the top of the first page, or ask someone to read it with you.',
} as const satisfies EndingText

export const noRunningTerm = {
  ...withoutOrder,
  ...otherOrders,
  paperUnknown,
  termOver: {
    reason:
      'The term on your order is over. A letter of the Immigration Office that gives more time counts instead.',
    todo: 'With such a letter, look at its last day. Without one, see a lawyer now. Removal can still be postponed for health or technical reasons.',
  },
  noTerm: {
    reason: 'Your order gives no term to leave.',
    todo: 'See a lawyer at once. Ask whether the order names a reason that the law accepts.',
  },
  clockUnknown: {
    reason: 'The day you received the order or the number of days is not known.',
    todo: 'Look for both on the order, or ask a lawyer to count.',
  },
} as const satisfies Record<string, EndingText>

export const readOrder = 'Read the order with a lawyer, a social worker or someone who knows the language.'
export const newLaw =
  'Check: the law changed in June 2026 and the new text was not read. Follow the time limit printed on the decision.'
