import type { Length, TimeLimitRow } from '@/content/law/time-limits/kinds'
import {
  type Calendar,
  type ClosedDay,
  closedOn,
  covers,
  nearestWorkingDay,
  workingDaysAfter,
  workingDayUntil,
} from '@/machines/deadlines/calendar'
import { addMonths, fromNumber, toNumber } from '@/machines/deadlines/day'
import type { ClosedDate, KnownMode, Step } from '@/machines/deadlines/kinds'

/** One count to make. `event`: the day number of the event. `by`: how it was notified, null where that plays no part. */
export interface Count {
  readonly rule: TimeLimitRow
  readonly length: Length
  readonly event: number
  readonly by: KnownMode | null
  readonly calendar: Calendar
}

/** What one count comes to, in day numbers: a last day, with the first of a window; or the first day alone. */
export type Counted = { readonly steps: readonly Step[]; readonly officeDay?: number } & (
  | { readonly from: number | null; readonly last: number }
  | { readonly from: number; readonly last: null }
)
type Settled = Pick<Counted, 'steps' | 'officeDay'> & { readonly last: number }

/**
 * Count one length from one event, with one way of notification, and say each step. Sources: Aliens Act, art. 39/57 §2
 * (start, last day counts, shift); the start and roll rule of the limit.
 */
export function countLength(count: Count): Counted {
  if (count.rule.direction === 'before') return countBack(count)
  const { last, steps } = lastDay(count)
  if (count.rule.kind === 'from-day') {
    return { from: last + 1, last: null, steps: [...steps, { step: 'from-day', on: fromNumber(last + 1) }] }
  }
  const settled = settle(count, last)
  return { from: null, ...settled, steps: [...steps, ...settled.steps] }
}

function lastDay(count: Count): Settled {
  const { length, event } = count
  const one = dayOne(count)
  if (length.length === 0)
    return { last: event, steps: [...one.steps, { step: 'at-once', on: fromNumber(event) }] }
  const end = endOf(count, one.on)
  return {
    last: end.last,
    steps: [
      ...one.steps,
      { step: 'day-one', on: fromNumber(one.on), start: one.start },
      ...end.steps,
      { step: 'last-day', length: length.length, unit: length.unit, on: fromNumber(end.last) },
    ],
  }
}

/** From day 1 to the last day, both included. Months run from the day before day 1 to the same day of a later month. */
function endOf({ rule, length, calendar }: Count, one: number): Settled {
  if (length.unit === 'working-day') {
    const { last, closed } = workingDaysAfter(calendar, one - 1, length.length)
    return { last, steps: closed.length > 0 ? [{ step: 'working-days-skipped', closed: dated(closed) }] : [] }
  }
  return { last: rule.start === 'event-day' ? plus(one, length) - 1 : plus(one - 1, length), steps: [] }
}

interface DayOne {
  readonly on: number
  readonly start: 'next-day' | 'same-day' | 'third-working-day'
  readonly steps: readonly Step[]
}

/** Day 1 (art. 39/57 §2): the third working day after posting is itself day 1; otherwise the day after, or the day itself. */
function dayOne({ rule, event, by, calendar }: Count): DayOne {
  const on = fromNumber(event)
  if (by === null) {
    const steps: readonly Step[] = [{ step: 'event', on, event: rule.event }]
    return rule.start === 'event-day'
      ? { on: event, start: 'same-day', steps }
      : { on: event + 1, start: 'next-day', steps }
  }
  const notified: Step = { step: 'notified', on, by }
  if (by !== 'registered-post' && by !== 'post')
    return { on: event + 1, start: 'next-day', steps: [notified] }
  const { days, last, closed } = workingDaysAfter(calendar, event, 3)
  const third: Step = { step: 'third-working-day', days: days.map(fromNumber), closed: dated(closed) }
  return { on: last, start: 'third-working-day', steps: [notified, third] }
}

/** The day a length later (earlier, with `sign` -1). Months and years end on the same day of the month, or its last day. */
function plus(day: number, { length, unit }: Length, sign: 1 | -1 = 1): number {
  if (unit === 'calendar-day') return day + sign * length
  return toNumber(addMonths(fromNumber(day), sign * (unit === 'year' ? 12 * length : length)))
}

function countBack(count: Count): Counted {
  const { rule, length, event } = count
  const { opens } = rule
  const from = opens ? plus(event, opens, -1) : null
  const end = plus(event, length, -1)
  const settled = settle(count, end)
  return {
    from,
    ...settled,
    steps: [
      { step: 'event', on: fromNumber(event), event: rule.event },
      ...(opens && from !== null ? [{ step: 'opens' as const, ...opens, on: fromNumber(from) }] : []),
      { step: 'counted-back', length: length.length, unit: length.unit, on: fromNumber(end) },
      ...settled.steps,
    ],
  }
}

/** Move the last day past a weekend or holiday where a text says so; otherwise say which working day comes before it. */
function settle({ rule, calendar }: Count, end: number): Settled {
  const from = fromNumber(end)
  if (rule.roll === 'next-working-day') {
    const { day, closed } = nearestWorkingDay(calendar, end)
    if (closed.length === 0) return { last: day, steps: [] }
    return { last: day, steps: [{ step: 'shifted', from, to: fromNumber(day), closed: dated(closed) }] }
  }
  const office = officeDayFor(rule, end, calendar)
  if (office === null) return { last: end, steps: [] }
  const { why, officeDay } = office
  return {
    last: end,
    officeDay,
    steps: [{ step: 'not-shifted', on: from, why, officeDay: fromNumber(officeDay) }],
  }
}

/** The last day on which offices are open, for a last day to act that is none; null where it is one, or the day only ends something. */
export function officeDayFor({ kind }: Pick<TimeLimitRow, 'kind'>, day: number, calendar: Calendar) {
  const actsOnIt = kind === 'last-day' || kind === 'window'
  const why = actsOnIt && covers(calendar, day) ? closedOn(calendar, day) : null
  const officeDay = why && workingDayUntil(calendar, day)
  return why === null || officeDay === null ? null : { why, officeDay }
}

const dated = (closed: readonly ClosedDay[]): ClosedDate[] =>
  closed.map(({ on, why }) => ({ on: fromNumber(on), why }))
