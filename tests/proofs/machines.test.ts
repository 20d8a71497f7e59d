import { describe, expect, test } from 'vitest'
import { definiteAnswersOf } from '@/machines/bands/askable'
import { type Conclusion, isAsk } from '@/machines/engine/condition'
import type { Evaluation } from '@/machines/engine/evaluate'
import { own } from '@/machines/engine/machine'
import { conditionsOf } from '@/machines/engine/procedure'
import { interpret } from '@/machines/statechart/interpret'
import { askedBy, combinations } from '@/tests/support/combinations'
import { allMachines } from '@/tests/support/procedures'
import { alone, evaluationOf, viewOf } from '@/tests/support/statuses'

const on = '2026-11-22'

const machines = await allMachines()

/** Where a region of XState has to stand for what the evaluator says. */
function stateFor(evaluation: Evaluation): string | undefined {
  const doubted = evaluation.asked.some(({ node, value }) => value === 'unsure' && node.unsure === null)
  // XState passes over the whole stage, so no region is entered.
  if (evaluation.kind === 'ended' && evaluation.end.name === own.doesNotApply) return undefined
  if (evaluation.kind === 'ended') return doubted ? own.inDoubt : evaluation.end.name
  if (evaluation.kind === 'in-doubt') return own.inDoubt
  const first = evaluation.asked.find(({ node, value }) => value === 'unsure' && node.unsure === null)
  return first ? first.node.name : evaluation.ahead[0]?.name
}

describe.each(machines.map((m) => [m.id, m] as const))('%s', (_, procedure) => {
  const placed = conditionsOf(procedure)
  const each = placed.map((p) => [p.id, p] as const)

  test('names each condition once', () => {
    const names = placed.map((p) => p.id)
    expect(new Set(names).size).toBe(names.length)
  })

  test.each(each)('%s: every option leads on, no loop, no state of the engine', (_, { condition }) => {
    for (const name of Object.values(own)) expect(condition.states).not.toHaveProperty(name)
    for (const state of Object.values(condition.states)) {
      if (!isAsk(state)) continue
      expect(Object.keys(state.table).sort()).toEqual([...definiteAnswersOf(state.ask)].sort())
      for (const target of waysOf(state)) expect(condition.states).toHaveProperty(target)
    }
    const visit = (name: string, path: readonly string[]): void => {
      expect(path, `${path.join(' → ')} → ${name}`).not.toContain(name)
      const state = condition.states[name]
      if (state && isAsk(state)) for (const next of waysOf(state)) visit(next, [...path, name])
    }
    visit(condition.initial, [])
  })

  test.each(each)('%s: every combination ends, every ending is reached, XState agrees', (id, one) => {
    const single = alone(procedure, one)
    const reached = new Set<string>()
    const seen = new Set<string>()
    for (const answers of combinations(askedBy(procedure, one))) {
      const view = viewOf(answers, on)
      const evaluation = evaluationOf(single, view)
      expect(evaluation.kind, JSON.stringify(answers)).not.toBe('missing')
      if (evaluation.kind === 'ended') reached.add(evaluation.end.name)
      // One run of the interpreter for each way through the condition is enough: a way fixes the answers read.
      const way = keyOf(evaluation)
      if (seen.has(way)) continue
      seen.add(way)
      const { regions, rest } = interpret(single, view, true)
      expect(regions[id]?.at(-1), JSON.stringify(answers)).toBe(stateFor(evaluation))
      expect(rest).toBe('assessed')
    }
    const endings = Object.entries(one.condition.states).filter(([, s]) => !isAsk(s))
    const passed = procedure.stages[one.stage]?.appliesIf ? [own.doesNotApply] : []
    expect([...reached].sort()).toEqual([...endings.map(([name]) => name), ...passed].sort())
  })

  test.each(each)('%s: partial answers stop at the same question', (id, one) => {
    const single = alone(procedure, one)
    const seen = new Set<string>()
    for (const answers of combinations(askedBy(procedure, one), true)) {
      const view = viewOf(answers, on)
      const evaluation = evaluationOf(single, view)
      const way = keyOf(evaluation)
      if (seen.has(way)) continue
      seen.add(way)
      expect(interpret(single, view, true).regions[id]?.at(-1)).toBe(stateFor(evaluation))
    }
  })

  test.each(each)('%s: can be met, or never applies, or is left to be checked', (_, { condition }) => {
    const endings = Object.values(condition.states).filter((s): s is Conclusion => !isAsk(s))
    expect(endings.some((e) => e.status !== 'unmet')).toBe(true)
  })

  test.each(each)(
    '%s: a rule of its own about doubt never leads to "not met" at once',
    (_, { condition }) => {
      for (const state of Object.values(condition.states)) {
        if (!isAsk(state) || !state.doubt) continue
        expect(state.doubt.why.length).toBeGreaterThan(20)
        const target = condition.states[state.doubt.unsure]
        if (target && !isAsk(target)) expect(target.status).not.toBe('unmet')
      }
    },
  )
})

const waysOf = (state: { table: Readonly<Record<string, string>>; doubt?: { unsure: string } }) =>
  new Set([...Object.values(state.table), ...(state.doubt ? [state.doubt.unsure] : [])])

function keyOf(evaluation: Evaluation): string {
  const end =
    evaluation.kind === 'ended'
      ? evaluation.end.name
      : evaluation.kind === 'in-doubt'
        ? evaluation.ends.map((one) => one.name).join()
        : `${evaluation.fact} ${evaluation.ahead.map((one) => one.name).join()}`
  return `${evaluation.asked.map(({ node, value }) => `${node.name}=${value}`).join('>')}>${end}`
}
