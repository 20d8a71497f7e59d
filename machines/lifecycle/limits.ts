import type { TimeLimitId } from '@/content/law/time-limits'
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
      const { limit, at, printed } = running
      for (const { event, index } of triggersOf(running, region, history)) {
        if (list.some((l) => l.limit === limit && l.index === index)) continue
        list.push({ limit, region, state, event, index, ...(at && { at }), ...(printed && { printed }) })
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

function stopped({ until, after }: Running, trigger: Step, history: readonly Step[]): boolean {
  const since = history.filter((s) => s.index > trigger.index)
  if (after !== undefined && !since.some((s) => s.event.type === after)) return true
  return since.some((s) => until?.includes(s.event.type))
}
