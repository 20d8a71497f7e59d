import type { AmountId } from '@/content/law/amounts'
import type { CitationId } from '@/content/law/citations'
import type { OfficeId } from '@/content/law/offices'
import type { FactId } from '@/machines/facts/registry'
import type { LetterId } from '@/machines/letters/registry'
import type { EventType } from '@/machines/lifecycle/events/registry'

/** A paper or piece of evidence, and the conditions it serves. Its name stands in `content/<locale>`. */
export interface PaperNeed<Paper extends string = string> {
  readonly paper: Paper
  readonly conditions: readonly string[]
  /** required: without it the file falls · one-of: one of the same `group` is needed · useful: makes the file stronger. */
  readonly need: 'required' | 'one-of' | 'useful'
  readonly group?: string
  /** It exists only once one of these has happened to the file: nobody is asked for it before. */
  readonly after?: readonly [EventType, ...EventType[]]
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

/** A paper that exists only once one of these steps was taken. */
export const onceHappened = <const N extends PaperNeed>(
  paper: N,
  ...after: NonNullable<PaperNeed['after']>
) => ({ ...paper, after }) as const

/** How a file reaches the office that takes it, and who brings it there. */
export type LodgedBy = 'registered-post' | 'in-person' | 'guardian' | 'centre'

/** How a file of a procedure is put together and lodged: for the checklist, the guide and the print. */
export interface Filing<Paper extends string = string, Step extends string = string> {
  readonly papers: readonly PaperNeed<Paper>[]
  /** Where it goes; null where nothing is lodged. */
  readonly lodgeWith: OfficeId | null
  /** How it gets there: the person sends it or hands it in, or a guardian or a centre does; null where nothing is lodged. */
  readonly lodgedBy: LodgedBy | null
  /** Where papers that come after the application are sent, where it is another office. */
  readonly supplementsTo?: OfficeId
  readonly decides: OfficeId
  /** Contribution fee; null: none is due. */
  readonly fee: AmountId | null
  readonly feeBasis: readonly [CitationId, ...CitationId[]]
  /** Ids of the steps from start to end, with sentences in `content/<locale>`. */
  readonly steps: readonly Step[]
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
