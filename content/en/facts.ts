import { humanitarianQuestions } from '@/content/en/facts/humanitarian'
import { medicalQuestions } from '@/content/en/facts/medical'
import { minorsQuestions } from '@/content/en/facts/minors'
import { personQuestions } from '@/content/en/facts/person'
import { returnQuestions } from '@/content/en/facts/return'
import { screeningQuestions } from '@/content/en/facts/screening'
import { statelessnessQuestions } from '@/content/en/facts/statelessness'
import { stayQuestions } from '@/content/en/facts/stay'
import { traffickingQuestions } from '@/content/en/facts/trafficking'
import type { FactSentences } from '@/content/language'

/** Sentences of every fact; one line a topic. */
export const questions: FactSentences['questions'] = {
  ...personQuestions,
  ...stayQuestions,
  ...screeningQuestions,
  ...humanitarianQuestions,
  ...medicalQuestions,
  ...minorsQuestions,
  ...traffickingQuestions,
  ...statelessnessQuestions,
  ...returnQuestions,
}
