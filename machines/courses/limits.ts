import type { TimeLimitId } from '@/content/law/time-limits'
import type { Course, Running } from '@/machines/course'
import type { FileEvent } from '@/machines/events'
import { type ChoiceField, type DayField, doubtOf } from '@/machines/events/fields'
import type { Step } from '@/machines/replay'

/** A time limit that runs now, with the event that set it off. */
export interface RunningLimit {
  readonly limit: TimeLimitId
  readonly region: string
  readonly state: string
  readonly event: FileEvent
  /** Place of the event in the list that was replayed. */
  readonly index: number
  /** Counted from this day of the event instead of `on`. */
  readonly at?: DayField
  /** The detail of the event that holds the day printed on the decision. */
  readonly printed?: DayField
}

/** The time limits of the states a file stands in, one entry for each limit and event. */
export function runningLimits(
  course: Course,
  states: Readonly<Record<string, string>>,
  history: readonly Step[],
): readonly RunningLimit[] {
  const list: RunningLimit[] = []
  for (const [region, state] of Object.entries(states)) {
    for (const running of course.regions[region]?.states[state]?.limits ?? []) {
      const step = triggerOf(running, region, history)
      if (!step || !meets(running, step.event) || stopped(running, step, history)) continue
      if (list.some((l) => l.limit === running.limit && l.index === step.index)) continue
      const { limit, at, printed } = running
      list.push({
        limit,
        region,
        state,
        event: step.event,
        index: step.index,
        ...(at && { at }),
        ...(printed && { printed }),
      })
    }
  }
  return list
}

function triggerOf({ from }: Running, region: string, history: readonly Step[]): Step | undefined {
  if (from === 'entry')
    return history.findLast((s) => s.moves.some((m) => m.region === region && m.from !== m.to))
  const types = typeof from === 'string' ? [from] : from
  return history.findLast((s) => types.includes(s.event.type))
}

function meets({ when = {}, unless }: Running, event: FileEvent): boolean {
  if (unless !== undefined && event[unless] !== undefined && event[unless] !== 'unsure') return false
  // The keys of `when` are choice fields by its type.
  return (Object.keys(when) as ChoiceField[]).every((field) => {
    const values: readonly string[] = when[field] ?? []
    return values.includes(event[field] ?? doubtOf(field))
  })
}

function stopped({ until = [], after }: Running, trigger: Step, history: readonly Step[]): boolean {
  const since = history.filter((s) => s.index > trigger.index)
  if (after !== undefined && !since.some((s) => s.event.type === after)) return true
  return since.some((s) => until.includes(s.event.type))
}
