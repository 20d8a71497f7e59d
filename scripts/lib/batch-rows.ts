import { parseCase } from '@/cases/dossier/case'
import { factsOf } from '@/cases/dossier/household'
import { parseJson } from '@/cases/dossier/json'
import { isDay } from '@/machines/deadlines/day'
import { type FactId, type Facts, facts, isFactId } from '@/machines/facts/registry'
import { type FactError, parseFacts } from '@/machines/facts/schema'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { BadInput } from '@/scripts/lib/arguments'
import { fieldsOf, isClosed, recordsOf } from '@/scripts/lib/lines'

export type BatchFormat = 'csv' | 'ndjson'

/** One row of a batch: who it is about, the reference day if the row has one, and its facts or what is wrong with it. */
export type BatchRow = {
  readonly line: number
  readonly id: string
  readonly on?: string
} & (
  | { readonly facts: Facts; readonly events?: readonly DossierEvent[] }
  | { readonly errors: readonly FactError[] }
)

/**
 * Rows of a batch, read one at a time. CSV: a header of fact ids, with `id` and `on` where wanted; `;` or `,`; several answers
 * to one question are joined by `+`; an empty cell is no answer. NDJSON: `{id?, on?, facts}` or a whole case a line; the
 * persons of a case are rows of their own. Throws `BadInput` for a header that cannot be used.
 */
export async function* batchRows(
  chunks: AsyncIterable<string>,
  format: BatchFormat,
): AsyncGenerator<BatchRow> {
  if (format === 'csv') yield* csvBatch(chunks)
  else yield* jsonBatch(chunks)
}

async function* csvBatch(chunks: AsyncIterable<string>): AsyncGenerator<BatchRow> {
  let columns: readonly string[] | null = null
  let separator = ','
  for await (const { line, text } of recordsOf(chunks, { quotes: true })) {
    if (text?.trim() === '') continue
    if (columns === null) {
      const head = (text ?? '').replace(/^\uFEFF/, '')
      separator = head.split(';').length > head.split(',').length ? ';' : ','
      columns = headerOf(fieldsOf(head, separator))
    } else if (text === null) yield wrong(line, 'is too long to be a row')
    else yield csvRow(line, text, separator, columns)
  }
  if (columns === null) throw new BadInput(['the file has no header: its first line names id, on and facts'])
}

function headerOf(fields: readonly string[]): readonly string[] {
  const columns = fields.map((f) => f.trim())
  const strange = columns.filter((c) => c !== 'id' && c !== 'on' && !isFactId(c))
  if (strange.length > 0) {
    throw new BadInput([
      `the header names what is no fact: ${strange.map((c) => JSON.stringify(c)).join(', ')}`,
      'allowed are id, on and the facts that `npm run -s facts` lists, with ; or , between them, in UTF-8',
    ])
  }
  const twice = columns.filter((c, i) => columns.indexOf(c) !== i)
  if (twice.length > 0) throw new BadInput([`the header names twice: ${twice.join(', ')}`])
  return columns
}

function csvRow(line: number, text: string, separator: string, columns: readonly string[]): BatchRow {
  if (!isClosed(text))
    return wrong(line, 'opens a double quote that nothing closes; the rows after it were not read')
  if (text.includes(unreadable)) return wrong(line, notUtf8)
  const fields = fieldsOf(text, separator)
  if (fields.length !== columns.length) {
    return wrong(
      line,
      `has ${fields.length} ${fields.length === 1 ? 'field' : 'fields'} where the header has ${columns.length}`,
    )
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
  const row = rowOf(line, id, on === '' ? undefined : on, input)
  if (!('errors' in row)) return row
  return { ...row, errors: row.errors.map((error) => (isOfSeveral(error) ? inTable(error) : error)) }
}

/** What reading a file as UTF-8 puts in the place of a letter of another encoding. */
const unreadable = '\uFFFD'
const notUtf8 = 'holds letters that are not UTF-8; save the file as UTF-8'

const isOfSeveral = ({ path }: FactError) =>
  Object.entries(facts).some(([id, { kind }]) => kind === 'choices' && path === `facts.${id}`)

const inTable = ({ path, message }: FactError): FactError => ({
  path,
  message: `${message}; a table joins several with +`,
})

function cellValue(fact: FactId, cell: string): unknown {
  const { kind } = facts[fact]
  if (kind === 'choices') return cell.split('+').map((part) => part.trim())
  return kind === 'count' && /^-?\d+$/.test(cell) ? Number(cell) : cell
}

async function* jsonBatch(chunks: AsyncIterable<string>): AsyncGenerator<BatchRow> {
  for await (const { line, text } of recordsOf(chunks, { quotes: false })) {
    if (text?.trim() === '') continue
    if (text === null) yield wrong(line, 'is too long to be a row')
    else yield* jsonRow(line, text)
  }
}

function* jsonRow(line: number, text: string): Generator<BatchRow> {
  if (text.includes(unreadable)) {
    yield wrong(line, notUtf8)
    return
  }
  const json = parseJson(text)
  if (!json.ok) {
    yield { line, id: '', errors: [json.error] }
    return
  }
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) {
    yield wrong(line, 'must be an object with facts, or a case')
    return
  }
  const value: Readonly<Record<string, unknown>> = { ...json.value }
  if ('schemaVersion' in value) {
    const parsed = parseCase(value)
    if (!parsed.ok) yield { line, id: String(value.id ?? ''), errors: parsed.errors }
    else {
      const { id, persons } = parsed.value
      for (const p of persons) {
        const { events } = p
        yield {
          line,
          id: persons.length > 1 ? `${id} ${p.id}` : id,
          facts: factsOf(parsed.value, p.id),
          events,
        }
      }
    }
    return
  }
  const strange = Object.keys(value).filter((key) => !['id', 'on', 'facts'].includes(key))
  const { id = '', on, facts: input = {} } = value
  if (strange.length > 0) {
    yield wrong(line, `has fields that are none: ${strange.join(', ')}; allowed are id, on and facts`)
  } else if (typeof id !== 'string' && typeof id !== 'number') {
    yield { line, id: '', errors: [{ path: 'id', message: 'must be text or a number' }] }
  } else yield rowOf(line, String(id), on, input)
}

function rowOf(line: number, id: string, on: unknown, input: unknown): BatchRow {
  const parsed = parseFacts(input)
  const errors = parsed.ok ? [] : [...parsed.errors]
  const day = on === undefined || (typeof on === 'string' && isDay(on))
  if (!day) errors.push({ path: 'on', message: 'must be a day that exists, written YYYY-MM-DD' })
  if (!parsed.ok || !day) return { line, id, errors }
  return { line, id, ...(typeof on === 'string' && { on }), facts: parsed.facts }
}

const wrong = (line: number, message: string): BatchRow => ({ line, id: '', errors: [{ path: '', message }] })
