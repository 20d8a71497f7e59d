import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, findingsOf } from '@/machines/engine/assess'
import { type Facts, isFactId } from '@/machines/facts/registry'
import { anyDay, anyFacts } from '@/tests/support/arbitraries'
import { allMachines } from '@/tests/support/procedures'

const machines = await allMachines()
const runs = { numRuns: 150 }

describe.each(machines.map((m) => [m.id, m] as const))('%s', (_, machine) => {
  test('the interpreter and the walk agree on any facts', () => {
    fc.assert(
      fc.property(anyFacts(), anyDay, (facts, on) => {
        expect(assess(machine, facts, { on })).toEqual(assess(machine, facts, { on }))
      }),
      runs,
    )
  })

  test('assessing twice gives the same bytes', () => {
    fc.assert(
      fc.property(anyFacts(), anyDay, (facts, on) => {
        const bytes = () => JSON.stringify(assess(machine, facts, { on }))
        expect(bytes()).toBe(bytes())
      }),
      runs,
    )
  })

  test('the order of answering never matters', () => {
    fc.assert(
      fc.property(anyFacts(), anyDay, fc.integer(), (facts, on, seed) => {
        const turned = Object.fromEntries(shuffled(Object.entries(facts), seed)) as Facts
        expect(assess(machine, turned, { on })).toEqual(assess(machine, facts, { on }))
      }),
      runs,
    )
  })

  test('an answer that no finding rests on can be taken away: what is stale or skipped never counts', () => {
    fc.assert(
      fc.property(anyFacts(true), anyDay, (facts, on) => {
        const full = findingsOf(machine, { facts, on })
        const used = new Set(full.flatMap((f) => f.because.map((b) => b.fact)).filter(isFactId))
        const only = Object.fromEntries(
          Object.entries(facts).filter(([id]) => isFactId(id) && used.has(id)),
        ) as Facts
        expect(findingsOf(machine, { facts: only, on })).toEqual(full)
      }),
      runs,
    )
  })

  test('following the next question always ends, within the bounds that were told', () => {
    fc.assert(
      fc.property(anyFacts(true), anyDay, (answers, on) => {
        let facts: Facts = {}
        const { left } = assess(machine, facts, { on })
        let asked = 0
        for (;;) {
          const { next } = assess(machine, facts, { on })
          if (next === null) break
          facts = { ...facts, [next]: answers[next] }
          asked++
        }
        expect(asked).toBeGreaterThanOrEqual(left.min)
        expect(asked).toBeLessThanOrEqual(left.max)
        expect(findingsOf(machine, { facts, on })).toEqual(findingsOf(machine, { facts: answers, on }))
      }),
      { numRuns: 60 },
    )
  })

  test('every finding can be replayed from its own reasons', () => {
    fc.assert(
      fc.property(anyFacts(true), anyDay, (facts, on) => {
        for (const finding of findingsOf(machine, { facts, on })) {
          const reasons = finding.because.filter((b) => isFactId(b.fact)).map((b) => [b.fact, b.value])
          const again = findingsOf(machine, { facts: Object.fromEntries(reasons) as Facts, on })
          expect(again.find((f) => f.condition === finding.condition)).toEqual(finding)
        }
      }),
      { numRuns: 40 },
    )
  })
})

function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const keyed = list.map((item, i) => ({ item, key: Math.imul(i + 1, seed | 1) >>> 0 }))
  return keyed.sort((a, b) => a.key - b.key).map((k) => k.item)
}
