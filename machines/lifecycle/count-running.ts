import type { ISODate } from '@/content/law/types'
import type { Calendar } from '@/machines/deadlines/calendar'
import { type CountResult, countLimit, noticeOf } from '@/machines/deadlines/counted'
import type { DeadlineEvent } from '@/machines/deadlines/kinds'
import { lastDayOf } from '@/machines/deadlines/terms'
import type { RunningLimit } from '@/machines/lifecycle/limits'

/** Count a limit that an event set off, seen from `today`. Belgian calendar by default. */
export function countRunning(limit: RunningLimit, today: ISODate, calendar?: Calendar): CountResult {
  const day = limit.printed && limit.event[limit.printed]
  const input = { event: deadlineEventOf(limit), calendar, printed: day === 'unsure' ? undefined : day }
  return countLimit(limit.limit, input, today)
}

/**
 * The event that a limit is counted from, in the terms of the deadline engine. Where the day on the paper was not given, the
 * paper ends at the earliest as the law has it.
 */
function deadlineEventOf({ event, at, supposing, transfer }: RunningLimit): DeadlineEvent {
  if (at === undefined) return { on: event.on, ...noticeOf(event), ...(transfer && { transfer }) }
  const on = event[at] ?? 'unsure'
  if (on !== 'unsure' || supposing === undefined || event.on === 'unsure') return { on }
  return { on, earliest: lastDayOf(supposing, event.on) }
}
