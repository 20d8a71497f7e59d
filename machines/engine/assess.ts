import type { ISODate } from '@/content/law/types'
import { type Bounds, questionsLeft } from '@/machines/engine/bounds'
import { type Finding, findingOf } from '@/machines/engine/finding'
import { conditionsOf, type Procedure, type ProcedureId } from '@/machines/engine/procedure'
import type { View } from '@/machines/engine/read'
import type { Reader } from '@/machines/engine/trail'
import { type Verdict, verdictOf } from '@/machines/engine/verdict'
import type { FactId, Facts } from '@/machines/facts/registry'
import { interpret } from '@/machines/statechart/interpret'

/** What the rules make of the facts for one procedure on one day. */
export interface Assessment<Id extends string = ProcedureId> {
  readonly procedure: Id
  readonly on: ISODate
  readonly findings: readonly Finding<Id>[]
  readonly verdict: Verdict
  /** The next fact to ask; null when all conditions have ended. */
  readonly next: FactId | null
  readonly left: Bounds
}

/**
 * Assess a procedure. `on` is the reference day (calendar day). Pure: same facts and day, same result.
 * `reader` is the statechart interpreter unless bulk work passes `walk`.
 */
export function assess<Id extends string>(
  procedure: Procedure<Id>,
  facts: Facts,
  options: Omit<View, 'facts'>,
  reader: Reader = interpret,
): Assessment<Id> {
  const view: View = { ...options, facts }
  const findings = findingsOf(procedure, view, reader)
  return {
    procedure: procedure.id,
    on: view.on,
    findings,
    verdict: verdictOf(procedure, findings),
    next: findings.find((f) => f.missing !== undefined)?.missing ?? null,
    left: questionsLeft(procedure, view),
  }
}

/** The findings alone, in the order of stages and conditions. */
export function findingsOf<Id extends string>(
  procedure: Procedure<Id>,
  view: View,
  reader: Reader = interpret,
): readonly Finding<Id>[] {
  const trails = reader(procedure, view)
  return conditionsOf(procedure).map((placed) => {
    const trail = trails[placed.id]
    if (!trail) throw new Error(`${procedure.id} has no trail for ${placed.id}`)
    return findingOf(procedure.id, placed, trail, view)
  })
}
