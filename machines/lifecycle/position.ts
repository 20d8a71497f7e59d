import type { ISODate } from '@/content/law/types'
import type { Calendar } from '@/machines/deadlines/calendar'
import type { CountResult } from '@/machines/deadlines/counted'
import { nearestFirst } from '@/machines/deadlines/order'
import { countRunning } from '@/machines/lifecycle/count-running'
import type { DayField } from '@/machines/lifecycle/events/fields'
import type { DossierEvent, EventType } from '@/machines/lifecycle/events/registry'
import { type Lifecycle, type LifecycleState, stateOf } from '@/machines/lifecycle/lifecycle'
import { limitsOfLeftOut, type RunningLimit } from '@/machines/lifecycle/limits'
import { rights } from '@/machines/lifecycle/regions/rights'
import { expectedIn, type Refusal, replayUntil, type Step } from '@/machines/lifecycle/replay'
import { type StandingTime, standingTime } from '@/machines/lifecycle/standing-time'

/** Where one region of the lifecycle stands. */
export interface Standing {
  readonly region: string
  readonly state: string
  /** What the state gives on that day: a paper that has run out is no longer held, and what it allowed is to be checked. */
  readonly definition: LifecycleState
  readonly time: StandingTime
  /** Something that the file did not take up may have changed this. */
  readonly inDoubt?: true
}

/** A time limit that runs, counted; or why it could not be counted. */
export type PositionDeadline = RunningLimit & CountResult

/** A day that stands on a paper. */
export interface PrintedDate {
  readonly region: string
  readonly event: DossierEvent
  readonly index: number
  readonly at: DayField
  readonly on: ISODate
}

/** Where a file stands on the day `today`. */
export interface Position {
  readonly procedure: Lifecycle['procedure']
  readonly on: ISODate
  /** The file first, then what runs beside it. */
  readonly standings: readonly Standing[]
  readonly history: readonly Step[]
  /** Nearest safe date first; those that have passed come last. */
  readonly deadlines: readonly PositionDeadline[]
  readonly printed: readonly PrintedDate[]
  /** What may happen next, for a list to pick from. */
  readonly expected: readonly EventType[]
  /** The first event that could not be taken up; the position stands before it. */
  readonly refusal: (Refusal | (Omit<Refusal, 'why'> & { readonly why: 'in-future' })) | null
  /** That event and those after it. Their time limits are counted all the same; where the file stands is not certain. */
  readonly leftOut: readonly DossierEvent[]
}

export interface PositionOptions {
  readonly today: ISODate
  /** Belgian calendar 2000–2050 by default. */
  readonly calendar?: Calendar
  /** Of the person, where it is known: at 18 what is said of a minor is over. */
  readonly dateOfBirth?: ISODate | 'unsure' | undefined
  /** The answers say that the newest order is a transfer decision; a step may name no more than an order. */
  readonly transfer?: boolean
  /** Whether a guardian is appointed, as far as the answers say. */
  readonly guardian?: 'appointed' | 'none' | undefined
}

/**
 * Where a file stands and which time limits run, from the events of a case and the day `today`. Events of other procedures
 * are left out. An event after `today` has not happened and is refused. Never throws on events that passed the schema.
 */
export function positionOf(
  { lifecycle }: { readonly lifecycle: Lifecycle },
  caseEvents: readonly DossierEvent[],
  { today, calendar, dateOfBirth, transfer, guardian }: PositionOptions,
): Position {
  const replayed = replayUntil(lifecycle, caseEvents, today)
  const expected = expectedIn(lifecycle, replayed.states)
  const { events, future, history } = replayed
  const leftOut = events.slice(history.length)
  const happened = future ? events.slice(0, future.index) : events
  const asTold = transfer ? asTransfer(happened) : (limit: RunningLimit) => limit
  const limits = [...replayed.limits, ...limitsOfLeftOut(lifecycle, happened, history.length)].map(asTold)
  return {
    procedure: lifecycle.procedure,
    on: today,
    standings: Object.entries(replayed.states).map(([region, state]): Standing => {
      const time = standingTime(lifecycle, { region, state, history, dateOfBirth }, today)
      return {
        region,
        state,
        definition: actedBy(heldOn(stateOf(lifecycle, region, state), time), guardian),
        time,
        ...(leftOut.length > 0 && { inDoubt: true }),
      }
    }),
    history,
    deadlines: limits.map((limit) => counted(limit, today, calendar)).sort(nearestFirst),
    printed: printedDates(lifecycle, replayed.states, history),
    expected,
    refusal: replayed.refusal ?? (future && { ...future, why: 'in-future', region: null, expected }),
    leftOut,
  }
}

/** A state without the paper that has run out. */
function heldOn(state: LifecycleState, { state: time, paper }: StandingTime): LifecycleState {
  if (time !== 'over' || !paper) return state
  return { ...state, holds: null, ...(state.allows && { allows: rights({}) }) }
}

/** Who acts next where a guardian may still have to be appointed: the one who is known, or who appoints one. */
function actedBy(state: LifecycleState, guardian: PositionOptions['guardian']): LifecycleState {
  if (state.acts !== 'guardian-to-come' || guardian === undefined) return state
  return { ...state, acts: guardian === 'none' ? 'guardianship-service' : 'guardian' }
}

/** The appeals against the newest order as those against a transfer decision. */
function asTransfer(events: readonly DossierEvent[]): (limit: RunningLimit) => RunningLimit {
  const orders: readonly EventType[] = ['orderNotified', 'orderSuspected', 'dublinRefusalNotified']
  const newest = events.findLast(({ type }) => orders.includes(type))
  return (running) =>
    running.event === newest
      ? {
          ...running,
          transfer: true,
          limit: running.limit === 'annulment' ? 'transfer-appeal' : running.limit,
        }
      : running
}

function counted(limit: RunningLimit, today: ISODate, calendar: Calendar | undefined): PositionDeadline {
  return { ...limit, ...countRunning(limit, today, calendar) }
}

function printedDates(
  lifecycle: Lifecycle,
  states: Readonly<Record<string, string>>,
  history: readonly Step[],
): readonly PrintedDate[] {
  return Object.entries(states).flatMap(([region, state]) =>
    (stateOf(lifecycle, region, state).dates ?? []).flatMap(({ from, at }) => {
      const types: readonly EventType[] = [from].flat()
      const step = history.findLast((s) => types.includes(s.event.type))
      const on = step?.event[at]
      return step && on !== undefined && on !== 'unsure'
        ? [{ region, event: step.event, index: step.index, at, on }]
        : []
    }),
  )
}
