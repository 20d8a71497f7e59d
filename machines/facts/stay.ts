import { choice, date, yesNo } from '@/machines/facts/kinds'

/** The right of residence a person holds, and the orders given to them. Shared by all procedures. */
export const stayFacts = {
  /** Today's stay. `short-stay`: a visa, or the 90 days without one. `temporary`: a card or certificate with an end date; `unlimited`: B card or more. */
  currentStay: choice(['none', 'short-stay', 'procedure-document', 'temporary', 'unlimited']),
  orderToLeave: yesNo({ sensitive: true }),
  orderNotifiedOn: date({ sensitive: true }),
  entryBan: yesNo({ sensitive: true }),
} as const
