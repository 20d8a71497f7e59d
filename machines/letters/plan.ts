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
export interface PlannedPart<PartId extends string = string> {
  readonly part: Part<PartId>
  readonly number?: number
}

/** A letter for one person, before it is said in a language. */
export interface LetterPlan<
  PartId extends string = string,
  PieceId extends string = string,
  WarningId extends string = string,
> {
  readonly letter: Letter<PartId, PieceId, WarningId>
  readonly parts: readonly PlannedPart<PartId>[]
  /** The pieces that go along, in the order of their numbers, from 1. */
  readonly pieces: readonly PieceId[]
  /** Parts that repeat a sensitive answer, in or out: the person chooses each. */
  readonly sensitive: readonly PartId[]
  /** Those that an answer calls for stand first. */
  readonly warnings: readonly WarningId[]
}

type When = { readonly says?: readonly Said[]; readonly unless?: readonly Said[] }

/**
 * Choose what stands in a letter from what the person said.
 * @param known the person's answers, those that events give included
 * @param chosen ids of the parts with sensitive answers that the person wants in the letter
 */
export function planLetter<PartId extends string, PieceId extends string, WarningId extends string>(
  letter: Letter<PartId, PieceId, WarningId>,
  known: Facts,
  chosen: ReadonlySet<string>,
): LetterPlan<PartId, PieceId, WarningId> {
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

const ownFirst = <W extends Warning>(warnings: readonly W[]): readonly W[] => [
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

const tellsSensitive = <Id extends string>(part: Part<Id>): part is SentencePart<Id> =>
  isSentence(part) && isSensitive(part)

/** A paper about a sensitive matter goes along where a part that the person chose names it. */
const sensitivePieceIn = (piece: string, parts: readonly Part[]) =>
  parts.some((part) => isSentence(part) && part.piece === piece)

function withoutEmptyHeadings<P extends Part>(parts: readonly P[]): readonly P[] {
  return parts.filter((part, i) => {
    const next = parts[i + 1]
    return part.kind !== 'heading' || (next !== undefined && next.kind !== 'heading')
  })
}

function numbered<Id extends string>(part: Part<Id>, pieces: readonly string[]): PlannedPart<Id> {
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
