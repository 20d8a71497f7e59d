import { type CitationId, citations } from '@/content/law/citations'
import { type ISODate, isInForce } from '@/content/law/types'
import { type AskableId, bandDefinitions, isBandId } from '@/machines/bands/registry'
import { isAsk, type Nature, type Status } from '@/machines/engine/condition'
import type { PlacedCondition, ProcedureId } from '@/machines/engine/procedure'
import { read, type View } from '@/machines/engine/read'
import type { Trail } from '@/machines/engine/trail'
import type { AnyValue, FactId } from '@/machines/facts/registry'

/** One answer a finding rests on; for a band also the band that was computed. */
export interface Because {
  readonly fact: AskableId | FactId
  readonly value: AnyValue
}

/** What one condition comes to. `reason` is the name of its ending; null while a fact is missing. */
export interface Finding<Id extends string = ProcedureId> {
  readonly procedure: Id
  readonly stage: string
  readonly gate: boolean
  readonly condition: string
  readonly status: Status | 'unanswered'
  readonly reason: string | null
  readonly because: readonly Because[]
  readonly basis: readonly CitationId[]
  readonly nature: Nature
  readonly remedy?: string
  /** The fact to ask next, while unanswered. */
  readonly missing?: FactId
  /** True when no text that the ending rests on is in force on the reference day; it then does not apply. */
  readonly notInForce?: true
}

/** Turn the trail of a condition into a finding. */
export function findingOf<Id extends string>(
  procedure: Id,
  placed: PlacedCondition,
  trail: Trail,
  view: View,
): Finding<Id> {
  const { condition, stage, gate, id } = placed
  const last = trail[trail.length - 1] ?? condition.initial
  const state = condition.states[last]
  if (!state) throw new Error(`${procedure}.${id} has no state ${last}`)
  const because = becauseOf(placed, trail, view)
  // Written out rather than spread: a finding is built for every condition of every row of a batch.
  if (isAsk(state)) {
    const reading = read(state.ask, view)
    if (!('missing' in reading))
      throw new Error(`${procedure}.${id} stopped at ${last} though ${state.ask} is known`)
    const { missing } = reading
    return {
      procedure,
      stage,
      gate,
      condition: id,
      status: 'unanswered',
      reason: null,
      because,
      basis: [],
      nature: 'rule',
      missing,
    }
  }
  const { nature, remedy } = state
  const basis = inForceOn(state.basis, view.on)
  if (basis.length === 0) {
    return {
      procedure,
      stage,
      gate,
      condition: id,
      status: 'not-applicable',
      reason: last,
      because,
      basis: state.basis,
      nature,
      notInForce: true,
    }
  }
  const { status } = state
  return remedy === undefined
    ? { procedure, stage, gate, condition: id, status, reason: last, because, basis, nature }
    : { procedure, stage, gate, condition: id, status, reason: last, because, basis, nature, remedy }
}

function inForceOn(basis: readonly CitationId[], on: ISODate): readonly CitationId[] {
  const holds = (id: CitationId) => isInForce(citations[id].inForce, on)
  return basis.every(holds) ? basis : basis.filter(holds)
}

function becauseOf({ condition }: PlacedCondition, trail: Trail, view: View): readonly Because[] {
  const list: Because[] = []
  for (const name of trail) {
    const state = condition.states[name]
    if (!state || !isAsk(state)) continue
    const reading = read(state.ask, view)
    if ('missing' in reading) continue
    if (isBandId(state.ask) && view.suppose?.[state.ask] === undefined) {
      for (const input of bandDefinitions[state.ask].inputs) add(list, input, view.facts[input])
    }
    add(list, state.ask, reading.value)
  }
  return list
}

function add(list: Because[], fact: Because['fact'], value: AnyValue | undefined): void {
  if (value !== undefined && !list.some((b) => b.fact === fact)) list.push({ fact, value })
}
