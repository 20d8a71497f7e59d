import { loadLetterWords } from '@/components/i18n/letters'
import type { Language } from '@/content/language'
import type { LetterWords } from '@/content/letter-sentences'
import type { Alone, Letter } from '@/machines/letters/letter'
import { type LetterId, letterIds, letterLoaders } from '@/machines/letters/registry'
import type { EventType } from '@/machines/lifecycle/events/registry'

/** A letter in a list. */
export interface LetterCard {
  readonly id: LetterId
  readonly title: string
  readonly about: string
  readonly alone: Alone
  /** The event of a file that sending it is; null where it moves no file. */
  readonly event: EventType | null
  readonly languages: Letter['languages']
}

/** What a list of letters is made of. */
export interface LetterCards {
  readonly words: LetterWords
  readonly cards: readonly LetterCard[]
}

/** Load the list of letters. Rejects when a part of it cannot be had. */
export async function loadLetterCards(language: Language): Promise<LetterCards> {
  const [words, ...cards] = await Promise.all([
    loadLetterWords(language),
    ...letterIds.map(async (id): Promise<LetterCard> => {
      const [letter, { letterText }] = await Promise.all([letterLoaders[id](), language.letters[id]()])
      const { alone, event, languages }: Letter = letter
      return {
        id,
        alone,
        event: event ?? null,
        languages,
        title: letterText.title,
        about: letterText.about,
      }
    }),
  ])
  return { words, cards }
}
