import { getInitialMicrosteps } from 'xstate'
import type { View } from '@/machines/engine/answers'
import { machineOf } from '@/machines/engine/machine'
import type { Procedure } from '@/machines/engine/procedure'

/** The states that XState entered, by region, and the state of the machine itself in which it came to rest. */
export interface Run {
  readonly regions: Readonly<Record<string, readonly string[]>>
  readonly rest: string
}

/**
 * Run the machine of a procedure on the answers with XState's own interpreter: the second opinion on the evaluator.
 * `lookAtRest`: go on after a gate stage that is not met.
 */
export function interpret(procedure: Procedure<string>, view: View, lookAtRest = false): Run {
  const { machine } = machineOf(procedure)
  const regions: Record<string, string[]> = {}
  let rest = ''
  for (const [{ value }] of getInitialMicrosteps(machine, { ...view, lookAtRest })) {
    if (typeof value === 'string') {
      rest = value
      continue
    }
    for (const [stage, inside] of Object.entries(value)) {
      rest = stage
      for (const [region, state] of Object.entries(inside ?? {})) {
        const entered = regions[region] ?? []
        regions[region] = entered
        if (typeof state === 'string' && entered.at(-1) !== state) entered.push(state)
      }
    }
  }
  return { regions, rest }
}
