import { loadDeadlineWords, loadLifecycle, loadLifecycleWords, loadNames } from '@/components/i18n/sentences'
import type { Language } from '@/content/language'
import type { EventTexts, FieldTexts, LifecycleWords } from '@/content/lifecycle-sentences'
import type { LawNames } from '@/content/name-sentences'
import type { Phrasebook } from '@/content/phrasebook'
import type { DeadlineWords } from '@/content/say/deadline-lines'
import type { LifecycleVoice } from '@/content/say/refusal'
import type { ProcedureId } from '@/machines/engine/procedure'

/** What is said about time limits and the steps that set them off, and the questions for what changes them. */
export interface DeadlineSentences {
  readonly words: DeadlineWords
  readonly fieldTexts: FieldTexts
  readonly eventTexts: EventTexts
  readonly lifecycleWords: LifecycleWords
  readonly names: LawNames
}

/** All words that a timeline needs. */
export interface TimelineTexts extends DeadlineSentences {
  readonly voice: LifecycleVoice
}

/** Load the sentences on time limits. Rejects when they cannot be had. */
export async function loadDeadlineSentences(
  language: Language,
  phrases: Phrasebook,
): Promise<DeadlineSentences> {
  const [words, { fieldTexts, eventTexts, lifecycleWords }, names] = await Promise.all([
    loadDeadlineWords(language, phrases),
    loadLifecycleWords(language),
    loadNames(language),
  ])
  return { words, fieldTexts, eventTexts, lifecycleWords, names }
}

/** Load the sentences on the life of a file and on time limits. Rejects when they cannot be had. */
export async function loadTimelineTexts(
  language: Language,
  phrases: Phrasebook,
  id: ProcedureId,
): Promise<TimelineTexts> {
  const [sentences, { lifecycle }] = await Promise.all([
    loadDeadlineSentences(language, phrases),
    loadLifecycle(language, id),
  ])
  return {
    ...sentences,
    voice: { ...phrases, events: sentences.eventTexts, words: sentences.lifecycleWords, lifecycle },
  }
}
