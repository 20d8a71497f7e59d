import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import {
  belgianCalendar,
  belgianHolidays,
  calendarOf,
  closedOn,
  nearestWorkingDay,
  workingDaysAfter,
  workingDayUntil,
} from '@/machines/deadlines/calendar'
import { fromNumber, toNumber } from '@/machines/deadlines/day'
import { lastDayOf } from '@/machines/deadlines/terms'

const oracle = new Holidays('BE')
const years = Array.from({ length: 51 }, (_, n) => 2000 + n)
/** Easter Sunday and Whit Sunday are Sundays anyway, and no holidays of the decree. */
const sundays = new Set(['easter', 'easter 49'])

test.each(years)('the ten legal holidays of %i are those of date-holidays', (year) => {
  const theirs = oracle
    .getHolidays(year)
    .filter((h) => h.type === 'public' && !sundays.has(h.rule))
    .map((h) => h.date.slice(0, 10))
  const ours = belgianHolidays(year)
    .filter(([, id]) => id !== 'other')
    .map(([day]) => day)
  expect(ours).toHaveLength(10)
  expect([...ours].sort()).toEqual([...theirs].sort())
})

test('in 2008 Ascension fell on 1 May, and a decree made 2 May a holiday', () => {
  expect(closedOn(belgianCalendar, toNumber('2008-05-01'))).not.toBeNull()
  expect(closedOn(belgianCalendar, toNumber('2008-05-02'))).toBe('other')
  expect(closedOn(belgianCalendar, toNumber('2009-05-04'))).toBeNull()
})

test('days that many take for holidays are working days', () => {
  for (const day of ['2026-11-02', '2027-11-15', '2024-12-26', '2026-04-03', '2025-07-11', '2027-09-27']) {
    expect([day, closedOn(belgianCalendar, toNumber(day))]).toEqual([day, null])
  }
})

test('Saturday is no working day', () => {
  expect(closedOn(belgianCalendar, toNumber('2026-11-21'))).toBe('saturday')
  expect(closedOn(belgianCalendar, toNumber('2026-11-22'))).toBe('sunday')
  expect(closedOn(belgianCalendar, toNumber('2026-11-23'))).toBeNull()
})

test('the third working day after the Friday before Easter is the Thursday after', () => {
  const { days, closed } = workingDaysAfter(belgianCalendar, toNumber('2026-04-03'), 3)
  expect(days.map(fromNumber)).toEqual(['2026-04-07', '2026-04-08', '2026-04-09'])
  expect(closed.map((c) => c.why)).toEqual(['saturday', 'sunday', 'easter-monday'])
})

test('the nearest working day can be looked for in both directions', () => {
  const christmas = toNumber('2026-12-25')
  expect(fromNumber(nearestWorkingDay(belgianCalendar, christmas).day)).toBe('2026-12-28')
  expect(workingDayUntil(belgianCalendar, christmas)).toBe(toNumber('2026-12-24'))
})

test('before the first working day of the calendar there is none to act on, and a term is counted all the same', () => {
  expect(workingDayUntil(belgianCalendar, toNumber('2000-01-02'))).toBeNull()
  expect(lastDayOf('term-to-leave', '2000-01-01', { length: 1, unit: 'calendar-day' })).toBe('2000-01-02')
})

test('a calendar knows its own years and refuses others', () => {
  const year = calendarOf(2026, 2026)
  expect(closedOn(year, toNumber('2026-01-01'))).toBe('new-year')
  expect(closedOn(year, toNumber('2026-12-31'))).toBeNull()
  for (const day of ['2025-12-31', '2027-01-01']) {
    expect(() => closedOn(year, toNumber(day))).toThrow(
      expect.objectContaining({ name: 'OutsideCalendarError' }),
    )
  }
})
