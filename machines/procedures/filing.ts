import type { AmountId } from '@/content/law/amounts'
import type { CitationId } from '@/content/law/citations'
import type { OfficeId } from '@/content/law/offices'
import type { FactId } from '@/machines/facts/registry'
import type { LetterId } from '@/machines/letters/registry'

/** A paper or piece of evidence, and the conditions it serves. Its name stands in `content/<locale>`. */
export interface PaperNeed {
  readonly paper: string
  readonly conditions: readonly string[]
  /** required: without it the file falls · one-of: one of the same `group` is needed · useful: makes the file stronger. */
  readonly need: 'required' | 'one-of' | 'useful'
  readonly group?: string
  readonly basis: readonly [CitationId, ...CitationId[]]
}

type Basis = PaperNeed['basis']

/** A paper without which the file falls, with the conditions it serves and the texts that ask for it. */
export const required = <const P extends string>(paper: P, conditions: readonly string[], ...basis: Basis) =>
  ({ paper, conditions, need: 'required', basis }) as const

/** A paper of a group of which one is enough. */
export const oneOf = <const P extends string>(
  group: string,
  paper: P,
  conditions: readonly string[],
  ...basis: Basis
) => ({ paper, conditions, need: 'one-of', group, basis }) as const

/** A paper that makes the file stronger. */
export const useful = <const P extends string>(paper: P, conditions: readonly string[], ...basis: Basis) =>
  ({ paper, conditions, need: 'useful', basis }) as const

/** How a file of a procedure is put together and lodged: for the checklist, the guide and the print. */
export interface Filing {
  readonly papers: readonly PaperNeed[]
  /** Where it goes; null where nothing is lodged. */
  readonly lodgeWith: OfficeId | null
  readonly decides: OfficeId
  /** Contribution fee; null: none is due. */
  readonly fee: AmountId | null
  readonly feeBasis: readonly [CitationId, ...CitationId[]]
  /** Ids of the steps from start to end, with sentences in `content/<locale>`. */
  readonly steps: readonly string[]
  /** The fact that holds the day of filing, where conditions look at that day. */
  readonly filingDate?: FactId
  /** The letters that somebody in it may send, in the order of its steps. */
  readonly documents: readonly LetterId[]
  readonly helpers: readonly [OfficeId, ...OfficeId[]]
}

/** Define how a file is lodged; ids stay known to the compiler. */
export function defineFiling<const F extends Filing>(filing: F): F {
  return filing
}
