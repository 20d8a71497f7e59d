import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Admissibility = ProcedureText<typeof procedure, typeof filing>['conditions']['admissibility']

/** Exceptional circumstances: always for the Immigration Office to judge. */
export const circumstances = {
  title: 'Exceptional circumstances',
  rule: 'You show circumstances that make it impossible or very hard to apply abroad (buitengewone omstandigheden / circonstances exceptionnelles). You carry the burden of proof. The Immigration Office judges case by case.',
  refusal:
    'Most refusals rest on this: 2,946 of the 2,993 negative decisions in 2024 found no exceptional circumstances.',
  endings: {
    acceptedKind: {
      reason:
        'You name circumstances of a kind that courts have accepted before. The Immigration Office judges whether yours are enough.',
      todo: 'Prove each circumstance, and explain why it stops you from applying abroad.',
    },
    protectionRunning: {
      reason:
        'Your international protection procedure is running. Case law has accepted this while it lasts. The Immigration Office often waits for that decision first.',
      todo: 'Look for other circumstances too, because this one no longer counts when the procedure ends.',
    },
    notEnoughAlone: {
      reason:
        'You name only reasons such as integration, family in Belgium, school or money. In practice the Immigration Office does not find these enough on their own.',
      todo: 'Ask a lawyer whether another circumstance stops you from applying abroad.',
    },
    noneGiven: {
      reason:
        'You name no circumstance that stops you from applying abroad. In practice the Immigration Office then refuses to examine the application.',
      todo: 'Ask a lawyer whether there is such a circumstance.',
    },
  },
} as const satisfies Admissibility['exceptionalCircumstances']
