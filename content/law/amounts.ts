import type { CitationId } from '@/content/law/citations'
import type { SourceId } from '@/content/law/sources'
import type { ISODate, Provenance } from '@/content/law/types'

/** An amount in euro that holds from one day to another. */
export interface DatedAmount extends Provenance<SourceId> {
  readonly euro: number
  readonly basis: readonly [CitationId, ...CitationId[]]
}

/** Dated tables of amounts, oldest first. `confirmedUntil`: last day for which an amount was confirmed. */
export interface AmountTable {
  readonly confirmedUntil: ISODate
  readonly rows: readonly [DatedAmount, ...DatedAmount[]]
}

export const amounts = {} as const satisfies Record<string, AmountTable>
export type AmountId = keyof typeof amounts
