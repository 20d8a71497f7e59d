import { parse } from 'csv-parse/browser/esm/sync'
import { daysToCome } from '@/cases/dossier/days-to-come'
import { allowedRow, caseColumns, headerOf, type TableRow, tableRow } from '@/cases/exchange/case-table'
import type { DayForm } from '@/cases/exchange/table-days'
import {
  type CsvRecord,
  holdsSomething,
  separatorNamed,
  separatorOf,
  tableOptions,
} from '@/cases/exchange/table-form'
import type { ISODate } from '@/content/law/types'
import type { Problem } from '@/machines/facts/problem'

/** Longest text that is read, in UTF-16 units: several thousand cases with every answer. */
const longest = 20_000_000

export interface ReadTable {
  /** Where the first row stands. */
  readonly line: number
  /** What is wrong with the first row, so that nothing can be taken over. */
  readonly problems: readonly Problem[]
  /** The columns that are not known, and that the rows were read without. */
  readonly unknown: readonly Problem[]
  /** Every row, each read or with all that is wrong with it. */
  readonly rows: readonly TableRow[]
}

/**
 * Read a table of cases as a spreadsheet leaves it: fields between the sign that a first line `sep=` names, else between `;`
 * or `,`; rows that hold nothing left out. With `today`, days that can only have passed are refused after it. Gives all that
 * is wrong with the table at once. Never throws.
 */
export function readCaseTable(text: string, dates: DayForm, today?: ISODate): ReadTable {
  if (text.length > longest) return refused(1, [{ path: '', problem: 'too-long', params: {} }])
  const [first, ...records] = recordsOf(text)
  if (!first) return refused(1, [{ path: '', problem: 'no-column', params: {} }])
  const { columns, problems, unknown } = headerOf(first, caseColumns)
  const isCase = (record: CsvRecord) =>
    record.problem !== undefined || record.fields[0]?.trim() !== allowedRow
  const isNamed = columns.some((column) => column !== '')
  const rows = records.filter(isCase).map((record) => upTo(today, tableRow(record, columns, dates)))
  return { line: first.line, problems, unknown, rows: isNamed ? rows : [] }
}

function upTo(today: ISODate | undefined, row: TableRow): TableRow {
  if (today === undefined || 'problems' in row) return row
  const problems = daysToCome(row.facts, today)
  return problems.length === 0 ? row : { line: row.line, id: row.id, problems }
}

const refused = (line: number, problems: readonly Problem[]): ReadTable => ({
  line,
  problems,
  unknown: [],
  rows: [],
})

function recordsOf(text: string): readonly CsvRecord[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  let first = 0
  let separator: string | undefined
  for (const line of lines) {
    const named = separator === undefined ? separatorNamed(line) : undefined
    if (named === undefined && line.trim() !== '') break
    separator ??= named
    first++
  }
  const rest = lines.slice(first)
  let open = false
  const read = parse(rest.join('\n'), {
    ...tableOptions(separator ?? separatorOf(rest[0] ?? ''), () => {
      open = true
    }),
  })
  const records: CsvRecord[] = []
  let line = first + 1
  // With `info` each record stands beside how far the reading had come.
  for (const { record, info } of read as unknown as readonly Parsed[]) {
    if (holdsSomething(record)) records.push({ line, fields: record })
    line = first + 1 + info.lines
  }
  return open ? [...records, { line, problem: 'open-quote' }] : records
}

interface Parsed {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}
