import type { ISODate } from '@/content/law/types'
import { daysBetween } from '@/machines/deadlines/day'
import type { Deadline } from '@/machines/deadlines/kinds'

/**
 * not-yet-open: the window opens later · not-yet-possible: what a `from-day` limit waits for lies ahead · future: days are
 * left until the day to lead with · today: that day is today · may-have-passed: that day is over, but the true last day may
 * still come, or the text was not read · has-passed: the last possible day is over · reached: what a `from-day` limit waits
 * for is possible · may-be-reached: it may be, if the count began then · unknown: no date is known.
 */
export type DeadlineState =
  | 'not-yet-open'
  | 'not-yet-possible'
  | 'future'
  | 'today'
  | 'may-have-passed'
  | 'has-passed'
  | 'reached'
  | 'may-be-reached'
  | 'unknown'

export interface DeadlineStatus {
  readonly state: DeadlineState
  /** Calendar days from today to `on`; negative when it lies behind. Null when no date is known. */
  readonly daysLeft: number | null
  /** The day the state speaks of: the one to lead with, or the opening of a window that is not open yet. */
  readonly on: ISODate | null
  /** An earlier last day that is possible, under a text that could not be read. */
  readonly possible?: ISODate
}

/**
 * The day to lead with: the last day under the rule that is known, or the one printed on the decision; and the earlier day
 * that a text which could not be read may give.
 */
export function leadOf(deadline: Deadline): { readonly on: ISODate | null; readonly possible?: ISODate } {
  if (deadline.status !== 'counted' || !deadline.unread || deadline.last === null)
    return { on: deadline.safe }
  const { last, safe } = deadline
  return safe < last ? { on: last, possible: safe } : { on: last }
}

/** Where a deadline stands on the day `today`. */
export function statusOn(deadline: Deadline, today: ISODate): DeadlineStatus {
  const { on, possible } = leadOf(deadline)
  if (on === null) return { state: 'unknown', daysLeft: null, on: null }
  const left = daysBetween(today, on)
  const safe = { daysLeft: left, on, ...(possible !== undefined && { possible }) }
  if (deadline.kind === 'from-day')
    return {
      state: left > 0 ? 'not-yet-possible' : deadline.laterStart ? 'may-be-reached' : 'reached',
      ...safe,
    }
  const opens = deadline.status === 'counted' ? deadline.from : null
  if (opens !== null && today < opens)
    return { state: 'not-yet-open', daysLeft: daysBetween(today, opens), on: opens }
  if (left > 0) return { state: 'future', ...safe }
  if (left === 0) return { state: 'today', ...safe }
  return { state: mayStillRun(deadline, today) ? 'may-have-passed' : 'has-passed', ...safe }
}

function mayStillRun(deadline: Deadline, today: ISODate): boolean {
  if (deadline.laterStart) return true
  if (deadline.status === 'counted') return deadline.unread === true || today <= deadline.latest
  // A paper that came between two days may have come on the last of them.
  return deadline.latest === null || mayStillRun(deadline.latest, today)
}
