import { type TimeLimitId, timeLimits } from '@/content/law/time-limits'
import type { Length } from '@/content/law/time-limits/kinds'
import type { ISODate } from '@/content/law/types'
import { type Counted, countLength } from '@/machines/deadlines/arithmetic'
import { belgianCalendar, OutsideCalendarError } from '@/machines/deadlines/calendar'
import { countFromDay } from '@/machines/deadlines/count'
import { fromNumber, toNumber } from '@/machines/deadlines/day'
import { NotInForceError } from '@/machines/deadlines/errors'

/** One count by the start rule of a limit, for limits that do not hang on notification. */
const counted = (limit: TimeLimitId, from: ISODate, length: Length): Counted =>
  countLength({
    rule: timeLimits[limit],
    length,
    event: toNumber(from),
    by: null,
    calendar: belgianCalendar,
  })

/**
 * The last day of a limit counted from a day by its start rule, also before its text came into force. `length` takes the
 * place of the limit's own, as where an order gives days of its own. Throws a RangeError for a limit without a last day.
 */
export function lastDayOf(limit: TimeLimitId, from: ISODate, length: Length = timeLimits[limit]): ISODate {
  const { last } = counted(limit, from, length)
  if (last === null) throw new RangeError(`${limit} has no last day`)
  return fromNumber(last)
}

/** The last day of a paper that is valid for so long. The day of issue counts: the cautious count, which the paper itself may replace. */
export const validUntil = (issuedOn: ISODate, validity: Length): ISODate =>
  lastDayOf('medical-registration-certificate', issuedOn, validity)

/** The first day on which something is possible, for a limit of the kind `from-day`; otherwise as `lastDayOf`. */
export function firstDayOf(limit: TimeLimitId, from: ISODate, length: Length = timeLimits[limit]): ISODate {
  const day = counted(limit, from, length).from
  if (day === null) throw new RangeError(`${limit} has no first day`)
  return fromNumber(day)
}

/**
 * Whether an appeal still runs on the day `on`, when it is not known how the decision of the day `from` was notified: `runs`
 * up to the safe day, `may-run` up to the last day of any way of notification, and after it where the text could not be
 * read; `unknown` where it cannot be counted.
 */
export function appealRuns(
  limit: TimeLimitId,
  from: ISODate,
  on: ISODate,
): 'runs' | 'may-run' | 'over' | 'unknown' {
  try {
    const { safe, latest, unread } = countFromDay(limit, from)
    if (on <= safe) return 'runs'
    return on <= latest || unread ? 'may-run' : 'over'
  } catch (error) {
    if (error instanceof NotInForceError || error instanceof OutsideCalendarError) return 'unknown'
    throw error
  }
}
