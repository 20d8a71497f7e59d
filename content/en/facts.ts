import { personBands } from '@/content/en/derived/person'
import { personQuestions } from '@/content/en/facts/person'
import { stayQuestions } from '@/content/en/facts/stay'
import type { FactSentences } from '@/content/language'

/** Sentences of every fact; one line a topic. */
export const questions: FactSentences['questions'] = {
  ...personQuestions,
  ...stayQuestions,
}

/** Names of every band; one line a topic. */
export const bands: FactSentences['bands'] = {
  ...personBands,
}
