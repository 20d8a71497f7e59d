import { factsOf } from '@/cases/dossier/household'
import { parseJson } from '@/cases/dossier/json'
import { parseDossier, parseFacts } from '@/cases/dossier/parse'
import { importProblems } from '@/content/en/import-problems'
import { problemLine } from '@/content/say/problem'
import { isDay } from '@/machines/deadlines/day'
import { westernDigits } from '@/machines/deadlines/read-day'
import type { Problem } from '@/machines/facts/problem'
import { type FactId, type Facts, factIds, facts, isFactId } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { BadInput } from '@/scripts/lib/arguments'
import { csvRecords, linesOf } from '@/scripts/lib/lines'
import { englishPhrases } from '@/scripts/lib/say'
import { type DayForm, dayOfCell } from '@/scripts/lib/table-days'

export type BatchFormat = 'csv' | 'ndjson'

export interface BatchForm {
  readonly format: BatchFormat
  readonly dates?: DayForm | undefined
}

/** One row of a batch: who it is about, the reference day if the row has one, and its facts or what is wrong with it. */
export type BatchRow = {
  readonly line: number
  readonly id: string
  readonly on?: string
} & (
  | { readonly facts: Facts; readonly events?: readonly DossierEvent[] }
  | { readonly errors: readonly string[] }
)

/**
 * Rows of a batch, read one at a time. CSV: a header of fact ids, with `id` and `on` where wanted; `;` or `,`; several answers
 * to one question are joined by `+`; an empty cell is no answer, and a row of them no row; `dates`: how its days are written.
 * NDJSON: `{id?, on?, facts}` or a whole case a line; the
 * persons of a case are rows of their own. Throws `BadInput` for a header that cannot be used.
 */
export function batchRows(
  chunks: AsyncIterable<string>,
  { format, dates = 'y-m-d' }: BatchForm,
): AsyncGenerator<BatchRow> {
  return format === 'csv' ? csvBatch(chunks, dates) : jsonBatch(chunks)
}

async function* csvBatch(chunks: AsyncIterable<string>, dates: DayForm): AsyncGenerator<BatchRow> {
  let columns: readonly string[] | null = null
  for await (const { line, ...record } of csvRecords(chunks)) {
    if (columns === null) columns = headerOf(record.problem ? [''] : record.fields)
    else if (record.problem) yield wrong(line, unread[record.problem])
    else yield csvRow(line, record.fields, columns, dates)
  }
  if (columns === null) throw new BadInput(['the file has no header: its first line names id, on and facts'])
}

/** The names of the columns; a column without one may stand where it is, as long as its cells are empty. */
function headerOf(fields: readonly string[]): readonly string[] {
  const columns = fields.map((f) => f.trim())
  const named = columns.filter((c) => c !== '')
  const strange = named.filter((c) => c !== 'id' && c !== 'on' && !isFactId(c))
  const twice = named.filter((c, i) => named.indexOf(c) !== i)
  const errors = [
    ...(named.length === 0 ? ['the header names no column'] : []),
    ...(strange.length > 0 ? [`the header has unknown columns: ${strange.map(nearColumn).join(', ')}`] : []),
    ...(twice.length > 0 ? [`the header has these columns twice: ${[...new Set(twice)].join(', ')}`] : []),
  ]
  if (errors.length === 0) return columns
  throw new BadInput([
    ...errors,
    'allowed are id, on and the facts that `npm run -s facts` lists, with ; or , between them, in UTF-8',
  ])
}

/** A column that is not known, with the one that was meant where only capitals differ. */
function nearColumn(name: string): string {
  const near = ['id', 'on', ...factIds].find((id) => id.toLowerCase() === name.toLowerCase())
  const shown = JSON.stringify(name)
  return near === undefined ? shown : `${shown} (did you mean ${near}?)`
}

const tooLong = 'is too long to be a row'
const unread = {
  'too-long': tooLong,
  'open-quote': 'opens a double quote that nothing closes; the rows after it were not read',
} as const

