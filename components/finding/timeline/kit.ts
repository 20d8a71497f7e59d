import { type DeadlineWords, dayInWords } from '@/cases/exchange/deadline-lines'
import type { Chrome } from '@/components/i18n/chrome'
import { loadDeadlineWords, loadLifecycle, loadNames } from '@/components/i18n/sentences'
import type { LifecycleSentences } from '@/content/language'
import type { LifecycleVoice } from '@/content/lifecycle-sentences'
import type { Locale } from '@/content/locales'
import type { LawNames } from '@/content/name-sentences'
import type { ProcedureId } from '@/machines/engine/procedure'

/** All words that a timeline needs. */
export interface TimelineKit extends Pick<LifecycleSentences, 'fieldTexts'> {
  readonly voice: LifecycleVoice
  readonly words: DeadlineWords
  readonly names: LawNames
}

/** Load the sentences on the life of a file and on time limits. Rejects when they cannot be had. */
export async function loadTimelineKit(locale: Locale, id: ProcedureId, t: Chrome): Promise<TimelineKit> {
  const [{ lifecycle, lifecycleWords, eventTexts, fieldTexts }, words, names] = await Promise.all([
    loadLifecycle(locale, id),
    loadDeadlineWords(locale),
    loadNames(locale),
  ])
  const date = (day: string) => (day === 'unsure' ? t('timeline.dateUnknown') : dayInWords(day, words.tag))
  return { fieldTexts, words, names, voice: { events: eventTexts, words: lifecycleWords, lifecycle, date } }
}
