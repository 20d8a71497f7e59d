import { humanitarianBands } from '@/content/en/derived/humanitarian'
import { medicalBands } from '@/content/en/derived/medical'
import { minorsBands } from '@/content/en/derived/minors'
import { personBands } from '@/content/en/derived/person'
import { returnBands } from '@/content/en/derived/return'
import { screeningBands } from '@/content/en/derived/screening'
import { traffickingBands } from '@/content/en/derived/trafficking'
import { humanitarianQuestions } from '@/content/en/facts/humanitarian'
import { medicalQuestions } from '@/content/en/facts/medical'
import { minorsQuestions } from '@/content/en/facts/minors'
import { personQuestions } from '@/content/en/facts/person'
import { returnQuestions } from '@/content/en/facts/return'
import { screeningQuestions } from '@/content/en/facts/screening'
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
  ...returnQuestions,
}

/** Names of every band; one line a topic. */
export const bands: FactSentences['bands'] = {
  ...personBands,
  ...screeningBands,
  ...humanitarianBands,
  ...medicalBands,
  ...minorsBands,
  ...traffickingBands,
  ...returnBands,
}
