import { findingsOf } from '@/machines/engine/assess'
import type { Procedure } from '@/machines/engine/procedure'
import { verdictOf } from '@/machines/engine/verdict'
import type { Sampled } from '@/tests/support/sample'

/** What the machines make of cases: a column for each machine and condition, and one for the verdict. */
export interface Outcomes {
  /** Names of the cases, in the order of every column. */
  readonly cases: readonly string[]
  /** Keyed `machine.condition` or `machine.verdict`: a status or a verdict for each case. */
  readonly columns: ReadonlyMap<string, readonly string[]>
}

/** What every machine makes of a sample. Statuses and verdicts only: no wording, no reason. */
export function outcomesOf(machines: readonly Procedure<string>[], sample: readonly Sampled[]): Outcomes {
  const columns = new Map<string, string[]>()
  for (const machine of machines) {
    for (const one of sample) {
      for (const [name, outcome] of assessed(machine, one)) {
        const key = `${machine.id}.${name}`
        const column = columns.get(key) ?? []
        if (column.length === 0) columns.set(key, column)
        column.push(outcome)
      }
    }
  }
  return { cases: sample.map(({ name }) => name), columns }
}

/** The one place where the ledger calls the rules: the status of each condition, then the verdict. */
function assessed(
  machine: Procedure<string>,
  { facts, on }: Sampled,
): readonly (readonly [string, string])[] {
  const findings = findingsOf(machine, { facts, on })
  return [
    ...findings.map(({ condition, status }) => [condition, status] as const),
    ['verdict', verdictOf(machine, findings)],
  ]
}
