import { parseFacts } from '@/cases/dossier/parse'
import { shown } from '@/cases/dossier/problems'
import { textOfCell } from '@/cases/exchange/csv'
import { type DayForm, dayOfCell } from '@/cases/exchange/table-days'
import type { CsvRecord } from '@/cases/exchange/table-form'
import type { ISODate } from '@/content/law/types'
import { isDay } from '@/machines/deadlines/day'
import { westernDigits } from '@/machines/deadlines/read-day'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Problem } from '@/machines/facts/problem'
import { type FactId, type Facts, factIds, facts, isFactId } from '@/machines/facts/registry'
import { procedureIds } from '@/machines/procedures/registry'

/** The columns that a table of cases may have, in order: who it is about, the reference day, the facts. */
export const tableColumns = ['id', 'on', ...factIds] as const

/** What a table of the desk may have beside them: rows with the same `case` are persons of one case. */
export const caseColumns = ['case', 'person', 'procedures'] as const
type CaseColumn = (typeof caseColumns)[number]

/** The first cell of a row that says what each column takes: it is no case. */
export const allowedRow = '#allowed'

/** One row: who it is about, the reference day if it has one, and its facts, or everything that is wrong with it by column. */
export type TableRow = {
  readonly line: number
  readonly id: string
  readonly on?: ISODate
  readonly case?: string
  readonly person?: string
  readonly procedures?: readonly ProcedureId[]
} & ({ readonly facts: Facts } | { readonly problems: readonly Problem[] })

export interface Header {
  /** The name of each column; null for one that is left out. */
  readonly columns: readonly (string | null)[]
  readonly problems: readonly Problem[]
  /** The columns that are not known. The table can be read without them. */
  readonly unknown: readonly Problem[]
}

/**
 * The names of the columns; a column without one may stand where it is, as long as its cells are empty. `also`: columns that the
 * table may have beside id, on and facts.
 */
export function headerOf(record: CsvRecord, also: readonly CaseColumn[] = []): Header {
  const names = record.problem ? [] : record.fields.map((field) => field.trim())
  const named = names.filter((column) => column !== '')
  const isKnown = (column: string) =>
    column === 'id' || column === 'on' || isFactId(column) || also.some((one) => one === column)
  const twice = new Set(named.filter((column, i) => named.indexOf(column) !== i))
  return {
    columns: names.map((column, i) =>
      column === '' || (isKnown(column) && names.indexOf(column) === i) ? column : null,
    ),
    problems: [
      ...(named.length === 0 ? [plain('', 'no-column')] : []),
      ...[...twice].map((column) => plain(column, 'same-column')),
    ],
    unknown: [...new Set(named)].filter((column) => !isKnown(column)).map((column) => strange(column, also)),
  }
}

/** A column that is not known, with the one that was meant where only capitals differ. */
function strange(path: string, also: readonly CaseColumn[]): Problem {
  const near = [...tableColumns, ...also].find((id) => id.toLowerCase() === path.toLowerCase())
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
export function tableRow(record: CsvRecord, columns: Header['columns'], dates: DayForm): TableRow {
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
  const texts: Partial<Record<CaseColumn, string>> = {}
  let [id, on] = ['', '']
  for (const [i, column] of columns.entries()) {
    const cell = fields[i]?.trim() ?? ''
    if (column === null) continue
    if (column === 'id') id = textOfCell(cell)
    else if (column === 'on') on = dayOfCell(cell, dates)
    else if (isCaseColumn(column)) texts[column] = textOfCell(cell)
    else if (cell !== '' && isFactId(column)) input[column] = cellValue(column, cell, dates)
    else if (cell !== '')
      problems.push({ path: String(i + 1), problem: 'nameless-column', params: { value: shown(cell) } })
  }
  const parsed = parseFacts(input, '')
  if (!parsed.ok) problems.unshift(...parsed.errors)
  if (on !== '' && !isDay(on))
    problems.push({ path: 'on', problem: 'not-a-day', params: { value: shown(on) } })
  const procedures = proceduresOf(texts.procedures)
  if (procedures === null) {
    const params = { options: procedureIds.join(', ') }
    problems.push({ path: 'procedures', problem: 'not-a-procedure', params })
  }
  if (!parsed.ok || procedures === null || problems.length > 0) return { line, id, problems }
  return {
    line,
    id,
    ...(on !== '' && { on }),
    ...(texts.case && { case: texts.case }),
    ...(texts.person && { person: texts.person }),
    ...(procedures && { procedures }),
    facts: parsed.value,
  }
}

/** The procedures of a cell, joined by `+`; null where one of them is none. */
function proceduresOf(cell = ''): readonly ProcedureId[] | null | undefined {
  if (cell === '') return undefined
  const names = cell.split('+').map((part) => part.trim())
  const known = procedureIds.filter((id) => names.includes(id))
  return known.length === new Set(names).size ? known : null
}

const isCaseColumn = (column: string): column is CaseColumn => caseColumns.some((one) => one === column)

function cellValue(fact: FactId, cell: string, dates: DayForm): unknown {
  const { kind } = facts[fact]
  if (kind === 'choices') return cell.split('+').map((part) => part.trim())
  if (kind === 'date') return dayOfCell(cell, dates)
  const number = westernDigits(cell)
  return kind === 'count' && /^-?\d+$/.test(number) ? Number(number) : cell
}

type PlainProblem = Extract<Problem, { readonly params: Readonly<Record<never, string>> }>['problem']
const plain = (path: string, problem: PlainProblem): Problem => ({ path, problem, params: {} }) as Problem
