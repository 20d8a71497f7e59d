import type { KnownFacts } from '@/cases/dossier/known'
import { countedFacts, routesOf, type Standing, standingOf } from '@/components/check/assessment'
import type { FlowContext } from '@/components/check/flow-events'
import { knownIn } from '@/components/check/loaded-rules'
import type { CountedFacts } from '@/components/check/session/answers'
import { placeOf } from '@/components/check/session/places'
import { positionScreen, type Screen } from '@/components/check/session/session'
import type { Voice } from '@/content/voice-sentences'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Eligibility } from '@/machines/procedures/registry'
import { asksTerm } from '@/machines/routes/term-question'

/** A procedure that was loaded; undefined where it is not there yet, null for the route finder. */
export const loadedOf = ({ rules }: FlowContext, id: ProcedureId | null) =>
  id === null ? null : rules?.procedures.get(id)

/**
 * How the check speaks on the way to where the person goes. Whoever keeps a case speaks of its person. Only minors ask for
 * the stay of unaccompanied minors, so its questions speak to one (docs/adr/0017).
 */
export function voiceIn({ session, destination }: Pick<FlowContext, 'session' | 'destination'>): Voice {
  if (session.forCase !== undefined) return 'helped'
  const said = destination?.to === 'routes' ? destination.speaker : undefined
  const speaker = said ?? session.speaker
  const { procedure } = destination ?? placeOf(session)
  return speaker === 'me' && procedure === 'unaccompanied-minors' ? 'familiar' : speaker
}

/** Whether events have to be read: there are some, or the timeline may add the first one at any moment. */
export const readsEvents = ({ session, destination }: FlowContext): boolean =>
  session.events.length > 0 || destination?.to === 'position' || placeOf(session).screen.kind === 'position'

/** What is known in this tab: the answers, and what the events give. */
export const knownNow = ({ rules, session, today }: FlowContext): KnownFacts => knownIn(rules, session, today)

/** Where the machine of a procedure stands with what is known. The procedure is loaded. */
export const standingIn = (context: FlowContext, procedure: Eligibility): Standing =>
  standingOf(
    procedure,
    knownNow(context),
    context.today,
    context.session.lookAtRest.includes(procedure.procedure.id),
  )

/**
 * The screen on the way to a destination. The machine of the procedure says which question comes next. Where it stops
 * early the result is shown, after the list of answers if a change has left some of them without effect.
 */
export function screenToward(context: FlowContext): Screen {
  const { destination, session, today } = context
  if (destination === null) return placeOf(session).screen
  if (destination.to === 'position') return positionScreen(destination.noting)
  if (destination.to === 'papers') return { kind: 'papers' }
  const procedure = loadedOf(context, destination.procedure)
  if (procedure === null) {
    const known = knownNow(context).facts
    if (asksTerm(known, today)) return { kind: 'question', fact: 'termDays', changing: false }
    const { next } = routesOf(known, today)
    if (next !== null) return { kind: 'question', fact: next, changing: false }
    return { kind: destination.to === 'routes' ? 'routes' : 'answers' }
  }
  const standing = procedure && standingIn(context, procedure)
  if (standing?.kind === 'asks') return { kind: 'question', fact: standing.next, changing: false }
  const stopsHere = standing?.kind === 'stops' && session.stale.length === 0
  return { kind: stopsHere ? 'result' : 'answers' }
}

/** The answers that the route finder, or any procedure opened so far, rests on. */
export const countedIn =
  ({ rules, session, today }: FlowContext): CountedFacts =>
  (facts) => {
    const known = knownIn(rules, { ...session, facts }, today)
    const procedures = [null, ...(rules?.procedures.values() ?? [])]
    return new Set(procedures.flatMap((procedure) => [...countedFacts(procedure, known, today)]))
  }
