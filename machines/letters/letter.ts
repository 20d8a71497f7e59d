import type { CitationId } from '@/content/law/citations'
import type { OfficeId } from '@/content/law/offices'
import type { TimeLimitId } from '@/content/law/time-limits'
import type { FactId, ValueOf } from '@/machines/facts/registry'
import type { FieldId } from '@/machines/letters/fields'
import type { EventType } from '@/machines/lifecycle/events/registry'
import type { Lodging } from '@/machines/lifecycle/lifecycle'
import type { UrgentId } from '@/machines/routes/urgent'

/** The languages in which the authorities take a letter. */
export const letterLanguages = ['fr', 'nl', 'de'] as const
export type LetterLanguage = (typeof letterLanguages)[number]

/**
 * An answer that a part repeats or hangs on: one of these values; of several answers, at least one of them. Without values:
 * a day or a number that is known. Doubt and silence are never an answer.
 */
export interface Said {
  readonly fact: FactId
  readonly values?: readonly string[]
}

type Definite<K extends FactId> = Exclude<Flat<ValueOf<K>>, 'unsure'>
type Flat<T> = T extends readonly (infer O)[] ? O : T

export const said = <K extends FactId>(fact: K, ...values: readonly (Definite<K> & string)[]): Said =>
  values.length === 0 ? { fact } : { fact, values }

/** When a part stands in the letter: all of `says` were answered, and none of `unless`. */
interface When {
  /** The answers that the part repeats. Each claim of a letter is tied to the answer behind it by this. */
  readonly says?: readonly Said[]
  /** Answers that make the part needless, or wrong. */
  readonly unless?: readonly Said[]
}

interface Sentences<Id extends string> extends When {
  readonly id: Id
  /** Details that stand in its places. */
  readonly fields?: readonly FieldId[]
  /** Days and numbers that were answered and stand in its places. All of them have to be in `says`. */
  readonly days?: readonly FactId[]
  /** What the part rests on. */
  readonly basis?: readonly [CitationId, ...CitationId[]]
  /** The piece that proves it: “See piece 2.” stands behind it where the piece goes along. */
  readonly piece?: string
}

/**
 * One part of a letter. `heading`: stands only before something · `text`, `item`: sentences, or a point of a list · `row`: a
 * detail with its name · `tell`: what the person has to write in own words, shown as a blank with that hint.
 */
export type Part<Id extends string = string> =
  | ({ readonly kind: 'heading'; readonly id: Id } & When)
  | ({ readonly kind: 'text' | 'item' } & Sentences<Id>)
  | { readonly kind: 'row'; readonly field: FieldId }
  | ({ readonly kind: 'tell'; readonly id: Id } & When)

/** A part that says something of its own. */
export type SentencePart<Id extends string = string> = Extract<Part<Id>, { readonly kind: 'text' | 'item' }>
export const isSentence = <Id extends string>(part: Part<Id>): part is SentencePart<Id> =>
  part.kind === 'text' || part.kind === 'item'

type Rest = Omit<Sentences<string>, 'id'>

export const heading = <const Id extends string>(id: Id, when: When = {}) =>
  ({ kind: 'heading', id, ...when }) as const
export const text = <const Id extends string, const R extends Rest>(id: Id, rest?: R) =>
  ({ kind: 'text', id, ...rest }) as { readonly kind: 'text'; readonly id: Id } & R
export const item = <const Id extends string, const R extends Rest>(id: Id, rest?: R) =>
  ({ kind: 'item', id, ...rest }) as { readonly kind: 'item'; readonly id: Id } & R
export const row = (field: FieldId) => ({ kind: 'row', field }) as const
export const tell = <const Id extends string>(id: Id, when: When = {}) =>
  ({ kind: 'tell', id, ...when }) as const

/** A paper that goes along. The inventory numbers those that stand in the letter, in this order. */
export interface Piece<Id extends string = string> extends When {
  readonly id: Id
}

/** What to know before writing, such as what a second application does to the first. */
export interface Warning<Id extends string = string> extends When {
  readonly id: Id
  readonly basis: readonly [CitationId, ...CitationId[]]
}

/** Who takes a letter, which decides in which languages. */
export type TakenBy = 'federal' | 'municipality' | 'bar' | 'court'

/** How a letter reaches the one it is for. */
export type Sending = 'registered-post' | 'municipality' | 'email' | 'post-or-email' | 'by-hand' | 'lawyer'

/** The limits that say until when a letter can go with a paper that has to go along. */
export type SendBy = Extract<TimeLimitId, 'medical-certificate-age'>

/** Who can send it: the person alone, with somebody's help, or a lawyer and nobody else. */
export type Alone = 'alone' | 'with-help' | 'lawyer-only'

/** A letter, a data sheet or a skeleton that a caseworker would write. Its sentences stand in `content/<locale>/letters`. */
export interface Letter<
  PartId extends string = string,
  PieceId extends string = string,
  WarningId extends string = string,
> {
  readonly id: string
  /** `sheet`: data in the order of an official form, without salutation. */
  readonly kind: 'letter' | 'sheet'
  readonly alone: Alone
  readonly sending: Sending
  /** Until when it can be sent with a paper that has to go along. */
  readonly sendBy?: SendBy
  /** Whom it is addressed to. `own`: the letter's own sentences say it. */
  readonly to: OfficeId | 'own'
  /** Details in the sentence that says it. */
  readonly toFields?: readonly FieldId[]
  readonly takenBy: TakenBy
  readonly languages: readonly [LetterLanguage, ...LetterLanguage[]]
  /** Whether a pending or just ended protection procedure fixes its language (art. 51/4). */
  readonly followsProtection?: true
  /** Details of the sender, above the letter and at its foot; the first is who signs. */
  readonly sender: readonly [FieldId, ...FieldId[]]
  readonly basis: readonly [CitationId, ...CitationId[]]
  readonly warnings: readonly Warning<WarningId>[]
  readonly parts: readonly Part<PartId>[]
  readonly pieces: readonly Piece<PieceId>[]
  /**
   * Answers without which nobody has to send it. One that says otherwise leaves it out of the letters for what was checked; doubt
   * and silence do not.
   */
  readonly needs?: readonly Said[]
  /** What cannot wait, where this letter is an answer to it. */
  readonly urgent?: readonly UrgentId[]
  /** The event of a file that sending it is. */
  readonly event?: EventType
  /**
   * Of a letter that moves no file, where the file has to stand for it: nothing was lodged yet, or an authority has it. Wherever it
   * stands without it.
   */
  readonly at?: Extract<Lodging, 'first' | 'sent'>
}

/** The parts of a letter, with pieces that it does not have left out. */
type Proven<L extends Letter> = {
  readonly [N in keyof L['parts']]: L['parts'][N] extends { readonly piece: infer P }
    ? P extends L['pieces'][number]['id']
      ? L['parts'][N]
      : `no piece "${P & string}"`
    : L['parts'][N]
}

/**
 * Define a letter; the names of its parts, pieces and warnings stay known to the compiler. A part that is proven by a piece
 * that the letter does not have does not compile.
 */
export function defineLetter<const L extends Letter>(letter: L & { readonly parts: Proven<L> }): L {
  return letter
}
