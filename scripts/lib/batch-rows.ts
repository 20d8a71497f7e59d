import { factsOf } from '@/cases/dossier/household'
import { parseJson } from '@/cases/dossier/json'
import { parseDossier, parseFacts } from '@/cases/dossier/parse'
import { importProblems } from '@/content/en/import-problems'
import { problemLine } from '@/content/say/problem'
import { isDay } from '@/machines/deadlines/day'
import type { Problem } from '@/machines/facts/problem'
import { type FactId, type Facts, facts, isFactId } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { BadInput } from '@/scripts/lib/arguments'
import { csvRecords, linesOf } from '@/scripts/lib/lines'
import { englishPhrases } from '@/scripts/lib/say'

export type BatchFormat = 'csv' | 'ndjson'

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
 * to one question are joined by `+`; an empty cell is no answer. NDJSON: `{id?, on?, facts}` or a whole case a line; the
 * persons of a case are rows of their own. Throws `BadInput` for a header that cannot be used.
 */
export function batchRows(chunks: AsyncIterable<string>, format: BatchFormat): AsyncGenerator<BatchRow> {
  return format === 'csv' ? csvBatch(chunks) : jsonBatch(chunks)
}

async function* csvBatch(chunks: AsyncIterable<string>): AsyncGenerator<BatchRow> {
  let columns: readonly string[] | null = null
  for await (const { line, ...record } of csvRecords(chunks)) {
    if (columns === null) columns = headerOf(record.problem ? [''] : record.fields)
    else if (record.problem) yield wrong(line, unread[record.problem])
    else yield csvRow(line, record.fields, columns)
  }
  if (columns === null) throw new BadInput(['the file has no header: its first line names id, on and facts'])
}

function headerOf(fields: readonly string[]): readonly string[] {
  const columns = fields.map((f) => f.trim())
  const strange = columns.filter((c) => c !== 'id' && c !== 'on' && !isFactId(c))
  if (strange.length > 0) {
    throw new BadInput([
      `the header has unknown columns: ${strange.map((c) => JSON.stringify(c)).join(', ')}`,
      'allowed are id, on and the facts that `npm run -s facts` lists, with ; or , between them, in UTF-8',
    ])
  }
  const twice = columns.filter((c, i) => columns.indexOf(c) !== i)
  if (twice.length > 0) throw new BadInput([`the header has these columns twice: ${twice.join(', ')}`])
  return columns
}

const tooLong = 'is too long to be a row'
const unread = {
  'too-long': tooLong,
  'open-quote': 'opens a double quote that nothing closes; the rows after it were not read',
} as const

function csvRow(line: number, fields: readonly string[], columns: readonly string[]): BatchRow {
  if (fields.some((field) => field.includes(unreadable))) return wrong(line, notUtf8)
  const found = fields.length === 1 ? '1 field' : `${fields.length} fields`
  if (fields.length !== columns.length) {
    return wrong(line, `has ${found} where the header has ${columns.length}`)
  }
  const input: Record<string, unknown> = {}
  let id = ''
  let on = ''
  for (const [i, column] of columns.entries()) {
    const cell = fields[i]?.trim() ?? ''
    if (column === 'id') id = cell
    else if (column === 'on') on = cell
    else if (cell !== '' && isFactId(column)) input[column] = cellValue(column, cell)
  }
  return rowOf(line, id, on === '' ? undefined : on, input, saidOfTable)
}

/** The sign that a reader of UTF-8 puts in place of a letter of another encoding. */
const unreadable = '\uFFFD'
const notUtf8 = 'holds letters that are not UTF-8; save the file as UTF-8'

const said = (problem: Problem): string => problemLine(problem, importProblems, englishPhrases)
const saidOfTable = (problem: Problem): string =>
  problem.problem === 'not-options' ? `${said(problem)}; a table joins several with +` : said(problem)

function cellValue(fact: FactId, cell: string): unknown {
  const { kind } = facts[fact]
  if (kind === 'choices') return cell.split('+').map((part) => part.trim())
  return kind === 'count' && /^-?\d+$/.test(cell) ? Number(cell) : cell
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
  return rowOf(line, String(id), on, input, said)
}

function rowOf(
  line: number,
  id: string,
  on: unknown,
  input: unknown,
  say: (problem: Problem) => string,
): BatchRow {
  const parsed = parseFacts(input)
  const errors = parsed.ok ? [] : parsed.errors.map(say)
  const day = on === undefined || (typeof on === 'string' && isDay(on))
  if (!day) errors.push('on: must be a day that exists, written YYYY-MM-DD')
  if (!parsed.ok || !day) return { line, id, errors }
  return { line, id, ...(typeof on === 'string' && { on }), facts: parsed.value }
}

const wrong = (line: number, message: string): BatchRow => ({ line, id: '', errors: [message] })
