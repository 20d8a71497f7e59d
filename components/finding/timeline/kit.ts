import { type DeadlineWords, dayInWords } from '@/cases/exchange/deadline-lines'
import type { Chrome } from '@/components/i18n/chrome'
import { loadDeadlineWords, loadLifecycle } from '@/components/i18n/sentences'
import type { LifecycleSentences } from '@/content/language'
import type { LifecycleVoice } from '@/content/lifecycle-sentences'
import type { Locale } from '@/content/locales'
import type { ProcedureId } from '@/machines/engine/procedure'

/** All words that a timeline needs. */
export interface TimelineKit extends Pick<LifecycleSentences, 'fieldTexts'> {
  readonly voice: LifecycleVoice
  readonly words: DeadlineWords
}

/** Load the sentences on the life of a file and on time limits. Rejects when they cannot be had. */
export async function loadTimelineKit(locale: Locale, id: ProcedureId, t: Chrome): Promise<TimelineKit> {
  const [{ lifecycle, lifecycleWords, eventTexts, fieldTexts }, words] = await Promise.all([
    loadLifecycle(locale, id),
    loadDeadlineWords(locale),
  ])
  const date = (day: string) => (day === 'unsure' ? t('timeline.dateUnknown') : dayInWords(day, words.tag))
  return { fieldTexts, words, voice: { events: eventTexts, words: lifecycleWords, lifecycle, date } }
}
