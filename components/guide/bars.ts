import type { StatisticTable } from '@/content/law/statistics'

/** A bar of the chart. */
export interface Bar {
  readonly year: number
  readonly column: string
  /** Place of the column, which gives the bar its looks and its letter. */
  readonly place: number
  readonly value: number
}

/** The columns that are drawn, in order: all but that of totals. */
export const drawnColumns = <Column extends string>({
  columns,
  total,
}: StatisticTable<Column>): readonly Column[] => columns.filter((column) => column !== total)

/** The bars of a table of figures by year, without the column of totals. */
export function barsOf(table: StatisticTable): readonly Bar[] {
  const drawn = drawnColumns(table)
  return table.rows.flatMap(({ year, values }) =>
    drawn.map((column, place) => ({
      year,
      column,
      place,
      value: values[table.columns.indexOf(column)] ?? 0,
    })),
  )
}
