import type { KnownFacts } from '@/cases/dossier/known'
import { countedFacts, questionnaireOf } from '@/components/check/assessment'
import type { FlowContext } from '@/components/check/flow-events'
import { knownIn } from '@/components/check/loaded-rules'
import type { Counted } from '@/components/check/session/answers'
import { placeOf } from '@/components/check/session/places'
import type { Screen } from '@/components/check/session/session'
import type { ProcedureId } from '@/machines/engine/procedure'

/** A procedure that was loaded; undefined where it is not there yet, null for the route finder. */
export const loadedOf = ({ rules }: FlowContext, id: ProcedureId | null) =>
  id === null ? null : rules?.procedures.get(id)

/** Whether events have to be read: there are some, or the timeline may add the first one at any moment. */
export const readsEvents = ({ session, destination }: FlowContext): boolean =>
  session.events.length > 0 || destination?.to === 'position' || placeOf(session).screen.kind === 'position'

/** What is known in this tab: the answers, and what the events give. */
export const knownNow = ({ rules, session, today }: FlowContext): KnownFacts => knownIn(rules, session, today)

/**
 * The screen on the way to a destination. The only place that asks the rules for the next question, so an actor of the
 * procedure's own machine can answer here instead.
 */
export function screenToward(context: FlowContext): Screen {
  const { destination, session, today } = context
  if (destination === null) return placeOf(session).screen
  if (destination.to === 'position') return { kind: 'position' }
  const procedure = loadedOf(context, destination.procedure)
  const next = procedure === undefined ? null : questionnaireOf(procedure, knownNow(context), today).next
  if (next !== null) return { kind: 'question', fact: next, changing: false }
  return { kind: destination.to === 'routes' ? 'routes' : 'answers' }
}

/** The answers that the route finder, or any procedure opened so far, rests on. */
export const countedIn =
  ({ rules, session, today }: FlowContext): Counted =>
  (facts) => {
    const known = knownIn(rules, { ...session, facts }, today)
    const procedures = [null, ...(rules?.procedures.values() ?? [])]
    return new Set(procedures.flatMap((procedure) => [...countedFacts(procedure, known, today)]))
  }
