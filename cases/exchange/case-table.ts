import { parseFacts } from '@/cases/dossier/parse'
import { shown } from '@/cases/dossier/problems'
import { type DayForm, dayOfCell } from '@/cases/exchange/table-days'
import type { CsvRecord } from '@/cases/exchange/table-form'
import type { ISODate } from '@/content/law/types'
import { isDay } from '@/machines/deadlines/day'
import { westernDigits } from '@/machines/deadlines/read-day'
import type { Problem } from '@/machines/facts/problem'
import { type FactId, type Facts, factIds, facts, isFactId } from '@/machines/facts/registry'

/** The columns that a table of cases may have, in order: who it is about, the reference day, the facts. */
export const tableColumns = ['id', 'on', ...factIds] as const

/** One row: who it is about, the reference day if it has one, and its facts, or everything that is wrong with it by column. */
export type TableRow = {
  readonly line: number
  readonly id: string
  readonly on?: ISODate
} & ({ readonly facts: Facts } | { readonly problems: readonly Problem[] })

export type Header =
  | { readonly ok: true; readonly columns: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The names of the columns; a column without one may stand where it is, as long as its cells are empty. */
export function headerOf(record: CsvRecord): Header {
  const columns = record.problem ? [] : record.fields.map((field) => field.trim())
  const named = columns.filter((column) => column !== '')
  const strange = named.filter((column) => column !== 'id' && column !== 'on' && !isFactId(column))
  const twice = new Set(named.filter((column, i) => named.indexOf(column) !== i))
  const problems: Problem[] = [
    ...(named.length === 0 ? [plain('', 'no-column')] : []),
    ...strange.map(strangeColumn),
    ...[...twice].map((column) => plain(column, 'same-column')),
  ]
  return problems.length === 0 ? { ok: true, columns } : { ok: false, problems }
}

/** A column that is not known, with the one that was meant where only capitals differ. */
function strangeColumn(path: string): Problem {
  const near = tableColumns.find((id) => id.toLowerCase() === path.toLowerCase())
  return near === undefined
    ? plain(path, 'unknown-column')
    : { path, problem: 'near-column', params: { near } }
}

/** The sign that a reader of UTF-8 puts in place of a letter of another encoding. */
export const unreadable = '\uFFFD'

/**
 * Read one row under its columns. An empty cell is no answer; several answers to one question are joined by `+`; `dates`: how
 * its days are written. Never throws.
 */
export function tableRow(record: CsvRecord, columns: readonly string[], dates: DayForm): TableRow {
  const { line } = record
  const refused = (...problems: readonly Problem[]): TableRow => ({ line, id: '', problems })
  if (record.problem) return refused(plain('', record.problem))
  const { fields } = record
  if (fields.some((field) => field.includes(unreadable))) return refused(plain('', 'not-utf-8'))
  const beyond = fields.slice(columns.length).some((field) => field.trim() !== '')
  if (fields.length < columns.length || beyond) {
    const params = { found: String(fields.length), wanted: String(columns.length) }
    return refused({ path: '', problem: 'other-fields', params })
  }
  const input: Partial<Record<FactId, unknown>> = {}
  const problems: Problem[] = []
  let [id, on] = ['', '']
  for (const [i, column] of columns.entries()) {
    const cell = fields[i]?.trim() ?? ''
    if (column === 'id') id = cell
    else if (column === 'on') on = dayOfCell(cell, dates)
    else if (cell !== '' && isFactId(column)) input[column] = cellValue(column, cell, dates)
    else if (cell !== '')
      problems.push({ path: String(i + 1), problem: 'nameless-column', params: { value: shown(cell) } })
  }
  const parsed = parseFacts(input, '')
  if (!parsed.ok) problems.unshift(...parsed.errors)
  if (on !== '' && !isDay(on))
    problems.push({ path: 'on', problem: 'not-a-day', params: { value: shown(on) } })
  if (!parsed.ok || problems.length > 0) return { line, id, problems }
  return { line, id, ...(on !== '' && { on }), facts: parsed.value }
}

function cellValue(fact: FactId, cell: string, dates: DayForm): unknown {
  const { kind } = facts[fact]
  if (kind === 'choices') return cell.split('+').map((part) => part.trim())
  if (kind === 'date') return dayOfCell(cell, dates)
  const number = westernDigits(cell)
  return kind === 'count' && /^-?\d+$/.test(number) ? Number(number) : cell
}

type PlainProblem = Extract<Problem, { readonly params: Readonly<Record<never, string>> }>['problem']
const plain = (path: string, problem: PlainProblem): Problem => ({ path, problem, params: {} }) as Problem
