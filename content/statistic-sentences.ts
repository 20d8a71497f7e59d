import type { StatisticColumn, StatisticId, StatisticUnit } from '@/content/law/statistics'

/** Names of the yearly figures, their columns and what they count. */
export interface StatisticsText {
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
