import { loadLetterWords } from '@/components/i18n/letters'
import type { Language } from '@/content/language'
import type { ISODate } from '@/content/law/types'
import type { LetterWords } from '@/content/letter-sentences'
import type { Facts } from '@/machines/facts/registry'
import { cannotWait, type Fitting, isRuledOut } from '@/machines/letters/fitting'
import type { Alone, Letter } from '@/machines/letters/letter'
import { type LetterId, letterIds, letterLoaders } from '@/machines/letters/registry'
import type { EventType } from '@/machines/lifecycle/events/registry'
import { urgentThings } from '@/machines/routes/urgent'

/** A letter in a list. */
export interface LetterCard extends Fitting {
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
      const { alone, event, languages, needs = [], urgent = [] }: Letter = letter
      return {
        id,
        alone,
        event: event ?? null,
        languages,
        needs,
        urgent,
        title: letterText.title,
        about: letterText.about,
      }
    }),
  ])
  return { words, cards }
}

const ways: readonly Alone[] = ['alone', 'with-help', 'lawyer-only']

/**
 * The letters for what was checked: what cannot wait first, and of that what a person can send alone; then the others in the
 * order of the steps of their procedures. One that an answer rules out is not among them.
 * @param first the letters of the procedures, in the order of their steps
 * @param moves true of a letter of a file that has moved: its steps may be younger than the answers, so that none rules it out
 */
export function lettersForYou(
  cards: readonly LetterCard[],
  first: readonly LetterId[],
  known: Facts,
  on: ISODate,
  moves: (id: LetterId) => boolean,
): readonly LetterCard[] {
  const running = new Set(urgentThings(known, on).map(({ id }) => id))
  const own = cards.filter((card) => first.includes(card.id) && (moves(card.id) || !isRuledOut(card, known)))
  const now = ways.flatMap((way) => own.filter((card) => card.alone === way && cannotWait(card, running)))
  const later = first.flatMap((id) => own.filter((card) => card.id === id && !now.includes(card)))
  return [...now, ...later]
}
