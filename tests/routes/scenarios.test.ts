import { describe, expect, test } from 'vitest'
import { citations } from '@/content/law/citations'
import { assess } from '@/machines/engine/assess'
import { routes } from '@/machines/routes/finder'
import { caseRows } from '@/tests/support/case-rows'

const rows = caseRows('routes.csv')

describe('cases of the route finder', () => {
  test('have names of their own', () => {
    expect(rows.length).toBeGreaterThanOrEqual(30)
    expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length)
  })

  test.each(rows.map((row) => [row.name, row.title, row] as const))('%s: %s', (_name, _title, row) => {
    for (const id of row.source) expect(Object.keys(citations)).toContain(id)
    const { findings, verdict } = assess(routes, row.facts, { on: row.on })
    const found = row.expected.map(({ condition }) => {
      const finding = findings.find((f) => f.condition === condition)
      return { condition, status: finding?.status, reason: finding?.reason }
    })
    expect(found).toEqual(row.expected)
    expect(verdict).toBe(row.verdict)
  })
})
