import type { ProcedureId } from '@/machines/engine/procedure'
import type { EventField } from '@/machines/lifecycle/events/fields'
import type { EventGives } from '@/machines/lifecycle/events/gives'

type GivesByProcedure = { readonly [P in ProcedureId]?: EventGives }

/** One kind of thing that can happen to a file: the details it may carry, the procedures that know it, what it gives. */
export interface EventKind {
  readonly fields: readonly EventField[]
  readonly procedures: readonly [ProcedureId, ...ProcedureId[]]
  /** What it tells of the person, in every file or in that of one procedure. What a state gives stands with the state. */
  readonly gives: GivesByProcedure & { readonly everywhere?: EventGives }
}

/**
 * An event that these procedures know. `gives` holds in every file, `givesIn` in that of one procedure; an event without
 * either moves a file and tells nothing else.
 */
export function event(
  procedures: EventKind['procedures'],
  {
    fields = [],
    gives,
    givesIn,
  }: {
    readonly fields?: EventKind['fields']
    readonly gives?: EventGives
    readonly givesIn?: GivesByProcedure
  } = {},
): EventKind {
  return { fields, procedures, gives: { ...(gives && { everywhere: gives }), ...givesIn } }
}

const medical = 'medical-regularisation'
const humanitarian = 'humanitarian-regularisation'
const minors = 'unaccompanied-minors'
const trafficking = 'trafficking-victims'
const stateless = 'statelessness'

/** Shorthand for the procedures that know an event. */
export const known = {
  everywhere: [medical, humanitarian, minors, trafficking, stateless, 'return'],
  regularisation: [medical, humanitarian],
  /** Applications of which the newest counts. */
  newestCounts: [medical, humanitarian, stateless],
  permits: [medical, humanitarian, minors, trafficking, stateless],
  medical: [medical],
  humanitarian: [humanitarian],
  minors: [minors],
  trafficking: [trafficking],
  stateless: [stateless],
  lodged: [medical, humanitarian, minors, stateless],
  return: ['return'],
} as const satisfies Record<string, EventKind['procedures']>

/** A decision that is notified and can be appealed. */
export const notified = ['by', 'detained', 'printedLimit'] as const
/** A decision that may come with an order to leave. */
export const withOrder = [...notified, 'withOrder', 'secondMeasure', 'term', 'leaveBy'] as const
