import { readFileSync } from 'node:fs'
import { readCsv } from '@/tests/support/csv'

/**
 * One row of a decision table: when every fact named has one of the values named, the condition has this status.
 * Rows are tried in order; a row without `when` catches the rest. Knows nothing of the machines.
 */
export interface OracleRow {
  readonly when: readonly { readonly fact: string; readonly values: readonly string[] }[]
  readonly status: string
  readonly article: string
}
export type OracleTables = ReadonlyMap<string, readonly OracleRow[]>

/** Read `tests/decision-tables/<procedure>.csv`: condition, when (`fact=a|b & other=c`), status, article. */
export function oracleTables(file: string): OracleTables {
  const tables = new Map<string, OracleRow[]>()
  for (const { condition = '', when = '', status = '', article = '' } of readCsv(
    readFileSync(file, 'utf8'),
  )) {
    const rows = tables.get(condition) ?? []
    tables.set(condition, [...rows, { when: parseWhen(when), status, article }])
  }
  return tables
}

function parseWhen(text: string): OracleRow['when'] {
  if (text.trim() === '' || text.trim() === 'else') return []
  return text.split('&').map((part) => {
    const [fact = '', values = ''] = part.split('=').map((s) => s.trim())
    return { fact, values: values.split('|').map((s) => s.trim()) }
  })
}

/** The status that a table gives to the answers; null where no row fits. */
export function decide(
  rows: readonly OracleRow[],
  answers: Readonly<Record<string, string>>,
): OracleRow | null {
  const fits = (row: OracleRow) => row.when.every(({ fact, values }) => values.includes(answers[fact] ?? ''))
  return rows.find(fits) ?? null
}

/** Facts and values that a table names, to catch misspelt ones. */
export function namedBy(rows: readonly OracleRow[]): readonly { fact: string; value: string }[] {
  return rows.flatMap((row) =>
    row.when.flatMap(({ fact, values }) => values.map((value) => ({ fact, value }))),
  )
}
