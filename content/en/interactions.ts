import { neighbourEffects } from '@/content/en/interactions/neighbours'
import { procedureEffects } from '@/content/en/interactions/procedures'
import type { InteractionsText } from '@/content/route-sentences'

/** What starting or holding one route does to another. */
export const interactionsText = {
  title: 'How the routes affect each other',
  intro:
    'Starting one route can change another. Look at this table before you lodge anything: some things cannot be raised twice.',
  when: {
    started: 'As soon as you ask for it',
    pending: 'While it is running',
    held: 'Once you have it',
    ended: 'After it has ended',
  },
  effects: { ...procedureEffects, ...neighbourEffects },
  atOnce: {
    'application-does-not-erase-order': 'A new application alone does not end an order to leave.',
  },
  noneFound: 'No effect known: we found no rule about it.',
} as const satisfies InteractionsText
