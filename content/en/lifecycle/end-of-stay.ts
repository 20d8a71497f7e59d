import type { StateText } from '@/content/lifecycle-sentences'

/** A limited stay whose card has run out, as far as the steps tell. */
export const cardRanOut = {
  name: 'Authorised to stay, but the A card has run out',
  means: 'The last day of the A card has passed, and no renewal is entered here.',
  now: 'Go to the municipality and to a lawyer at once. If you asked for renewal in time, add that step.',
} as const

/** How a limited stay after a regularisation may end. */
export const endOfStayTexts = {
  heard: {
    name: 'Asked for your view before a decision',
    means:
      'The Immigration Office is thinking of ending your stay. You may send, in writing, everything that speaks against it.',
    now: 'Answer in writing by the date below, with a lawyer or social worker.',
    over: {
      name: 'Asked for your view; the date has passed',
      means: 'The Immigration Office is thinking of ending your stay. It may now decide without your answer.',
      now: 'Send your answer anyway, today, with a lawyer or social worker.',
    },
  },
  ended: {
    name: 'Stay ended or not renewed',
    means: 'The limited stay is over. An appeal in time does not give the card back by itself.',
    now: 'Call a lawyer now. The dates below show the time limit for an appeal.',
  },
  endAnnulled: {
    name: 'End of stay annulled',
    means: 'The decision to end the stay no longer counts. The Immigration Office must look again.',
    now: 'Ask your lawyer which paper you should have now.',
  },
  expired: {
    name: 'Card expired',
    means: 'You did not ask for renewal before the card expired. This can lead to an order to leave.',
    now: 'Go to the municipality and to a lawyer at once.',
  },
} as const satisfies Record<string, StateText>
