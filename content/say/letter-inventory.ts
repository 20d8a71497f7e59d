import { type LetterDetails, type LetterSentences, saySentence } from '@/content/say/letter'
import { textFor } from '@/content/say/lookup'
import { fill } from '@/content/say/message'
import { isSentence } from '@/machines/letters/letter'
import type { AnyPlan } from '@/machines/letters/registry'

/** A piece of evidence: its number in the letter, what it is, and the sentences that it proves. */
export interface InventoryRow {
  readonly number: number
  readonly piece: string
  readonly shows: readonly string[]
}

/** The inventory of a letter as a sheet of its own, to lie on top of the pieces. */
export interface Inventory {
  readonly title: string
  /** Whose letter the pieces go with, and what it asks. */
  readonly of: string
  /** Names of the columns: number, piece, what it shows, and a last one to fill in by hand. */
  readonly columns: readonly [string, string, string, string]
  readonly rows: readonly InventoryRow[]
}

/**
 * The pieces of a letter with the numbers by which it names them, and what each of them shows.
 * @param edits what the person made of single lines of the letter, by their ids; an emptied line is left out
 */
export function sayInventory(
  plan: AnyPlan,
  details: LetterDetails,
  sentences: LetterSentences,
  edits: Readonly<Record<string, string>> = {},
): Inventory {
  const { words, text, names } = sentences
  const { inventorySheet: sheet } = words.frame
  const [signs] = plan.letter.sender
  const shown = (id: string, said: string) => (edits[id] ?? said).trim()
  const rows = plan.pieces.map((piece, i): InventoryRow => {
    const proven = plan.parts.map(({ part }) => part).filter(isSentence)
    return {
      number: i + 1,
      piece: shown(`piece ${piece}`, textFor(text.pieces, piece)),
      shows: proven
        .filter((part) => part.piece === piece)
        .map((part) => shown(part.id, saySentence(part, details, sentences)))
        .filter((said) => said !== ''),
    }
  })
  const name =
    details.written[signs]?.trim() || fill(words.frame.blank, { hint: words.fields[signs].name }, names)
  return {
    title: sheet.title,
    of: fill(sheet.of, { name, subject: text.subject }, names),
    columns: [sheet.number, sheet.piece, sheet.shows, sheet.pages],
    rows: rows.filter(({ piece }) => piece !== ''),
  }
}

/** The inventory as plain text: a piece a line, and below it what it shows. */
export const inventoryAsText = ({ title, of, rows }: Inventory): string =>
  [
    title,
    of,
    '',
    ...rows.flatMap(({ number, piece, shows }) => [
      `${number}. ${piece}`,
      ...shows.map((said) => `   - ${said}`),
    ]),
  ].join('\n')
