import { type LettersOfFile, lettersInOrder } from '@/cases/dossier/letters-of'
import { loadLetterWords } from '@/components/i18n/letters'
import type { Language } from '@/content/language'
import type { LetterWords } from '@/content/letter-sentences'
import type { Facts } from '@/machines/facts/registry'
import { cannotWait, type Fitting, isRuledOut } from '@/machines/letters/fitting'
import type { Alone, Letter } from '@/machines/letters/letter'
import { type LetterId, letterIds, letterLoaders } from '@/machines/letters/registry'
import type { UrgentId } from '@/machines/routes/urgent'

/** A letter in a list. */
export interface LetterCard extends Fitting {
  readonly id: LetterId
  readonly title: string
  readonly about: string
  readonly alone: Alone
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
      const { alone, event, at, languages, needs, urgent }: Letter = letter
      return {
        id,
        alone,
        languages,
        ...(event && { event }),
        ...(at && { at }),
        ...(needs && { needs }),
        ...(urgent && { urgent }),
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
 * order of the steps of their procedures, those that help against a decision first. One that an answer rules out, or that does
 * not fit where its file stands, is not among them.
 * @param places the letters of each procedure, in the order of its steps, and where its file stands
 * @param running what cannot wait; a letter that answers it is there wherever a file stands
 * @param moves true of a letter of a file that has moved: its steps may be younger than the answers, so that none rules it out
 */
export function lettersForYou(
  cards: readonly LetterCard[],
  places: readonly LettersOfFile[],
  known: Facts,
  running: ReadonlySet<UrgentId>,
  moves: (id: LetterId) => boolean,
): readonly LetterCard[] {
  const own = cards.filter(
    (card) =>
      places.some(({ letters }) => letters.includes(card.id)) && (moves(card.id) || !isRuledOut(card, known)),
  )
  const now = ways.flatMap((way) => own.filter((card) => card.alone === way && cannotWait(card, running)))
  const later = lettersInOrder(places, own).filter((card) => !now.includes(card))
  return [...now, ...later]
}
