import { type Course, stateOf } from '@/machines/course'
import { beginningOf } from '@/machines/courses/chart'
import { type RunningLimit, runningLimits } from '@/machines/courses/limits'
import { type EventType, eventTypes, type FileEvent } from '@/machines/events'

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
  readonly event: FileEvent
  readonly moves: readonly Move[]
}

/** does-not-fit: not from where the file stands · out-of-order: earlier than the event before it · unknown-event: not of this procedure. */
export type Why = 'does-not-fit' | 'out-of-order' | 'unknown-event'

export interface Refusal {
  /** Place of the refused event in the list. */
  readonly index: number
  readonly event: FileEvent
  readonly why: Why
  /** The region that decides on the event; null where the course does not know it. */
  readonly region: string | null
  /** What fits at this point. */
  readonly expected: readonly EventType[]
  /** For out-of-order: the event that the date is earlier than. */
  readonly earlier?: FileEvent
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
export function replay(course: Course, events: readonly FileEvent[]): Replay {
  let place = beginningOf(course)
  const history: Step[] = []
  let refusal: Refusal | null = null
  for (const [index, event] of events.entries()) {
    const { states } = place
    const why = objection(course, states, event, history)
    if (why) {
      refusal = {
        index,
        event,
        region: decidingRegion(course, event.type),
        expected: expectedIn(course, states),
        ...why,
      }
      break
    }
    place = place.after(event)
    history.push({ index, event, moves: movesOf(course, states, place.states, event) })
  }
  const { states } = place
  return { states, history, limits: runningLimits(course, states, history), refusal }
}

/** The events that fit when a file stands in these states. */
export function expectedIn(course: Course, states: States): readonly EventType[] {
  return eventTypes.filter((type) => fits(course, states, type))
}

/** True when the region that decides on the event takes it up from where it stands. */
export function fits(course: Course, states: States, type: EventType): boolean {
  const region = decidingRegion(course, type)
  return region !== null && takesUp(course, states, region, type)
}

function takesUp(course: Course, states: States, region: string, type: EventType): boolean {
  const name = states[region]
  return name !== undefined && stateOf(course, region, name).on[type] !== undefined
}

/** The region that decides whether an event fits; the others only follow. Null where no region knows it. */
export function decidingRegion(course: Course, type: EventType): string | null {
  return decidingRegions(course).get(type) ?? null
}

const deciding = new WeakMap<Course, ReadonlyMap<EventType, string>>()

function decidingRegions(course: Course): ReadonlyMap<EventType, string> {
  let map = deciding.get(course)
  if (!map) {
    map = new Map(
      eventTypes.flatMap((type) => {
        const found = Object.entries(course.regions).find(
          ([, { follows, states }]) =>
            !follows.includes(type) && Object.values(states).some(({ on }) => on[type] !== undefined),
        )
        return found ? [[type, found[0]] as const] : []
      }),
    )
    deciding.set(course, map)
  }
  return map
}

/** All events that a course knows. */
export const typesOf = (course: Course): readonly EventType[] => [...decidingRegions(course).keys()]

function objection(
  course: Course,
  states: States,
  event: FileEvent,
  history: readonly Step[],
): { why: Why; earlier?: FileEvent } | null {
  if (decidingRegion(course, event.type) === null) return { why: 'unknown-event' }
  const dated = history.findLast((s) => s.event.on !== 'unsure')?.event
  if (dated && event.on !== 'unsure' && event.on < dated.on) return { why: 'out-of-order', earlier: dated }
  return fits(course, states, event.type) ? null : { why: 'does-not-fit' }
}

function movesOf(course: Course, before: States, after: States, { type }: FileEvent): readonly Move[] {
  return Object.entries(before)
    .filter(([region]) => takesUp(course, before, region, type))
    .map(([region, from]) => ({ region, from, to: after[region] ?? from }))
}
