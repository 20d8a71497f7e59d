import { choice, date, yesNo } from '@/machines/facts/kinds'

/** The right of residence a person holds, and the orders given to them. Shared by all procedures. */
export const stayFacts = {
  /** Today's stay. `temporary`: a card or certificate with an end date; `unlimited`: B card or more. */
  currentStay: choice(['none', 'procedure-document', 'temporary', 'unlimited']),
  orderToLeave: yesNo({ sensitive: true }),
  orderNotifiedOn: date({ sensitive: true }),
  entryBan: yesNo({ sensitive: true }),
} as const