function csvRow(
  line: number,
  fields: readonly string[],
  columns: readonly string[],
  dates: DayForm,
): BatchRow {
  if (fields.some((field) => field.includes(unreadable))) return wrong(line, notUtf8)
  const found = fields.length === 1 ? '1 field' : `${fields.length} fields`
  const beyond = fields.slice(columns.length).some((field) => field.trim() !== '')
  if (fields.length < columns.length || beyond) {
    return wrong(line, `has ${found} where the header has ${columns.length}`)
  }
  const input: Record<string, unknown> = {}
  const unnamed: string[] = []
  let id = ''
  let on = ''
  for (const [i, column] of columns.entries()) {
    const cell = fields[i]?.trim() ?? ''
    if (column === 'id') id = cell
    else if (column === 'on') on = dayOfCell(cell, dates)
    else if (cell !== '' && isFactId(column)) input[column] = cellValue(column, cell, dates)
    else if (cell !== '')
      unnamed.push(`column ${i + 1} has no name in the header, and holds ${JSON.stringify(cell)}`)
  }
  const row = rowOf(line, id, on === '' ? undefined : on, input, { say: saidOfTable, at: '' })
  if (unnamed.length === 0) return row
  return { line, id, errors: [...('errors' in row ? row.errors : []), ...unnamed] }
}

/** The sign that a reader of UTF-8 puts in place of a letter of another encoding. */
const unreadable = '\uFFFD'
const notUtf8 = 'holds letters that are not UTF-8; save the file as UTF-8'

const said = (problem: Problem): string => problemLine(problem, importProblems, englishPhrases)
/** What is wrong with a cell, by the name of its column. */
function saidOfTable(problem: Problem): string {
  if (problem.problem === 'not-options') return `${said(problem)}; a table joins several with +`
  const ofDay = problem.problem === 'not-a-day' || problem.problem === 'not-a-day-or-unsure'
  return ofDay ? `${said(problem)}; ${howDays}` : said(problem)
}
const howDays = '--dates d/m/y or m/d/y says how a table writes its days'

function cellValue(fact: FactId, cell: string, dates: DayForm): unknown {
  const { kind } = facts[fact]
  if (kind === 'choices') return cell.split('+').map((part) => part.trim())
  if (kind === 'date') return dayOfCell(cell, dates)
  const number = westernDigits(cell)
  return kind === 'count' && /^-?\d+$/.test(number) ? Number(number) : cell
}

async function* jsonBatch(chunks: AsyncIterable<string>): AsyncGenerator<BatchRow> {
  for await (const { line, text } of linesOf(chunks)) {
    if (text === null) yield wrong(line, tooLong)
    else if (text.trim() !== '') yield* jsonRows(line, text)
  }
}

function jsonRows(line: number, text: string): readonly BatchRow[] {
  if (text.includes(unreadable)) return [wrong(line, notUtf8)]
  const json = parseJson(text)
  if (!json.ok) return [{ line, id: '', errors: json.errors.map(said) }]
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) {
    return [wrong(line, 'must be an object with facts, or a case')]
  }
  const value: Readonly<Record<string, unknown>> = { ...json.value }
  return 'schemaVersion' in value ? caseRows(line, value) : [factsRow(line, value)]
}

/** A row for each person of a case. */
function caseRows(line: number, value: Readonly<Record<string, unknown>>): readonly BatchRow[] {
  const parsed = parseDossier(value)
  if (!parsed.ok) return [{ line, id: String(value.id ?? ''), errors: parsed.errors.map(said) }]
  const { id, persons } = parsed.value
  return persons.map((person) => ({
    line,
    id: persons.length > 1 ? `${id} ${person.id}` : id,
    facts: factsOf(parsed.value, person.id),
    events: person.events,
  }))
}

function factsRow(
  line: number,
  { id = '', on, facts: input = {}, ...strange }: Record<string, unknown>,
): BatchRow {
  const names = Object.keys(strange)
  if (names.length > 0) {
    return wrong(line, `has unknown fields: ${names.join(', ')}; allowed are id, on and facts`)
  }
  if (typeof id !== 'string' && typeof id !== 'number') return wrong(line, 'id: must be text or a number')
  return rowOf(line, String(id), on, input, { say: said, at: 'facts' })
}

function rowOf(
  line: number,
  id: string,
  on: unknown,
  input: unknown,
  { say, at }: { readonly say: (problem: Problem) => string; readonly at: string },
): BatchRow {
  const parsed = parseFacts(input, at)
  const errors = parsed.ok ? [] : parsed.errors.map(say)
  const day = on === undefined || (typeof on === 'string' && isDay(on))
  if (!day) {
    const value = JSON.stringify(on) ?? ''
    errors.push(say({ path: 'on', problem: 'not-a-day', params: { value } }))
  }
  if (!parsed.ok || !day) return { line, id, errors }
  return { line, id, ...(typeof on === 'string' && { on }), facts: parsed.value }
}

const wrong = (line: number, message: string): BatchRow => ({ line, id: '', errors: [message] })
