import type { CitationId } from '@/content/law/citations'
import { offices } from '@/content/law/offices'
import type { ISODate } from '@/content/law/types'
import type { AnyLetterText, LetterWords } from '@/content/letter-sentences'
import type { LawNames } from '@/content/name-sentences'
import { sayAddress } from '@/content/say/address'
import { dayInWords } from '@/content/say/days'
import { textFor } from '@/content/say/lookup'
import { fill } from '@/content/say/message'
import type { Facts } from '@/machines/facts/registry'
import { type FieldId, fieldOf } from '@/machines/letters/fields'
import type { SentencePart } from '@/machines/letters/letter'
import type { PlannedPart } from '@/machines/letters/plan'
import type { AnyPlan, LetterPartId } from '@/machines/letters/registry'

/** One language for a letter. */
export interface LetterSentences {
  readonly locale: string
  readonly words: LetterWords
  readonly text: AnyLetterText
  readonly names: LawNames
}

/** What a line of a letter is, for its looks on screen, on paper and in a file. */
export type LineKind =
  | 'sender'
  | 'to'
  | 'day'
  | 'subject'
  | 'salutation'
  | 'heading'
  | 'text'
  | 'item'
  | 'row'
  | 'tell'
  | 'closing'
  | 'signature'
  | 'inventory'
  | 'piece'

/** Lines that never stand alone at the foot of a page: they belong to what comes after them. */
export const leadingLines: readonly LineKind[] = ['subject', 'heading', 'inventory', 'closing']

/** One line of a letter. Its id is the same in every language, so that two languages can stand side by side. */
export interface LetterLine {
  readonly id: string
  readonly kind: LineKind
  /** Blanks stand in square brackets. */
  readonly text: string
  readonly basis: readonly CitationId[]
}

/** Details that the person wrote, by field; days as `YYYY-MM-DD`. */
export type Written = Readonly<Partial<Record<FieldId, string>>>

export interface LetterDetails {
  readonly written: Written
  /** The answers whose days and numbers stand in the letter. */
  readonly known: Facts
  /** The day on the letter; null on an empty model. */
  readonly on: ISODate | null
}

/**
 * A letter in one language, line by line, from the sender to the inventory. What nobody wrote is a blank in brackets.
 * Throws where a part has no sentence.
 */
export function sayLetter(
  plan: AnyPlan,
  { written, known, on }: LetterDetails,
  sentences: LetterSentences,
): readonly LetterLine[] {
  const { locale, words, text, names } = sentences
  const { frame } = words
  const { letter } = plan
  const say = (message: string, values: Readonly<Record<string, string | number>>) =>
    fill(message, values, names)
  const value = (field: FieldId) => sayDetail(field, written, sentences)
  const line = (kind: LineKind, id: string, said: string, basis: readonly CitationId[] = []): LetterLine => ({
    id,
    kind,
    text: said,
    basis,
  })
  const addressee = (): readonly LetterLine[] => {
    if (letter.to === 'own')
      return [line('to', 'to', say(text.to ?? '', detailsOf(letter.toFields, written, sentences)))]
    const office = offices[letter.to]
    const official: Readonly<Record<string, string | undefined>> = office.official
    const name = official[locale] ?? names.offices[letter.to]
    const address = 'address' in office ? sayAddress(office.address, names) : []
    return [name, ...address].map((one, i) => line('to', `to ${i}`, one))
  }
  const part = ({ part: one, number }: PlannedPart<LetterPartId>): LetterLine => {
    if (one.kind === 'row') {
      const said = say(frame.row, { name: words.fields[one.field].name, value: value(one.field) })
      return line('row', `row ${one.field}`, said)
    }
    if (one.kind === 'heading') return line('heading', one.id, textFor(text.parts, one.id))
    if (one.kind === 'tell')
      return line('tell', one.id, say(frame.blank, { hint: textFor(text.parts, one.id) }))
    const said = saySentence(one, { written, known }, sentences)
    const shown = number === undefined ? said : say(frame.seePiece, { text: said, number })
    return line(one.kind, one.id, shown, one.basis)
  }
  const isLetter = letter.kind === 'letter'
  const [signs] = letter.sender
  return [
    ...letter.sender.map((field) => line('sender', `sender ${field}`, value(field))),
    ...addressee(),
    line(
      'day',
      'day',
      say(frame.placeAndDay, {
        town: value('town'),
        day: on === null ? say(frame.blank, { hint: frame.day }) : dayInWords(on, names),
      }),
    ),
    line('subject', 'subject', say(frame.subject, { subject: text.subject })),
    ...(isLetter ? [line('salutation', 'salutation', frame.salutation)] : []),
    ...plan.parts.map(part),
    ...(isLetter ? [line('closing', 'closing', frame.closing)] : []),
    line('signature', 'signature', frame.signature),
    line('signature', 'signed by', value(signs)),
    ...(plan.pieces.length === 0 ? [] : [line('inventory', 'inventory', frame.inventory)]),
    ...plan.pieces.map((piece, i) =>
      line(
        'piece',
        `piece ${piece}`,
        say(frame.piece, { number: i + 1, piece: textFor(text.pieces, piece) }),
      ),
    ),
  ]
}

/** What a part says, without the piece that proves it. Throws where it has no sentence. */
export function saySentence(
  { id, fields, days = [] }: SentencePart<LetterPartId>,
  { written, known }: Pick<LetterDetails, 'written' | 'known'>,
  sentences: LetterSentences,
): string {
  const { text, names } = sentences
  const inWords = days.map((fact) => {
    const answer = known[fact]
    return [fact, typeof answer === 'number' ? answer : dayInWords(String(answer), names)] as const
  })
  const values = { ...detailsOf(fields, written, sentences), ...Object.fromEntries(inWords) }
  return fill(textFor(text.parts, id), values, names)
}

const detailsOf = (fields: readonly FieldId[] = [], written: Written, sentences: LetterSentences) =>
  Object.fromEntries(fields.map((field) => [field, sayDetail(field, written, sentences)]))

/** A detail as it was written, a day in words; a blank where nobody wrote it. */
function sayDetail(field: FieldId, written: Written, { words, names }: LetterSentences): string {
  const answer = written[field]?.trim() ?? ''
  if (answer === '') return fill(words.frame.blank, { hint: words.fields[field].name }, names)
  return fieldOf(field).kind === 'day' ? dayInWords(answer, names) : answer
}

/** A text cut at its blanks, which stand in square brackets. */
export const cutAtBlanks = (text: string): readonly { readonly text: string; readonly blank: boolean }[] =>
  text
    .split(/(\[[^\]]*\])/)
    .map((piece, i) => ({ text: piece, blank: i % 2 === 1 }))
    .filter((piece) => piece.text !== '')

/** The blanks of a line. */
export const blanksOf = ({ text }: Pick<LetterLine, 'text'>): readonly string[] =>
  cutAtBlanks(text).flatMap((piece) => (piece.blank ? [piece.text] : []))

/** The letter as plain text, with a blank line between paragraphs. */
export function letterAsText(lines: readonly Pick<LetterLine, 'kind' | 'text'>[]): string {
  return lines
    .map(({ kind, text }, i) => {
      const gap = i > 0 && (lines[i - 1]?.kind !== kind || kind === 'text' || kind === 'tell')
      return `${gap ? '\n' : ''}${kind === 'item' ? `- ${text}` : text}`
    })
    .join('\n')
}
