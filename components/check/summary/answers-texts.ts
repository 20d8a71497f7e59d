import { loadCasesText, loadFactSentences, loadLifecycleWords } from '@/components/i18n/sentences'
import type { CasesText, FactSentences } from '@/content/language'
import type { EventTexts } from '@/content/lifecycle-sentences'
import type { Locale } from '@/content/locales'

/** What is said of answers that are handed over. */
export interface AnswersTexts {
  readonly casesText: CasesText
  readonly eventTexts: EventTexts
  readonly sentences: FactSentences
}

/** Load all of it. Rejects when a part cannot be had. */
export async function loadAnswersTexts(locale: Locale): Promise<AnswersTexts> {
  const [casesText, { eventTexts }, sentences] = await Promise.all([
    loadCasesText(locale),
    loadLifecycleWords(locale),
    loadFactSentences(locale),
  ])
  return { casesText, eventTexts, sentences }
}
