import { type AskableId, bandDefinitions, isBandId } from '@/machines/bands/registry'
import { type Condition, isAsk } from '@/machines/engine/condition'
import { facts } from '@/machines/facts/registry'

/** The facts and bands a condition can ask for. */
export function askedBy(condition: Condition): readonly AskableId[] {
  const asked = Object.values(condition.states)
    .filter(isAsk)
    .map((state) => state.ask)
  return [...new Set(asked)]
}

/** Every answer that a fact or band can have. */
export function answersOf(id: AskableId): readonly string[] {
  if (isBandId(id)) return bandDefinitions[id].bands
  const fact = facts[id]
  if (fact.kind !== 'choice') throw new Error(`${id} is no choice`)
  return fact.options
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
