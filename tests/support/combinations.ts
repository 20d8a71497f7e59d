import { answersOf } from '@/machines/bands/askable'
import type { AskableId } from '@/machines/bands/registry'
import { isAsk } from '@/machines/engine/condition'
import type { PlacedCondition, Procedure } from '@/machines/engine/procedure'

/** The facts and bands a condition can ask for, the precondition of its stage first. */
export function askedBy(
  { stages }: Procedure<string>,
  { stage, condition }: PlacedCondition,
): readonly AskableId[] {
  const precondition = stages[stage]?.appliesIf?.fact
  const asked = Object.values(condition.states)
    .filter(isAsk)
    .map((state) => state.ask)
  return [...new Set([...(precondition ? [precondition] : []), ...asked])]
}

/** Every combination of answers, `undefined` standing for "not answered" when asked for. */
export function* combinations(
  ids: readonly AskableId[],
  withOpen = false,
): Generator<Readonly<Record<string, string>>> {
  const [first, ...rest] = ids
  if (first === undefined) {
    yield {}
    return
  }
  for (const tail of combinations(rest, withOpen)) {
    if (withOpen) yield tail
    for (const answer of answersOf(first)) yield { ...tail, [first]: answer }
  }
}
