import { csvFile } from '@/cases/exchange/csv'
import type { FigureLanguage } from '@/components/guide/FigureTable'
import { sources } from '@/content/law/sources'
import { type AnyStatistic, type StatisticId, statistics } from '@/content/law/statistics'
import { textFor } from '@/content/say/lookup'
import { sayPublisher } from '@/content/say/source'

/**
 * A table of figures as a CSV file for a Belgian spreadsheet: a semicolon between cells, a decimal comma. Each line says what it
 * counts and where it is from, so that it can stand alone. Shares are left out: a spreadsheet can work them out.
 */
export function figureFile(
  id: StatisticId,
  { names, statisticsText: text }: Pick<FigureLanguage, 'names' | 'statisticsText'>,
): string {
  const { columns, rows, unit, source }: AnyStatistic = statistics[id]
  const { url, consulted } = sources[source]
  const { file, units, year: yearHead, tables } = text
  const heads = columns.map((column) => textFor(tables[id].columns, column))
  const notes = [units[unit], `${sayPublisher(source, names)}, ${url}`, consulted]
  return csvFile(
    {
      columns: [yearHead, ...heads, file.counted, file.source, file.read],
      rows: rows.map(({ year, values }) => [year, ...values.map(inCell), ...notes]),
    },
    { separator: ';' },
  )
}

const inCell = (value: number): number | string =>
  Number.isInteger(value) ? value : String(value).replace('.', ',')
