import { parseCase } from '@/cases/case'
import { factsOf } from '@/cases/household'
import { parseJson } from '@/cases/json'
import { isDay } from '@/machines/day'
import { type FactId, type Facts, facts, isFactId } from '@/machines/facts'
import { type FactError, parseFacts } from '@/machines/factsSchema'
import { BadInput } from '@/scripts/lib/arguments'
import { fieldsOf, recordsOf } from '@/scripts/lib/lines'

export type BatchFormat = 'csv' | 'ndjson'

/** One row of a batch: who it is about, the reference day if the row has one, and its facts or what is wrong with it. */
export type BatchRow = {
  readonly line: number
  readonly id: string
  readonly on?: string
} & ({ readonly facts: Facts } | { readonly errors: readonly FactError[] })

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
    else yield csvRow(line, fieldsOf(text, separator), columns)
  }
  if (columns === null) throw new BadInput(['the file has no header'])
}

function headerOf(fields: readonly string[]): readonly string[] {
  const columns = fields.map((f) => f.trim())
  const strange = columns.filter((c) => c !== 'id' && c !== 'on' && !isFactId(c))
  if (strange.length > 0) {
    throw new BadInput([
      `the header names what is no fact: ${strange.map((c) => JSON.stringify(c)).join(', ')}`,
    ])
  }
  const twice = columns.filter((c, i) => columns.indexOf(c) !== i)
  if (twice.length > 0) throw new BadInput([`the header names twice: ${twice.join(', ')}`])
  return columns
}

function csvRow(line: number, fields: readonly string[], columns: readonly string[]): BatchRow {
  if (fields.length !== columns.length) {
    return wrong(line, `has ${fields.length} fields where the header has ${columns.length}`)
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
  return rowOf(line, id, on === '' ? undefined : on, input)
}

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
        yield { line, id: persons.length > 1 ? `${id} ${p.id}` : id, facts: factsOf(parsed.value, p.id) }
      }
    }
    return
  }
  const strange = Object.keys(value).filter((key) => !['id', 'on', 'facts'].includes(key))
  if (strange.length > 0) yield wrong(line, `has fields that are none: ${strange.join(', ')}`)
  else yield rowOf(line, String(value.id ?? ''), value.on, value.facts ?? {})
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
