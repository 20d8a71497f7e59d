import type { ISODate } from '@/content/law/types'
import { type DossierEvent, type EventType, eventsOf, eventTypes } from '@/machines/lifecycle/events/registry'
import { type Lifecycle, stateOf } from '@/machines/lifecycle/lifecycle'
import { type RunningLimit, runningLimits } from '@/machines/lifecycle/limits'
import { beginningOf } from '@/machines/lifecycle/machine'

/** The state of every region, keyed by region. */
export type States = Readonly<Record<string, string>>

export interface Move {
  readonly region: string
  readonly from: string
  readonly to: string
}
/** One event that was taken up, and where it led. `from` and `to` are equal where the file stayed as it was. */
export interface Step {
  readonly index: number
  readonly event: DossierEvent
  readonly moves: readonly Move[]
}

/** does-not-fit: not from where the file stands · out-of-order: earlier than the event before it · unknown-event: not of this procedure. */
export type Why = 'does-not-fit' | 'out-of-order' | 'unknown-event'

export interface Refusal {
  /** Place of the refused event in the list. */
  readonly index: number
  readonly event: DossierEvent
  readonly why: Why
  /** The region that decides on the event; null where the lifecycle does not know it. */
  readonly region: string | null
  /** What fits at this point. */
  readonly expected: readonly EventType[]
  /** For out-of-order: the event that the date is earlier than. */
  readonly earlier?: DossierEvent
}

export interface Replay {
  readonly states: States
  readonly history: readonly Step[]
  /** Time limits that run where the file stands, with the event that set each off. */
  readonly limits: readonly RunningLimit[]
  /** The first event that could not be taken up; the rest of the replay stands before it. Null: all fitted. */
  readonly refusal: Refusal | null
}

/**
 * Replay the events of a file, in the order given, and tell where it stands. Never throws on events from a person: the
 * first one that does not fit is refused, with the reason. An event without a known day keeps its place in the list.
 */
export function replay(lifecycle: Lifecycle, events: readonly DossierEvent[]): Replay {
  let place = beginningOf(lifecycle)
  const history: Step[] = []
  let refusal: Refusal | null = null
  for (const [index, event] of events.entries()) {
    const { states } = place
    const why = objection(lifecycle, states, event, history)
    if (why) {
      refusal = {
        index,
        event,
        region: decidingRegion(lifecycle, event.type),
        expected: expectedIn(lifecycle, states),
        ...why,
      }
      break
    }
    place = place.after(event)
    history.push({ index, event, moves: movesOf(lifecycle, states, place.states, event) })
  }
  const { states } = place
  return { states, history, limits: runningLimits(lifecycle, states, history), refusal }
}

/** Replay the file of a lifecycle from the events of a dossier, up to the first one that lies after `today`. */
export function replayUntil(
  lifecycle: Lifecycle,
  dossierEvents: readonly DossierEvent[],
  today: ISODate,
): Replay & {
  readonly future: { readonly index: number; readonly event: DossierEvent } | null
  /** The events of this file, also those that were not taken up. */
  readonly events: readonly DossierEvent[]
} {
  const events = eventsOf(lifecycle.procedure, dossierEvents)
  const index = events.findIndex(({ on }) => on !== 'unsure' && on > today)
  const event = events[index]
  return {
    ...replay(lifecycle, event ? events.slice(0, index) : events),
    future: event ? { index, event } : null,
    events,
  }
}

/** The events that fit when a file stands in these states. */
export function expectedIn(lifecycle: Lifecycle, states: States): readonly EventType[] {
  return eventTypes.filter((type) => fits(lifecycle, states, type))
}

/** True when the region that decides on the event takes it up from where it stands. */
export function fits(lifecycle: Lifecycle, states: States, type: EventType): boolean {
  const region = decidingRegion(lifecycle, type)
  return region !== null && takesUp(lifecycle, states, region, type)
}

function takesUp(lifecycle: Lifecycle, states: States, region: string, type: EventType): boolean {
  const name = states[region]
  return name !== undefined && stateOf(lifecycle, region, name).on[type] !== undefined
}

/** The region that decides whether an event fits; the others only follow. Null where no region knows it. */
export function decidingRegion(lifecycle: Lifecycle, type: EventType): string | null {
  return decidingRegions(lifecycle).get(type) ?? null
}

const deciding = new WeakMap<Lifecycle, ReadonlyMap<EventType, string>>()

function decidingRegions(lifecycle: Lifecycle): ReadonlyMap<EventType, string> {
  let map = deciding.get(lifecycle)
  if (!map) {
    map = new Map(
      eventTypes.flatMap((type) => {
        const found = Object.entries(lifecycle.regions).find(
          ([, { follows, states }]) =>
            !follows.includes(type) && Object.values(states).some(({ on }) => on[type] !== undefined),
        )
        return found ? [[type, found[0]] as const] : []
      }),
    )
    deciding.set(lifecycle, map)
  }
  return map
}

/** All events that a lifecycle knows. */
export const typesOf = (lifecycle: Lifecycle): readonly EventType[] => [...decidingRegions(lifecycle).keys()]

function objection(
  lifecycle: Lifecycle,
  states: States,
  event: DossierEvent,
  history: readonly Step[],
): { why: Why; earlier?: DossierEvent } | null {
  if (decidingRegion(lifecycle, event.type) === null) return { why: 'unknown-event' }
  const dated = history.findLast((s) => s.event.on !== 'unsure')?.event
  if (dated && event.on !== 'unsure' && event.on < dated.on) return { why: 'out-of-order', earlier: dated }
  return fits(lifecycle, states, event.type) ? null : { why: 'does-not-fit' }
}

function movesOf(
  lifecycle: Lifecycle,
  before: States,
  after: States,
  { type }: DossierEvent,
): readonly Move[] {
  return Object.entries(before)
    .filter(([region]) => takesUp(lifecycle, before, region, type))
    .map(([region, from]) => ({ region, from, to: after[region] ?? from }))
}
