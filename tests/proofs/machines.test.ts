import { describe, expect, test } from 'vitest'
import { type Conclusion, isAsk } from '@/machines/engine/condition'
import { conditionsOf } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import { answersOf, askedBy, combinations } from '@/tests/support/combinations'
import { allMachines } from '@/tests/support/procedures'
import { alone, viewOf } from '@/tests/support/statuses'

const on = '2026-11-22'

const machines = await allMachines()

describe.each(machines.map((m) => [m.id, m] as const))('%s', (_, procedure) => {
  const placed = conditionsOf(procedure)

  test('names each condition once', () => {
    const names = placed.map((p) => p.id)
    expect(new Set(names).size).toBe(names.length)
  })

  test.each(placed.map((p) => [p.id, p] as const))(
    '%s: every option leads on, no loop',
    (_, { condition }) => {
      for (const state of Object.values(condition.states)) {
        if (!isAsk(state)) continue
        expect(Object.keys(state.table).sort()).toEqual([...answersOf(state.ask)].sort())
        for (const target of Object.values(state.table)) expect(condition.states).toHaveProperty(target)
      }
      const visit = (name: string, path: readonly string[]): void => {
        expect(path, `${path.join(' → ')} → ${name}`).not.toContain(name)
        const state = condition.states[name]
        if (state && isAsk(state))
          for (const t of new Set(Object.values(state.table))) visit(t, [...path, name])
      }
      visit(condition.initial, [])
    },
  )

  test.each(placed.map((p) => [p.id, p] as const))(
    '%s: every combination ends, every ending is reached, walk equals statechart',
    (id, one) => {
      const { condition } = one
      const single = alone(procedure, one)
      const reached = new Set<string>()
      const trails = new Map<string, Facts>()
      for (const answers of combinations(askedBy(condition))) {
        const view = viewOf(answers, on)
        const trail = walk(single, view)[id] ?? ['']
        const last = trail[trail.length - 1] ?? ''
        const state = condition.states[last]
        expect(state && !isAsk(state), `${JSON.stringify(answers)} stops at ${last}`).toBe(true)
        reached.add(last)
        // One run of the interpreter for each way through the condition is enough: a way fixes the answers read.
        const key = trail.join('>')
        if (!trails.has(key)) {
          trails.set(key, view.facts)
          expect(interpret(single, view)[id]).toEqual(trail)
        }
      }
      const endings = Object.entries(condition.states).filter(([, s]) => !isAsk(s))
      expect([...reached].sort()).toEqual(endings.map(([name]) => name).sort())
    },
  )

  test.each(placed.map((p) => [p.id, p] as const))(
    '%s: partial answers stop at the same question',
    (id, one) => {
      const { condition } = one
      const single = alone(procedure, one)
      const seen = new Set<string>()
      for (const answers of combinations(askedBy(condition), true)) {
        const view = viewOf(answers, on)
        const trail = walk(single, view)[id] ?? ['']
        const key = trail.join('>')
        if (seen.has(key)) continue
        seen.add(key)
        expect(interpret(single, view)[id]).toEqual(trail)
      }
    },
  )

  test.each(placed.map((p) => [p.id, p] as const))(
    '%s: can be met (or never applies), and unsure is never unmet or met by itself',
    (_, { condition }) => {
      const endings = Object.values(condition.states).filter((s): s is Conclusion => !isAsk(s))
      expect(
        endings.some((e) => e.status === 'met' || e.status === 'not-applicable' || e.status === 'to-verify'),
      ).toBe(true)
      for (const state of Object.values(condition.states)) {
        if (!isAsk(state) || state.table.unsure === undefined) continue
        const target = condition.states[state.table.unsure]
        if (target && !isAsk(target)) expect(target.status).not.toBe('unmet')
      }
    },
  )
})
