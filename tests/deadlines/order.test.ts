import { expect, test } from 'vitest'
import {
  belgianHolidays,
  calendarOf,
  closedOn,
  easterSunday,
  OutsideCalendarError,
  withHoliday,
} from '@/machines/deadlines/calendar'
import { countDeadline, timeLimit } from '@/machines/deadlines/count'
import { toNumber } from '@/machines/deadlines/day'
import type { Deadline } from '@/machines/deadlines/kinds'
import { nearestFirst } from '@/machines/deadlines/order'
import { statusOn } from '@/machines/deadlines/status'

const at = (limit: Parameters<typeof timeLimit>[0], on: string) =>
  countDeadline({ rule: timeLimit(limit), event: { on, by: 'hand', detained: false } })

test('of two with the same safe date the name decides; what nothing bounds comes first, either way round', () => {
  const on = (deadline: Deadline) => ({ deadline, status: statusOn(deadline, '2026-05-12') })
  const first = at('annulment', '2026-05-04')
  const a = on(first)
  const b = on({ ...first, limit: 'cassation' as const })
  const later = on(at('annulment', '2026-05-11'))
  const none = on(countDeadline({ rule: timeLimit('annulment'), event: { on: 'unsure' } }))
  expect([nearestFirst(a, b), nearestFirst(b, a)]).toEqual([-1, 1])
  expect([nearestFirst(a, later), nearestFirst(later, a)]).toEqual([-1, 1])
  expect([nearestFirst(a, none), nearestFirst(none, a)]).toEqual([1, -1])
  expect([nearestFirst(a, a), nearestFirst(none, none)]).toEqual([0, 0])
})

test('what may be over or is over comes after what still runs, and the last that went by before the others', () => {
  const on = (limit: Parameters<typeof timeLimit>[0], day: string) => {
    const deadline = countDeadline({ rule: timeLimit(limit), event: { on: day, by: 'unknown' } })
    return { deadline, status: statusOn(deadline, '2026-11-30') }
  }
  const runs = on('annulment', '2026-11-10')
  const shorter = on('annulment', '2026-11-28')
  const sooner = on('annulment', '2026-11-05')
  const open = on('medical-permanent-stay', '2021-01-04')
  const lateNow = on('urgent-suspension', '2026-11-16')
  const lateBefore = on('urgent-suspension', '2026-11-10')
  const over = on('annulment', '2026-05-20')
  const overBefore = on('annulment', '2026-05-04')
  const list = [shorter, sooner, runs, open, lateNow, lateBefore, over, overBefore]
  expect(list.map((one) => one.status.state)).toEqual([
    ...['future', 'future', 'future', 'reached', 'may-have-passed', 'may-have-passed'],
    ...['has-passed', 'has-passed'],
  ])
  expect(list.toReversed().toSorted(nearestFirst)).toEqual(list)
})

test('the state of a deadline speaks of the safe date, or of the opening of a window', () => {
  const appeal = at('annulment', '2026-05-04')
  expect(statusOn(appeal, '2026-06-01')).toEqual({ state: 'future', daysLeft: 2, on: '2026-06-03' })
  const window = countDeadline({ rule: timeLimit('permit-renewal-window'), event: { on: '2027-03-31' } })
  expect(statusOn(window, '2027-02-01')).toEqual({ state: 'not-yet-open', daysLeft: 13, on: '2027-02-14' })
  expect(statusOn(window, '2027-02-14')).toMatchObject({ state: 'future', on: '2027-03-01' })
  const ranged = countDeadline({
    rule: timeLimit('annulment'),
    event: { on: 'unsure', by: 'hand', earliest: '2026-05-04', latest: '2026-05-11' },
  })
  expect(statusOn(ranged, '2026-05-05')).toEqual({ state: 'future', daysLeft: 29, on: '2026-06-03' })
})

test('a printed day that does not exist is an error', () => {
  const input = { rule: timeLimit('annulment'), event: { on: '2026-05-04' }, printed: '2026-02-30' } as const
  expect(() => countDeadline(input)).toThrow(RangeError)
})

test('the holidays of a year have their names', () => {
  expect(belgianHolidays(2026).map(([day, name]) => `${day} ${name}`)).toEqual([
    '2026-01-01 new-year',
    '2026-04-06 easter-monday',
    '2026-05-01 labour-day',
    '2026-05-14 ascension',
    '2026-05-25 whit-monday',
    '2026-07-21 national-day',
    '2026-08-15 assumption',
    '2026-11-01 all-saints',
    '2026-11-11 armistice',
    '2026-12-25 christmas',
  ])
})

test('a holiday that a decree set for one year: 2 May 2008, when Ascension fell on Labour Day', () => {
  const days = (year: number) => belgianHolidays(year).map(([day]) => day)
  expect(days(2008)).toContain('2008-05-02')
  expect(days(2008)).toHaveLength(11)
  expect(days(2009)).toHaveLength(10)
})

test('Easter of other centuries', () => {
  expect([1818, 1954, 1999, 2100].map(easterSunday)).toEqual([
    '1818-03-22',
    '1954-04-18',
    '1999-04-04',
    '2100-03-28',
  ])
})

test('a day that is added is closed, and the calendar it was added to is left as it was', () => {
  const calendar = calendarOf(2026, 2026)
  const day = '2026-03-03'
  const added = withHoliday(calendar, day)
  expect(closedOn(added, toNumber(day))).toBe('other')
  expect(closedOn(calendar, toNumber(day))).toBeNull()
  expect(closedOn(added, toNumber('2026-05-01'))).toBe('labour-day')
})

test('a day outside a calendar is named by its number', () => {
  expect(new OutsideCalendarError(7).message).toBe('day 7 is outside the calendar')
})
