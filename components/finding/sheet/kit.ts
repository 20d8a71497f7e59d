import { loadRouteTexts } from '@/components/i18n/routes'
import { loadDeadlineWords, loadSentences, loadSheetText } from '@/components/i18n/sentences'
import type { Language, Sentences, SheetText } from '@/content/language'
import type { Phrasebook } from '@/content/phrasebook'
import type { RoutesText } from '@/content/route-sentences'
import type { DeadlineWords } from '@/content/say/deadline-lines'

/** All words that a sheet needs beyond those of its procedures. */
export interface SheetWords {
  readonly sheet: SheetText
  readonly sentences: Sentences
  readonly routesText: RoutesText
  /** The sentences on time limits, which are the phrases of the language too. */
  readonly words: DeadlineWords
}

/** Load the words of a sheet. Rejects when they cannot be had. */
export async function loadSheetWords(language: Language, phrases: Phrasebook): Promise<SheetWords> {
  const [sheet, sentences, { routesText }, words] = await Promise.all([
    loadSheetText(language),
    loadSentences(language),
    loadRouteTexts(language),
    loadDeadlineWords(language, phrases),
  ])
  return { sheet, sentences, routesText, words }
}
