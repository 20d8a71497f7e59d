import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { citations } from '@/content/law/citations'
import { assess } from '@/machines/engine/assess'
import { caseRows } from '@/tests/support/case-rows'
import { readCsv } from '@/tests/support/csv'
import { allProcedures } from '@/tests/support/procedures'

for (const { procedure } of await allProcedures()) {
  const file = `${procedure.id}.csv`
  describe(procedure.id, () => {
    test('has at least 20 cases with a name of their own', () => {
      expect(existsSync(`tests/scenarios/${file}`)).toBe(true)
      const names = readCsv(readFileSync(`tests/scenarios/${file}`, 'utf8')).map((r) => r.case)
      expect(names.length).toBeGreaterThanOrEqual(20)
      expect(new Set(names).size).toBe(names.length)
    })
    if (!existsSync(`tests/scenarios/${file}`)) return
    test.each(caseRows(file).map((row) => [row.name, row.title, row] as const))(
      '%s: %s',
      (_name, _title, row) => {
        for (const id of row.source) expect(Object.keys(citations)).toContain(id)
        expect(row.expected.length).toBeGreaterThanOrEqual(2)
        const { findings, verdict } = assess(procedure, row.facts, { on: row.on })
        const found = row.expected.map(({ condition }) => {
          const finding = findings.find((f) => f.condition === condition)
          return { condition, status: finding?.status, reason: finding?.reason }
        })
        expect(found).toEqual(row.expected)
        expect(verdict).toBe(row.verdict)
      },
    )
  })
}
