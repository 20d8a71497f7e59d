import { readFileSync } from 'node:fs'
import { parseFacts } from '@/cases/dossier/parse'
import { type Facts, isFactId, facts as registry } from '@/machines/facts/registry'
import { readCsv } from '@/tests/support/csv'
import { linesOf } from '@/tests/support/problems'

export interface CaseRow {
  readonly name: string
  readonly title: string
  readonly source: readonly string[]
  readonly on: string
  readonly facts: Facts
  readonly expected: readonly {
    readonly condition: string
    readonly status: string
    readonly reason: string | null
  }[]
  readonly verdict: string
}

const split = (text: string, by: string) =>
  text
    .split(by)
    .map((s) => s.trim())
    .filter(Boolean)

/** `fact=value | fact=value`, several values joined by `+`, as facts. Throws with every error. */
export function factsFrom(text: string): Facts {
  const entries = split(text, '|').map((pair) => {
    const [id = '', value = ''] = split(pair, '=')
    if (!isFactId(id)) return [id, value]
    const { kind } = registry[id]
    if (kind === 'choices') return [id, split(value, '+')]
    return [id, kind === 'count' && value !== 'unsure' ? Number(value) : value]
  })
  const parsed = parseFacts(Object.fromEntries(entries))
  if (!parsed.ok) throw new Error(linesOf(parsed).join('\n'))
  return parsed.value
}

/** The cases of a file in `tests/scenarios`. */
export function caseRows(file: string): readonly CaseRow[] {
  return readCsv(readFileSync(`tests/scenarios/${file}`, 'utf8')).map((row) => ({
    name: row.case ?? '',
    title: row.title ?? '',
    source: split(row.source ?? '', ' + '),
    on: row.on ?? '',
    facts: factsFrom(row.facts ?? ''),
    expected: split(row.expected ?? '', '|').map((part) => {
      const [condition = '', outcome = ''] = split(part, '=')
      const [status = '', reason = null] = split(outcome, ':')
      return { condition, status, reason }
    }),
    verdict: row.verdict ?? '',
  }))
}
