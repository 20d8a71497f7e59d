import { isBandId } from '@/machines/bands/registry'
import { isAsk } from '@/machines/engine/condition'
import type { PlacedCondition, Procedure } from '@/machines/engine/procedure'
import type { View } from '@/machines/engine/read'
import { walk } from '@/machines/engine/trail'
import type { Facts } from '@/machines/facts/registry'
import { askedBy, combinations } from '@/tests/support/combinations'

type Answers = Readonly<Record<string, string>>

/** Answers as a view: bands are supposed, facts are given. */
export function viewOf(answers: Answers, on: string): View {
  const given = Object.entries(answers)
  const isBand = ([id]: [string, string]) => isBandId(id)
  // Combinations only hold options of known facts.
  const facts = Object.fromEntries(given.filter((entry) => !isBand(entry))) as Facts
  return { facts, on, suppose: Object.fromEntries(given.filter(isBand)) }
}

/** The procedure with one condition alone. */
export function alone(
  procedure: Procedure<string>,
  { stage, id, condition }: PlacedCondition,
): Procedure<string> {
  return { ...procedure, stages: { [stage]: { gate: true, conditions: { [id]: condition } } } }
}

/** The status the machine gives to every combination of the facts and bands a condition can read, and what it read. */
export function* statusesOf(procedure: Procedure<string>, placed: PlacedCondition, on = '2026-11-22') {
  const single = alone(procedure, placed)
  for (const answers of combinations(askedBy(placed.condition))) {
    const trail = walk(single, viewOf(answers, on))[placed.id] ?? ['']
    const state = placed.condition.states[trail[trail.length - 1] ?? '']
    const asked = trail.flatMap((name) => {
      const passed = placed.condition.states[name]
      return passed && isAsk(passed) ? [passed.ask] : []
    })
    if (!state || isAsk(state)) throw new Error(`${placed.id} does not end on ${JSON.stringify(answers)}`)
    yield { answers, status: state.status, asked }
  }
}
