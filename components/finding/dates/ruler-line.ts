import type { ISODate } from '@/content/law/types'
import type { Deadline } from '@/machines/deadlines/kinds'
import { daysUntil } from '@/machines/deadlines/spans'
import { leadOf } from '@/machines/deadlines/status'

/** A day on the ruler: `at` goes from 0, the first day drawn, to 1, the last. */
export interface Mark {
  readonly on: ISODate
  readonly at: number
}

/** One time limit as a line of days. The marks lie in this order: start, opens, maybe, end, tail; today lies anywhere. */
export interface RulerLine {
  readonly today: Mark
  /** The day that the count begins with; null where it is not known, or too far back to be drawn. */
  readonly start: Mark | null
  /** The first day of a window. */
  readonly opens: Mark | null
  /** The earliest day that may be the last one, where that is not sure: from there to the end, every day is only possible. */
  readonly maybe: Mark | null
  /** The last day to go by under the rule that is known; null where none is. */
  readonly end: Mark | null
  /** A later last day that another way of notice would give. */
  readonly tail: Mark | null
}

/** A line of more days than this would leave no room between the days that are near. */
const longest = 400

/** Where the days of a time limit stand on a line, seen from `today`; null where it has no day at all. Pure. */
export function rulerOf(deadline: Deadline, today: ISODate): RulerLine | null {
  const { start, opens, maybe, end, tail } = daysOf(deadline)
  const last = tail ?? end ?? maybe
  if (last === null) return null
  const isNear = start !== null && start <= last && daysUntil(start, last > today ? last : today) <= longest
  const begins = isNear ? start : null
  const drawn = [begins, opens, maybe, end, tail, today].filter((day) => day !== null).sort()
  const first = drawn[0] ?? today
  const length = daysUntil(first, drawn.at(-1) ?? today)
  const mark = (on: ISODate | null): Mark | null =>
    on === null ? null : { on, at: length === 0 ? 1 : daysUntil(first, on) / length }
  return {
    today: mark(today) ?? { on: today, at: 1 },
    start: mark(begins),
    opens: mark(opens),
    maybe: mark(maybe),
    end: mark(end),
    tail: mark(tail),
  }
}

type Days = Readonly<Record<'start' | 'opens' | 'maybe' | 'end' | 'tail', ISODate | null>>

function daysOf(deadline: Deadline): Days {
  const { on: lead, possible = null } = leadOf(deadline)
  if (deadline.status === 'counted') {
    const { event: start, kind, from, latest, printed } = deadline
    // No later day beside one that is printed on the paper, or that a shorter limit may come before.
    const goesOn = printed === undefined && possible === null && lead !== null && latest > lead
    const tail = goesOn ? latest : null
    return { start, opens: kind === 'window' ? from : null, maybe: possible, end: lead, tail }
  }
  // The day to count from is not known: the first day that may be the last is only possible, and so is every day after it.
  const { earliest, latest } = deadline
  const until = latest === null ? null : latest.unread ? leadOf(latest).on : latest.latest
  const end = until !== null && lead !== null && until > lead ? until : null
  return { start: earliest?.event ?? null, opens: null, maybe: lead, end, tail: null }
}
