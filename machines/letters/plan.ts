import { type FactId, type Facts, facts as registry } from '@/machines/facts/registry'
import type { FieldId } from '@/machines/letters/fields'
import {
  isSentence,
  type Letter,
  type Part,
  type Said,
  type SentencePart,
  type Warning,
} from '@/machines/letters/letter'

/** A part that stands in a letter. `number`: of the piece that proves it. */
export interface PlannedPart {
  readonly part: Part
  readonly number?: number
}

/** A letter for one person, before it is said in a language. */
export interface LetterPlan<L extends Letter = Letter> {
  readonly letter: L
  readonly parts: readonly PlannedPart[]
  /** The pieces that go along, in the order of their numbers, from 1. */
  readonly pieces: readonly string[]
  /** Parts that repeat a sensitive answer, in or out: the person chooses each. */
  readonly sensitive: readonly string[]
  /** Those that an answer calls for stand first. */
  readonly warnings: readonly string[]
}

type When = { readonly says?: readonly Said[]; readonly unless?: readonly Said[] }

/**
 * Choose what stands in a letter from what the person said.
 * @param known the person's answers, those that events give included
 * @param chosen ids of the parts with sensitive answers that the person wants in the letter
 */
export function planLetter<L extends Letter>(
  letter: L,
  known: Facts,
  chosen: ReadonlySet<string>,
): LetterPlan<L> {
  const fits = (when: When) =>
    (when.says ?? []).every((one) => wasSaid(one, known)) &&
    !(when.unless ?? []).some((one) => wasSaid(one, known))
  const fitting = letter.parts.filter((part) => part.kind === 'row' || fits(part))
  const sensitive = fitting.filter(tellsSensitive).map(({ id }) => id)
  const kept = fitting.filter((part) => !tellsSensitive(part) || chosen.has(part.id))
  const pieces = letter.pieces
    .filter((piece) => fits(piece) && (!isSensitive(piece) || sensitivePieceIn(piece.id, kept)))
    .map(({ id }) => id)
  return {
    letter,
    parts: withoutEmptyHeadings(kept).map((part) => numbered(part, pieces)),
    pieces,
    sensitive,
    warnings: ownFirst(letter.warnings.filter(fits)).map(({ id }) => id),
  }
}

const ownFirst = (warnings: readonly Warning[]): readonly Warning[] => [
  ...warnings.filter(({ says }) => says !== undefined),
  ...warnings.filter(({ says }) => says === undefined),
]

/** Whether the answers hold one that fits. */
export function wasSaid({ fact, values }: Said, known: Facts): boolean {
  const answer = known[fact]
  if (answer === undefined || answer === 'unsure') return false
  if (values === undefined) return true
  return typeof answer === 'object'
    ? answer.some((one) => values.includes(one))
    : values.includes(String(answer))
}

/** The facts that a letter reads. */
export function factsRead({ parts, pieces, warnings }: Letter): readonly FactId[] {
  const whens: readonly When[] = [...parts.filter((part) => part.kind !== 'row'), ...pieces, ...warnings]
  return [
    ...new Set(whens.flatMap(({ says = [], unless = [] }) => [...says, ...unless]).map(({ fact }) => fact)),
  ]
}

const isSensitive = ({ says = [] }: When) => says.some(({ fact }) => registry[fact].sensitive)

const tellsSensitive = (part: Part): part is SentencePart => isSentence(part) && isSensitive(part)

/** A paper about a sensitive matter goes along where a part that the person chose names it. */
const sensitivePieceIn = (piece: string, parts: readonly Part[]) =>
  parts.some((part) => isSentence(part) && part.piece === piece)

function withoutEmptyHeadings(parts: readonly Part[]): readonly Part[] {
  return parts.filter((part, i) => {
    const next = parts[i + 1]
    return part.kind !== 'heading' || (next !== undefined && next.kind !== 'heading')
  })
}

function numbered(part: Part, pieces: readonly string[]): PlannedPart {
  const piece = isSentence(part) ? part.piece : undefined
  const at = piece === undefined ? -1 : pieces.indexOf(piece)
  return at < 0 ? { part } : { part, number: at + 1 }
}

/** The details that a letter leaves room for, in the order in which they stand in it, each once. */
export function fieldsIn({ letter, parts }: LetterPlan): readonly FieldId[] {
  const own = parts.flatMap(({ part }) =>
    part.kind === 'row' ? [part.field] : isSentence(part) ? (part.fields ?? []) : [],
  )
  return [...new Set([...letter.sender, ...(letter.toFields ?? []), ...own, 'town' as const])]
}
