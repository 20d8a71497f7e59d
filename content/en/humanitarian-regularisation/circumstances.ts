import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Admissibility = ProcedureText<typeof procedure, typeof filing>['conditions']['admissibility']

/** Exceptional circumstances: always for the Immigration Office to judge. */
export const circumstances = {
  title: 'Exceptional circumstances',
  rule: 'You show circumstances that make it impossible or very hard to apply abroad (buitengewone omstandigheden / circonstances exceptionnelles). You carry the burden of proof. The Immigration Office judges case by case.',
  refusal:
    'Most refusals rest on this: 2,946 of the 2,993 negative decisions in 2024 found no exceptional circumstances.',
  contest:
    'The decision leaves out one of your circumstances, or looks at each one alone and not at all of them together.',
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
    otherKind: {
      reason:
        'You name a circumstance for which we found no clear line in practice. The Immigration Office judges whether it is enough.',
      todo: 'Prove it, explain why it stops you from applying abroad, and ask a lawyer whether your right to private or family life (article 8) is at stake.',
    },
    cassationRunning: {
      reason:
        'The Council of State has admitted your cassation appeal. Whether that counts in the same way as an international protection procedure that is running is not certain.',
      todo: 'Ask a lawyer, and look for other circumstances too.',
    },
    medicalStayRunning: {
      reason:
        'Your 9ter application is pending and you hold a paper for as long as it runs. The Council of State decided that lawful stay on an admissible 9ter application is an exceptional circumstance, also where an annulment restored that stay.',
      todo: 'Add the decision that declared your 9ter application admissible, and any judgment that annulled a refusal.',
    },
    circumstancesUnclear: {
      reason:
        'You are not sure which circumstances stop you from applying abroad. The result of this point depends on them.',
      todo: 'Talk about your situation with a lawyer before you apply.',
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
