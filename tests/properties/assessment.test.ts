import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, findingsOf } from '@/machines/engine/assess'
import { own } from '@/machines/engine/machine'
import { type Facts, isFactId } from '@/machines/facts/registry'
import { interpret } from '@/machines/statechart/interpret'
import { anyDay, anyFacts } from '@/tests/support/arbitraries'
import { allMachines } from '@/tests/support/procedures'

const machines = await allMachines()
const runs = { numRuns: 150 }

describe.each(machines.map((m) => [m.id, m] as const))('%s', (_, machine) => {
  test('XState comes to rest in the ending that the evaluator finds, whatever the facts', () => {
    fc.assert(
      fc.property(anyFacts(), anyDay, (facts, on) => {
        const { regions } = interpret(machine, { facts, on }, true)
        const reached = assess(machine, facts, { on }).findings.filter((f) => f.condition in regions)
        expect(reached.length).toBeGreaterThan(0)
        for (const { condition, reason, missing, because } of reached) {
          // A condition that waits for a fact rests in the state that asks for it.
          if (missing !== undefined) continue
          const rest = regions[condition]?.at(-1)
          // All completions of a doubt may share one ending; the machine has one state for them.
          const doubted = because.some(({ value }) => value === 'unsure' || [value].flat().includes('unsure'))
          expect([condition, rest]).toEqual([condition, doubted && rest === own.inDoubt ? rest : reason])
        }
      }),
      { numRuns: 50 },
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
