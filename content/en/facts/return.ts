import { returnBanQuestions } from '@/content/en/facts/return/ban'
import { returnOrderQuestions } from '@/content/en/facts/return/order'
import { returnRemovalQuestions } from '@/content/en/facts/return/removal'
import type { QuestionsOf } from '@/content/sentences'
import type { returnFacts } from '@/machines/facts/return'

export const returnQuestions = {
  ...returnOrderQuestions,
  ...returnRemovalQuestions,
  ...returnBanQuestions,
} as const satisfies QuestionsOf<typeof returnFacts>
