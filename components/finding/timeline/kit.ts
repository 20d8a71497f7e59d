import { loadDeadlineWords, loadLifecycle, loadNames } from '@/components/i18n/sentences'
import type { LifecycleSentences } from '@/content/language'
import type { Locale } from '@/content/locales'
import type { LawNames } from '@/content/name-sentences'
import type { Phrasebook } from '@/content/phrasebook'
import type { DeadlineWords } from '@/content/say/deadline-lines'
import type { LifecycleVoice } from '@/content/say/refusal'
import type { ProcedureId } from '@/machines/engine/procedure'

/** All words that a timeline needs. */
export interface TimelineTexts extends Pick<LifecycleSentences, 'fieldTexts'> {
  readonly voice: LifecycleVoice
  readonly words: DeadlineWords
  readonly names: LawNames
}

/** Load the sentences on the life of a file and on time limits. Rejects when they cannot be had. */
export async function loadTimelineTexts(
  locale: Locale,
  id: ProcedureId,
  phrases: Phrasebook,
): Promise<TimelineTexts> {
  const [{ lifecycle, lifecycleWords, eventTexts, fieldTexts }, words, names] = await Promise.all([
    loadLifecycle(locale, id),
    loadDeadlineWords(locale, phrases),
    loadNames(locale),
  ])
  const voice = { ...phrases, events: eventTexts, words: lifecycleWords, lifecycle }
  return { fieldTexts, words, names, voice }
}
