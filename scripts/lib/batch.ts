import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { daysToCome } from '@/cases/dossier/days-to-come'
import { knownFacts } from '@/cases/dossier/known-facts'
import { type Cell, csvLine } from '@/cases/exchange/csv'
import { findingsOf } from '@/machines/engine/assess'
import type { Finding } from '@/machines/engine/finding'
import type { Procedure } from '@/machines/engine/procedure'
import { verdictOf } from '@/machines/engine/verdict'
import { type BatchForm, type BatchFormat, type BatchRow, batchRows, said } from '@/scripts/lib/batch-rows'

export interface BatchOptions extends BatchForm {
  readonly procedures: readonly { readonly procedure: Procedure }[]
  /** Reference day of rows that name none. */
  readonly on: string
}

export interface BatchSummary {
  readonly rows: number
  /** Rows that could not be read; they are reported and stop nothing. */
  readonly bad: number
  readonly assessments: number
}

const columns = [
  'line',
  'id',
  'on',
  'procedure',
  'verdict',
  'unmet',
  'open',
  'toVerify',
  'met',
  'notApplicable',
  'error',
] as const

/** The format of a batch file by the end of its name; null for another. */
export function batchFormatOf(path: string): BatchFormat | null {
  if (/\.csv$/i.test(path)) return 'csv'
  return /\.(ndjson|jsonl)$/i.test(path) ? 'ndjson' : null
}

/**
 * Assess a stream of cases under every procedure given and write one CSV line for each, in constant memory and in the order
 * of the file. A row that cannot be read becomes a line with its number and what is wrong. Throws `BadInput` for a header
 * that cannot be used; errors of the streams pass through.
 */
export async function runBatch(
  input: AsyncIterable<string>,
  output: Writable,
  { procedures, on, ...form }: BatchOptions,
): Promise<BatchSummary> {
  let [rows, bad, assessments] = [0, 0, 0]
  let waiting = `\uFEFF${csvLine(columns, ',')}`
  for await (const read of batchRows(input, form)) {
    const row = withoutDaysToCome(read, on)
    rows++
    if ('errors' in row) bad++
    else assessments += procedures.length
    for (const cells of resultsOf(row, procedures, on)) waiting += csvLine(cells, ',')
    if (waiting.length > 65_536) {
      await write(output, waiting)
      waiting = ''
    }
  }
  await write(output, waiting)
  return { rows, bad, assessments }
}

async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain')
}

/** The row, or what is wrong with it where it names a day that is still to come on its own day. */
function withoutDaysToCome(row: BatchRow, on: string): BatchRow {
  if ('errors' in row) return row
  const { line, id, on: own } = row
  const problems = daysToCome(row.facts, own ?? on)
  if (problems.length === 0) return row
  return { line, id, ...(own !== undefined && { on: own }), errors: problems.map(said) }
}

function resultsOf(
  row: BatchRow,
  procedures: BatchOptions['procedures'],
  on: string,
): readonly (readonly Cell[])[] {
  if ('errors' in row) {
    const error = row.errors.join('; ')
    return [[row.line, row.id, row.on ?? null, ...columns.slice(3, -1).map(() => null), error]]
  }
  const day = row.on ?? on
  const { facts, bands } = knownFacts(row.facts, row.events ?? [], day)
  const view = { facts, on: day, suppose: bands }
  return procedures.map(({ procedure }) => {
    const findings = findingsOf(procedure, view)
    return [
      row.line,
      row.id,
      view.on,
      procedure.id,
      verdictOf(procedure, findings),
      ...statuses.map((status) => named(findings, status)),
      null,
    ]
  })
}

const statuses = ['unmet', 'unanswered', 'to-verify', 'met', 'not-applicable'] as const

function named(findings: readonly Finding[], wanted: Finding['status']): string {
  return findings
    .filter(({ status }) => status === wanted)
    .map(({ condition }) => condition)
    .join(' ')
}
