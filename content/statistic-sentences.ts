import type { ReportFactId } from '@/content/law/report-facts'
import type { StatisticColumn, StatisticId, StatisticUnit } from '@/content/law/statistics'

/** Names of the yearly figures, their columns and what they count. */
export interface StatisticsText {
  /** What country reports tell of a route. */
  readonly facts: Readonly<Record<ReportFactId, string>>
  readonly units: Readonly<Record<StatisticUnit, string>>
  readonly year: string
  readonly source: string
  readonly tables: {
    readonly [S in StatisticId]: {
      readonly title: string
      readonly note?: string
      readonly columns: Readonly<Record<StatisticColumn<S>, string>>
    }
  }
}
