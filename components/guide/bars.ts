import type { StatisticTable } from '@/content/law/statistics'

/** A bar of the chart, in its own units: 100 wide is the largest figure. */
export interface Bar {
  readonly column: string
  /** Place of the column, which gives the bar its pattern. */
  readonly place: number
  readonly value: number
  readonly width: number
}
export interface BarGroup {
  readonly year: number
  readonly bars: readonly Bar[]
}

/** The bars of a table of figures by year, without the column of totals. */
export function barsOf({ columns, total, rows }: StatisticTable): readonly BarGroup[] {
  const drawn = columns.map((column, index) => ({ column, index })).filter(({ column }) => column !== total)
  const largest = Math.max(...rows.flatMap(({ values }) => drawn.map(({ index }) => values[index] ?? 0)))
  return rows.map(({ year, values }) => ({
    year,
    bars: drawn.map(({ column, index }, place) => {
      const value = values[index] ?? 0
      return { column, place, value, width: largest === 0 ? 0 : (value / largest) * 100 }
    }),
  }))
}
