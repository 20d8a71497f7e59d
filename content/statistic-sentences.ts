import type { ReportFactId } from '@/content/law/report-facts'
import type { StatisticColumn, StatisticGroup, StatisticId, StatisticUnit } from '@/content/law/statistics'
import type { Message } from '@/content/message'

/** Names of the yearly figures, their columns and what they count. */
export interface StatisticsText {
  /** What country reports tell of a route. */
  readonly facts: Readonly<Record<ReportFactId, string>>
  readonly units: Readonly<Record<StatisticUnit, string>>
  readonly year: string
  /** The page of all figures. */
  readonly page: {
    readonly title: string
    readonly lead: string
    readonly noChance: string
    readonly notOutcomes: string
    /** Names the links to the groups, for those who hear them. */
    readonly jump: string
  }
  readonly groups: Readonly<Record<StatisticGroup, string>>
  /** Names the share of positive decisions among all of a year. */
  readonly share: string
  readonly shareNote: string
  /** Stands before a link to the newest figures. */
  readonly newest: string
  /** The link to a table as a file. */
  readonly download: Message<'title'>
  /** Heads of the columns that a file has beside the figures. */
  readonly file: { readonly counted: string; readonly source: string; readonly read: string }
  readonly tables: {
    readonly [S in StatisticId]: {
      readonly title: string
      readonly note?: string
      readonly columns: Readonly<Record<StatisticColumn<S>, string>>
    }
  }
}
