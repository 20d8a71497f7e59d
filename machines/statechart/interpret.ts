import { getInitialMicrosteps, setup } from 'xstate'
import type { AskableId } from '@/machines/bands/registry'
import { type Condition, isAsk } from '@/machines/engine/condition'
import type { Procedure } from '@/machines/engine/procedure'
import { read, type View } from '@/machines/engine/read'
import type { Reader, Trail } from '@/machines/engine/trail'

const base = setup({
  types: { context: {} as View, input: {} as View },
  guards: {
    answered: ({ context }, { fact, option }: { fact: AskableId; option: string }) => {
      const reading = read(fact, context)
      return 'value' in reading && reading.value === option
    },
  },
})

/** The statechart of a procedure: stages in parallel, conditions in parallel inside them. */
export function statechartOf(procedure: Procedure<string>) {
  const states = Object.fromEntries(
    Object.entries(procedure.stages).map(([stage, { conditions }]) => [
      stage,
      {
        type: 'parallel' as const,
        states: Object.fromEntries(Object.entries(conditions).map(([id, c]) => [id, region(c)])),
      },
    ]),
  )
  return base.createMachine({ id: procedure.id, type: 'parallel', context: ({ input }) => input, states })
}

function region({ initial, states }: Condition) {
  return {
    initial,
    states: Object.fromEntries(
      Object.entries(states).map(([name, state]) => [
        name,
        isAsk(state)
          ? {
              always: Object.entries(state.table).map(([option, target]) => ({
                guard: { type: 'answered' as const, params: { fact: state.ask, option } },
                target,
              })),
            }
          : { type: 'final' as const },
      ]),
    ),
  }
}

const charts = new WeakMap<Procedure<string>, ReturnType<typeof statechartOf>>()

/** Run the statechart on the facts and read the trail of every condition from its microsteps. */
export const interpret: Reader = (procedure, view) => {
  const chart = charts.get(procedure) ?? statechartOf(procedure)
  charts.set(procedure, chart)
  const trails: Record<string, [string, ...string[]]> = {}
  for (const [snapshot] of getInitialMicrosteps(chart, view)) {
    // The chart has exactly two parallel levels, so its value is stage → condition → state.
    const value = snapshot.value as Readonly<Record<string, Readonly<Record<string, string>>>>
    for (const [id, state] of Object.values(value).flatMap(Object.entries<string>)) {
      const trail = trails[id]
      if (!trail) trails[id] = [state]
      else if (trail.at(-1) !== state) trail.push(state)
    }
  }
  return trails satisfies Record<string, Trail>
}
