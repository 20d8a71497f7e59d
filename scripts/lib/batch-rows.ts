import { factsOf } from '@/cases/dossier/household'
import { parseJson } from '@/cases/dossier/json'
import { parseDossier, parseFacts } from '@/cases/dossier/parse'
import { type Header, headerOf, type TableRow, tableRow, unreadable } from '@/cases/exchange/case-table'
import type { DayForm } from '@/cases/exchange/table-days'
import type { CsvRecord } from '@/cases/exchange/table-form'
import { importProblems } from '@/content/en/import-problems'
import { problemLine } from '@/content/say/problem'
import { isDay } from '@/machines/deadlines/day'
import type { Problem } from '@/machines/facts/problem'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { BadInput } from '@/scripts/lib/arguments'
import { csvRecords, linesOf } from '@/scripts/lib/lines'
import { englishPhrases } from '@/scripts/lib/say'

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
  let columns: Header['columns'] | null = null
  for await (const record of csvRecords(chunks)) {
    if (columns === null) columns = columnsOf(record)
    else yield csvRow(tableRow(record, columns, dates))
  }
  if (columns === null) throw new BadInput(['the file has no header: its first line names id, on and facts'])
}

function columnsOf(record: CsvRecord): Header['columns'] {
  const header = headerOf(record)
  const problems = [...header.unknown, ...header.problems]
  if (problems.length === 0) return header.columns
  throw new BadInput([
    ...problems.map((problem) => problemLine(problem, importProblems, englishPhrases, 'the header')),
    'allowed are id, on and the facts that `npm run -s facts` lists, with ; or , between them, in UTF-8',
  ])
}

function csvRow(row: TableRow): BatchRow {
  if (!('problems' in row)) return row
  return { line: row.line, id: row.id, errors: row.problems.map(saidOfTable) }
}

/** What is wrong, with its place before it. */
export const said = (problem: Problem): string => problemLine(problem, importProblems, englishPhrases)
/** What is wrong with a cell, by the name of its column. */
function saidOfTable(problem: Problem): string {
  if (problem.problem === 'not-options') return `${said(problem)}; a table joins several with +`
  const ofDay = problem.problem === 'not-a-day' || problem.problem === 'not-a-day-or-unsure'
  return ofDay ? `${said(problem)}; ${howDays}` : said(problem)
}
const howDays = '--dates d/m/y or m/d/y says how a table writes its days'

async function* jsonBatch(chunks: AsyncIterable<string>): AsyncGenerator<BatchRow> {
  for await (const { line, text } of linesOf(chunks)) {
    if (text === null) yield wrong(line, importProblems['too-long'])
    else if (text.trim() !== '') yield* jsonRows(line, text)
  }
}

function jsonRows(line: number, text: string): readonly BatchRow[] {
  if (text.includes(unreadable)) return [wrong(line, importProblems['not-utf-8'])]
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
  return rowOf(line, String(id), on, input)
}

function rowOf(line: number, id: string, on: unknown, input: unknown): BatchRow {
  const parsed = parseFacts(input)
  const errors = parsed.ok ? [] : parsed.errors.map(said)
  const day = on === undefined || (typeof on === 'string' && isDay(on))
  if (!day) {
    const value = JSON.stringify(on) ?? ''
    errors.push(said({ path: 'on', problem: 'not-a-day', params: { value } }))
  }
  if (!parsed.ok || !day) return { line, id, errors }
  return { line, id, ...(typeof on === 'string' && { on }), facts: parsed.value }
}

const wrong = (line: number, message: string): BatchRow => ({ line, id: '', errors: [message] })
