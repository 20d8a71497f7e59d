import { returnAfterQuestions } from '@/content/en/facts/return/after'
import { returnOrderQuestions } from '@/content/en/facts/return/order'
import type { QuestionsOf } from '@/content/sentences'
import type { returnFacts } from '@/machines/facts/return'

export const returnQuestions = {
  ...returnOrderQuestions,
  ...returnAfterQuestions,
} as const satisfies QuestionsOf<typeof returnFacts>
