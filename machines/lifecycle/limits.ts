import type { TimeLimitId } from '@/content/law/time-limits'
import type { LimitKind } from '@/content/law/time-limits/kinds'
import { timeLimit } from '@/machines/deadlines/count'
import { type ChoiceField, type DayField, doubtOf } from '@/machines/lifecycle/events/fields'
import type { DossierEvent, EventDetails, EventType } from '@/machines/lifecycle/events/registry'
import { type Lifecycle, type Running, stateOf } from '@/machines/lifecycle/lifecycle'
import type { Step } from '@/machines/lifecycle/replay'

/** A time limit that runs now, with the event that set it off. */
export interface RunningLimit {
  readonly limit: TimeLimitId
  readonly region: string
  readonly state: string
  readonly event: DossierEvent
  /** Place of the event in the list that was replayed. */
  readonly index: number
  /** Counted from this day of the event instead of `on`. */
  readonly at?: DayField
  /** The detail of the event that holds the day printed on the decision. */
  readonly printed?: DayField
  /** Where the day of `at` was not given: the limit that the paper ends with. */
  readonly supposing?: TimeLimitId
  /** The event brought the decision that another European country examines the request for protection. */
  readonly transfer?: true
}

/** The time limits of the states a file stands in, one entry for each limit and event. */
export function runningLimits(
  lifecycle: Lifecycle,
  states: Readonly<Record<string, string>>,
  history: readonly Step[],
): readonly RunningLimit[] {
  const list: RunningLimit[] = []
  for (const [region, state] of Object.entries(states)) {
    for (const running of stateOf(lifecycle, region, state).limits ?? []) {
      for (const step of triggersOf(running, region, history)) {
        const { limit } = running
        if (list.some((l) => l.limit === limit && l.index === step.index)) continue
        list.push(limitFrom(running, region, state, step))
      }
    }
  }
  return list
}

type Happened = Pick<Step, 'index' | 'event'>

/** A row of a state together with the event that set it off. */
function limitFrom(
  running: Running,
  region: string,
  state: string,
  { event, index }: Happened,
): RunningLimit {
  const { limit, at, printed, supposing } = running
  return {
    limit,
    region,
    state,
    event,
    index,
    ...(at && { at }),
    ...(printed && { printed }),
    ...(supposing && { supposing }),
    ...(event.type === 'dublinRefusalNotified' && { transfer: true }),
  }
}

/** The limits after which what a state says is over, with the events that the region took up. */
export function endingLimits(
  lifecycle: Lifecycle,
  region: string,
  state: string,
  history: readonly Step[],
): readonly RunningLimit[] {
  const rows = stateOf(lifecycle, region, state).limits?.filter(({ ends }) => ends) ?? []
  return rows.flatMap((row) =>
    triggersOf(row, region, history).map((step) => limitFrom(row, region, state, step)),
  )
}

/** What a person has to keep an eye on; an authority's own limit and what becomes possible hang on where the file stands. */
const toGuard: readonly LimitKind[] = ['last-day', 'window', 'ends-on']

/**
 * The time limits that start with an event which was not taken up, whatever the reason: wherever the file stands, the letter
 * was received and its days run. `first`: from this place in the list of events on.
 */
export function limitsOfLeftOut(
  lifecycle: Lifecycle,
  events: readonly DossierEvent[],
  first: number,
): readonly RunningLimit[] {
  if (first >= events.length) return []
  const all = events.map((event, index) => ({ event, index }))
  const list: RunningLimit[] = []
  for (const [region, { states }] of Object.entries(lifecycle.regions)) {
    for (const [state, { limits = [] }] of Object.entries(states)) {
      for (const row of limits.filter(({ limit }) => toGuard.includes(timeLimit(limit).kind))) {
        const types: readonly EventType[] = [row.from].flat()
        const triggers = all
          .slice(first)
          .filter(({ event }) => types.includes(event.type) && meets(row, event))
          .filter((step) => !stopped(row, step, all))
        for (const step of row.every ? triggers : triggers.slice(-1)) {
          if (list.some((l) => l.limit === row.limit && l.index === step.index)) continue
          list.push(limitFrom(row, region, state, step))
        }
      }
    }
  }
  return list
}

/** The events it is counted from: those that the region took up, and of these the latest unless every one counts. */
function triggersOf(running: Running, region: string, history: readonly Step[]): readonly Step[] {
  const types: readonly EventType[] = [running.from].flat()
  const triggers = history.filter(
    ({ event, moves }) =>
      types.includes(event.type) && moves.some((m) => m.region === region) && meets(running, event),
  )
  return (running.every ? triggers : triggers.slice(-1)).filter((step) => !stopped(running, step, history))
}

/** Whether a limit runs after an event with these details; a detail that was left out stands for doubt. */
export function meets({ when = {}, unless }: Pick<Running, 'when' | 'unless'>, event: EventDetails): boolean {
  const named = unless && event[unless]
  if (named !== undefined && named !== 'unsure') return false
  // The keys of `when` are choice fields by its type.
  return (Object.entries(when) as [ChoiceField, readonly string[]][]).every(([field, values]) =>
    values.includes(event[field] ?? doubtOf(field)),
  )
}

function stopped({ until = [], after }: Running, trigger: Happened, history: readonly Happened[]): boolean {
  const since = history.filter((s) => s.index > trigger.index)
  if (after !== undefined && !since.some((s) => s.event.type === after)) return true
  return since.some(({ event }) =>
    until.some((stop) =>
      typeof stop === 'string' ? stop === event.type : stop.of === event.type && meets(stop, event),
    ),
  )
}
