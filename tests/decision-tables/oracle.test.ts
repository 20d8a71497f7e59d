import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answersOf } from '@/machines/bands/askable'
import { conditionsOf, type PlacedCondition, type Procedure } from '@/machines/engine/procedure'
import { decide, namedBy, type OracleRow, oracleTables } from '@/tests/decision-tables/table'
import { askedBy } from '@/tests/support/combinations'
import { completionsOf, meetOf } from '@/tests/support/meet'
import { allMachines } from '@/tests/support/procedures'
import { statusesOf } from '@/tests/support/statuses'

/** What the tables and the machines read differently, at most this many lines shown. */
const shown = 20

for (const procedure of await allMachines()) {
  const file = `tests/decision-tables/${procedure.id}.csv`
  describe(procedure.id, () => {
    test('has a second opinion on every condition', () => {
      expect(existsSync(file), `${file} is missing`).toBe(true)
      const tables = oracleTables(file)
      expect([...tables.keys()].sort()).toEqual(
        conditionsOf(procedure)
          .map((p) => p.id)
          .sort(),
      )
    })
    if (!existsSync(file)) return
    const tables = oracleTables(file)
    test.each(conditionsOf(procedure).map((p) => [p.id, p] as const))(
      '%s agrees on every combination',
      (id, placed) => {
        const rows = tables.get(id) ?? []
        const asked = askedBy(procedure, placed)
        for (const { fact, value } of namedBy(rows)) {
          const options = asked.filter((one) => one === fact).flatMap(answersOf)
          expect(options, `${file}: ${id} names ${fact}=${value}`).toContain(value)
        }
        const { combinations, differences } = compare(procedure, placed, rows)
        expect(combinations).toBeGreaterThan(0)
        expect(differences.slice(0, shown), `${differences.length} of ${combinations} differ`).toEqual([])
      },
    )
  })
}

/**
 * Every combination against the table. A doubt that the table does not name is settled in every way, and the statuses that
 * the table gives then have to be the same for the condition to have it.
 */
function compare(procedure: Procedure<string>, placed: PlacedCondition, rows: readonly OracleRow[]) {
  const asked = askedBy(procedure, placed)
  const ruled = namedBy(rows).flatMap(({ fact, value }) => (value === 'unsure' ? [fact] : []))
  const known = new Map<string, string>()
  const statusOf = (answers: Readonly<Record<string, string>>) => {
    const key = asked.map((fact) => answers[fact]).join('|')
    const before = known.get(key)
    if (before !== undefined) return before
    const status = decide(rows, answers)?.status ?? 'no row'
    known.set(key, status)
    return status
  }
  const differences: string[] = []
  let combinations = 0
  for (const { answers, status } of statusesOf(procedure, placed)) {
    combinations++
    const doubtful = asked.filter((fact) => answers[fact] === 'unsure' && !ruled.includes(fact))
    const statuses = new Set<string>()
    for (const completion of completionsOf(answers, doubtful)) {
      statuses.add(statusOf(completion))
      if (statuses.size > 1) break
    }
    const expected = meetOf(statuses)
    if (expected !== status) {
      differences.push(
        `${JSON.stringify(answers)}: table ${expected} (${decide(rows, answers)?.article ?? '-'}), machine ${status}`,
      )
    }
  }
  return { combinations, differences }
}
