import type { ISODate } from '@/content/law/types'
import type { Calendar } from '@/machines/deadlines/calendar'
import { type CountResult, countLimit, nearestFirst, noticeOf } from '@/machines/deadlines/counted'
import type { DeadlineEvent } from '@/machines/deadlines/kinds'
import type { DayField } from '@/machines/lifecycle/events/fields'
import type { DossierEvent, EventType } from '@/machines/lifecycle/events/registry'
import { type Lifecycle, type LifecycleState, stateOf } from '@/machines/lifecycle/lifecycle'
import type { RunningLimit } from '@/machines/lifecycle/limits'
import { expectedIn, type Refusal, replayUntil, type Step } from '@/machines/lifecycle/replay'

/** Where one region of the lifecycle stands. */
export interface Standing {
  readonly region: string
  readonly state: string
  readonly definition: LifecycleState
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
}

export interface PositionOptions {
  readonly today: ISODate
  /** Belgian calendar 2000–2050 by default. */
  readonly calendar?: Calendar
}

/**
 * Where a file stands and which time limits run, from the events of a case and the day `today`. Events of other procedures
 * are left out. An event after `today` has not happened and is refused. Never throws on events that passed the schema.
 */
export function positionOf(
  { lifecycle }: { readonly lifecycle: Lifecycle },
  caseEvents: readonly DossierEvent[],
  { today, calendar }: PositionOptions,
): Position {
  const replayed = replayUntil(lifecycle, caseEvents, today)
  const expected = expectedIn(lifecycle, replayed.states)
  const { future } = replayed
  return {
    procedure: lifecycle.procedure,
    on: today,
    standings: Object.entries(replayed.states).map(([region, state]) => ({
      region,
      state,
      definition: stateOf(lifecycle, region, state),
    })),
    history: replayed.history,
    deadlines: replayed.limits.map((limit) => counted(limit, today, calendar)).sort(nearestFirst),
    printed: printedDates(lifecycle, replayed.states, replayed.history),
    expected,
    refusal: replayed.refusal ?? (future && { ...future, why: 'in-future', region: null, expected }),
  }
}

/** The event that a limit is counted from, in the terms of the deadline engine. */
function deadlineEventOf({ event, at }: RunningLimit): DeadlineEvent {
  return at === undefined ? { on: event.on, ...noticeOf(event) } : { on: event[at] ?? 'unsure' }
}

function counted(limit: RunningLimit, today: ISODate, calendar: Calendar | undefined): PositionDeadline {
  const day = limit.printed && limit.event[limit.printed]
  const input = { event: deadlineEventOf(limit), calendar, printed: day === 'unsure' ? undefined : day }
  return { ...limit, ...countLimit(limit.limit, input, today) }
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
