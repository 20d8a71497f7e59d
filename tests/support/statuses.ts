import { isBandId } from '@/machines/bands/registry'
import { Answers, type View } from '@/machines/engine/answers'
import { type Evaluation, evaluate, statusOf } from '@/machines/engine/evaluate'
import { machineOf } from '@/machines/engine/machine'
import type { PlacedCondition, Procedure } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import { askedBy, combinations } from '@/tests/support/combinations'

type Given = Readonly<Record<string, string>>

/** Answers as a view: bands are supposed, facts are given. */
export function viewOf(answers: Given, on: string): View {
  const given = Object.entries(answers)
  const isBand = ([id]: [string, string]) => isBandId(id)
  // Combinations only hold options of known facts.
  const facts = Object.fromEntries(given.filter((entry) => !isBand(entry))) as Facts
  return { facts, on, suppose: Object.fromEntries(given.filter(isBand)) }
}

/** The procedure with one condition alone, in its stage. */
export function alone(
  procedure: Procedure<string>,
  { stage, id, condition }: PlacedCondition,
): Procedure<string> {
  const { appliesIf } = procedure.stages[stage] ?? {}
  const only = { gate: true, conditions: { [id]: condition }, ...(appliesIf && { appliesIf }) }
  return { ...procedure, stages: { [stage]: only } }
}

/** What the one condition of a procedure comes to. Throws an Error when there is none. */
export function evaluationOf(single: Procedure<string>, view: View): Evaluation {
  const [rule] = machineOf(single).rules
  if (!rule) throw new Error(`${single.id} has no condition`)
  return evaluate(rule.root, new Answers(view))
}

/** The status the machine gives to every combination of the facts and bands a condition can read, and what it read. */
export function* statusesOf(procedure: Procedure<string>, placed: PlacedCondition, on = '2026-11-22') {
  const single = alone(procedure, placed)
  for (const answers of combinations(askedBy(procedure, placed))) {
    const evaluation = evaluationOf(single, viewOf(answers, on))
    if (evaluation.kind === 'missing')
      throw new Error(`${placed.id} does not end on ${JSON.stringify(answers)}`)
    const status = evaluation.kind === 'ended' ? statusOf(evaluation.end, on) : evaluation.status
    yield { answers, status, evaluation, asked: evaluation.asked.map(({ node }) => node.ask) }
  }
}
