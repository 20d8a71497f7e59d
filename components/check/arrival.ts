import { isStarted } from '@/components/check/finder/started'
import {
  type Destination,
  destinationIn,
  destinationOf,
  type FlowInput,
} from '@/components/check/flow-events'
import type { DoorId } from '@/components/check/session/door-ids'
import { lastAsked, placeOf, resume, visit } from '@/components/check/session/places'
import { asksWhose, emptySession, holdsCheck, type Session } from '@/components/check/session/session'

const speakers = { 'for-me': 'me', 'for-another': 'helped', 'for-child': 'child' } as const

/** Where a door leads. */
export const destinationBehind = (door: DoorId): Destination =>
  door === 'letter'
    ? { to: 'papers', procedure: null }
    : { to: 'routes', procedure: null, speaker: speakers[door] }

/** True where a door inside the check could be for somebody else than the one of whom the tab knows something. */
export const mayBeAnother = (session: Session, door: DoorId): boolean =>
  holdsCheck(session) && (door === 'letter' || speakers[door] !== session.speaker)

/** How the person comes to the check. */
export interface Arrival {
  readonly stored: Session | null
  /** What was chosen before the flow was loaded. */
  readonly destination: Destination | null
  readonly door: DoorId | null
  /** The person asked for a new check in the menu. */
  readonly anew?: boolean
  /** The entry of the browser's history, where it has a number. */
  readonly entry: number | null
  /** The person comes from the same page in another language. */
  readonly here: boolean
}

/** Where the check begins. Neither a door nor the menu leads into the check of somebody before the person says that it is theirs. */
export function arrive({
  stored,
  destination,
  door,
  anew = false,
  entry,
  here,
}: Arrival): Pick<FlowInput, 'session' | 'destination'> {
  if ((door !== null || anew) && stored !== null && holdsCheck(stored)) {
    return { session: visit(stored, { kind: 'begun', door }, null), destination: null }
  }
  const isNewPage = !here && entry === null && destination === null
  if (door === null && stored !== null && isNewPage && asksWhose(stored)) {
    return { session: visit(stored, placeOf(stored).screen, null), destination: null }
  }
  return {
    session: stored ? resume(stored, entry, here) : emptySession,
    destination: door === null ? destination : destinationBehind(door),
  }
}

/**
 * Where somebody goes on with the check of the tab, having come through a door; null for the place where it was left. A route
 * finder that was begun goes on as it is, in its own voice.
 */
export function onward(session: Session, door: DoorId | null): Destination | null {
  const { forCase, facts } = session
  if (door === 'letter') return destinationBehind(door)
  if (door !== null && forCase === undefined && !isStarted(facts)) return destinationBehind(door)
  if (lastAsked(session) !== null) return null
  return forCase === undefined ? destinationOf(session) : destinationIn(forCase.procedure)
}
