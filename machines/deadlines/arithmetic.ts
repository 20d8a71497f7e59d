import type { Length, TimeLimitRow } from '@/content/law/time-limits/kinds'
import {
  type Calendar,
  type ClosedDay,
  closedOn,
  covers,
  nearestWorkingDay,
  workingDaysAfter,
} from '@/machines/deadlines/calendar'
import { addMonths, fromNumber, toNumber } from '@/machines/deadlines/day'
import type { ClosedDate, KnownMode, Step } from '@/machines/deadlines/kinds'

/** What one count comes to, in day numbers: a last day, with the first of a window; or the first day alone. */
export type Counted = { readonly officeDay?: number } & (
  | { readonly from: number | null; readonly last: number }
  | { readonly from: number; readonly last: null }
)

/**
 * Count one length from one event, with one way of notification. Day numbers in and out; the steps are written to `trace`
 * when one is given. Sources: Aliens Act, art. 39/57 §2 (start, last day counts, shift); the start and roll rule of the limit.
 */
export function countLength(
  rule: TimeLimitRow,
  length: Length,
  event: number,
  by: KnownMode | null,
  calendar: Calendar,
  trace?: Step[],
): Counted {
  if (rule.direction === 'before') return countBack(rule, length, event, calendar, trace)
  const end = lastDay(rule, length, event, by, calendar, trace)
  if (rule.kind === 'from-day') {
    trace?.push({ step: 'from-day', on: fromNumber(end + 1) })
    return { from: end + 1, last: null }
  }
  return { from: null, ...settle(rule, end, calendar, trace) }
}

function lastDay(
  rule: TimeLimitRow,
  length: Length,
  event: number,
  by: KnownMode | null,
  calendar: Calendar,
  trace?: Step[],
): number {
  const one = dayOne(rule, event, by, calendar, trace)
  if (length.length === 0) {
    trace?.push({ step: 'at-once', on: fromNumber(event) })
    return event
  }
  trace?.push({ step: 'day-one', ...one, on: fromNumber(one.on) })
  const end = endOf(rule, length, one.on, calendar, trace)
  trace?.push({ step: 'last-day', length: length.length, unit: length.unit, on: fromNumber(end) })
  return end
}

/** From day 1 to the last day, both included. Months run from the day before day 1 to the same day of a later month. */
function endOf(rule: TimeLimitRow, length: Length, one: number, calendar: Calendar, trace?: Step[]): number {
  if (length.unit === 'working-day') return workingEnd(one, length, calendar, trace)
  if (rule.start === 'event-day') return plus(one, length) - 1
  return plus(one - 1, length)
}

function workingEnd(one: number, { length }: Length, calendar: Calendar, trace?: Step[]): number {
  const { last, closed } = workingDaysAfter(calendar, one - 1, length)
  if (trace && closed.length > 0) trace.push({ step: 'working-days-skipped', closed: dated(closed) })
  return last
}

type DayOne = { readonly on: number; readonly start: 'next-day' | 'same-day' | 'third-working-day' }

/** Day 1 (art. 39/57 §2): the third working day after posting is itself day 1; otherwise the day after, or the day itself. */
function dayOne(
  rule: TimeLimitRow,
  event: number,
  by: KnownMode | null,
  calendar: Calendar,
  trace?: Step[],
): DayOne {
  if (by === null) {
    trace?.push({ step: 'event', on: fromNumber(event), event: rule.event })
    return rule.start === 'event-day'
      ? { on: event, start: 'same-day' }
      : { on: event + 1, start: 'next-day' }
  }
  trace?.push({ step: 'notified', on: fromNumber(event), by })
  if (by !== 'registered-post' && by !== 'post') return { on: event + 1, start: 'next-day' }
  const { days, last, closed } = workingDaysAfter(calendar, event, 3)
  trace?.push({ step: 'third-working-day', days: days.map(fromNumber), closed: dated(closed) })
  return { on: last, start: 'third-working-day' }
}

/** The day a length later (earlier, with `sign` -1). Months and years end on the same day of the month, or its last day. */
function plus(day: number, { length, unit }: Length, sign: 1 | -1 = 1): number {
  if (unit === 'calendar-day') return day + sign * length
  return toNumber(addMonths(fromNumber(day), sign * (unit === 'year' ? 12 * length : length)))
}

function countBack(
  rule: TimeLimitRow,
  length: Length,
  event: number,
  calendar: Calendar,
  trace?: Step[],
): Counted {
  trace?.push({ step: 'event', on: fromNumber(event), event: rule.event })
  const from = rule.opens ? opening(rule.opens, event, trace) : null
  const end = plus(event, length, -1)
  trace?.push({ step: 'counted-back', length: length.length, unit: length.unit, on: fromNumber(end) })
  return { from, ...settle(rule, end, calendar, trace) }
}

function opening(opens: Length, event: number, trace?: Step[]): number {
  const from = plus(event, opens, -1)
  trace?.push({ step: 'opens', ...opens, on: fromNumber(from) })
  return from
}

/** Move the last day past a weekend or holiday where a text says so; otherwise say which working day comes before it. */
function settle(
  rule: TimeLimitRow,
  end: number,
  calendar: Calendar,
  trace?: Step[],
): { last: number; officeDay?: number } {
  if (rule.roll === 'next-working-day') {
    const { day, closed } = nearestWorkingDay(calendar, end)
    if (trace && closed.length > 0) {
      trace.push({ step: 'shifted', from: fromNumber(end), to: fromNumber(day), closed: dated(closed) })
    }
    return { last: day }
  }
  if (!trace || (rule.kind !== 'last-day' && rule.kind !== 'window') || !covers(calendar, end))
    return { last: end }
  const why = closedOn(calendar, end)
  if (why === null) return { last: end }
  const officeDay = nearestWorkingDay(calendar, end, -1).day
  trace.push({ step: 'not-shifted', on: fromNumber(end), why, officeDay: fromNumber(officeDay) })
  return { last: end, officeDay }
}

const dated = (closed: readonly ClosedDay[]): ClosedDate[] =>
  closed.map(({ on, why }) => ({ on: fromNumber(on), why }))
