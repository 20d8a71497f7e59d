import { bandDefinitions, isBandId } from '@/machines/bands/registry'
import { type Condition, isAsk } from '@/machines/engine/condition'
import { conditionsOf, type Procedure } from '@/machines/engine/procedure'
import { read, type View } from '@/machines/engine/read'
import type { FactId } from '@/machines/facts/registry'

/** The fewest and the most questions that can still come. */
export interface Bounds {
  readonly min: number
  readonly max: number
}

interface Ahead {
  /** Facts asked on every way to an ending. */
  readonly sure: ReadonlySet<FactId>
  /** Facts asked on some way to an ending. */
  readonly possible: ReadonlySet<FactId>
}
const nothing: Ahead = { sure: new Set(), possible: new Set() }

/** Bounds over all conditions; a fact that several conditions ask for counts once. */
export function questionsLeft(procedure: Procedure<string>, view: View): Bounds {
  const sure = new Set<FactId>()
  const possible = new Set<FactId>()
  for (const { condition } of conditionsOf(procedure)) {
    const ahead = look(condition, condition.initial, view)
    for (const fact of ahead.sure) sure.add(fact)
    for (const fact of ahead.possible) possible.add(fact)
  }
  return { min: sure.size, max: possible.size }
}

function look(condition: Condition, name: string, view: View): Ahead {
  const state = condition.states[name]
  if (!state || !isAsk(state)) return nothing
  const reading = read(state.ask, view)
  if ('value' in reading) return look(condition, state.table[reading.value] ?? '', view)
  const asked = inputsOf(state.ask).filter((fact) => view.facts[fact] === undefined)
  const ways = [...new Set(Object.values(state.table))].map((target) => look(condition, target, view))
  const common = ways
    .flatMap((way) => [...way.sure])
    .filter((fact) => ways.every((way) => way.sure.has(fact)))
  return {
    sure: new Set([...asked, ...common]),
    possible: new Set([...asked, ...ways.flatMap((way) => [...way.possible])]),
  }
}

function inputsOf(id: Parameters<typeof read>[0]): readonly FactId[] {
  return isBandId(id) ? bandDefinitions[id].inputs : [id]
}
