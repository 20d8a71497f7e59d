import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { conditionsOf } from '@/machines/engine/procedure'
import { decide, namedBy, oracleTables } from '@/tests/decision-tables/table'
import { answersOf, askedBy } from '@/tests/support/combinations'
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
        const asked = askedBy(placed.condition)
        for (const { fact, value } of namedBy(rows)) {
          const options = asked.includes(fact as (typeof asked)[number])
            ? answersOf(fact as (typeof asked)[number])
            : []
          expect(options, `${file}: ${id} names ${fact}=${value}`).toContain(value)
        }
        const differences: string[] = []
        let combinations = 0
        for (const { answers, status } of statusesOf(procedure, placed)) {
          combinations++
          const row = decide(rows, answers)
          if (row?.status !== status) {
            differences.push(
              `${JSON.stringify(answers)}: table ${row?.status ?? 'no row'} (${row?.article ?? '-'}), machine ${status}`,
            )
          }
        }
        expect(combinations).toBeGreaterThan(0)
        expect(differences.slice(0, shown), `${differences.length} of ${combinations} differ`).toEqual([])
      },
    )
  })
}
