import { describe, expect, test } from 'vitest'
import { timeLimitIds, timeLimits } from '@/content/law/time-limits'
import { countLimit, noticeOf } from '@/machines/deadlines/counted'
import { addDays } from '@/machines/deadlines/day'
import { hasPassed, nearestFirst } from '@/machines/deadlines/order'

const notified = (on: string) => ({ event: { on, by: 'hand', detained: false } }) as const

describe('a limit that cannot be counted says why, and never throws', () => {
  test('before the text was in force', () => {
    const dated = timeLimitIds.filter((id) => timeLimits[id].inForce.from !== null)
    expect(dated.length).toBeGreaterThan(0)
    for (const id of dated) {
      const before = addDays(timeLimits[id].inForce.from ?? '', -1)
      expect(countLimit(id, notified(before), '2026-11-22'), id).toEqual({
        deadline: null,
        error: before < '2000-01-01' ? 'outside-calendar' : 'not-in-force',
      })
    }
  })
  test('after the last year of the calendar', () => {
    expect(countLimit('annulment', notified('2050-12-30'), '2026-11-22')).toEqual({
      deadline: null,
      error: 'outside-calendar',
    })
  })
  test('a day that does not exist is an error of the program', () => {
    expect(() => countLimit('annulment', notified('2026-02-30'), '2026-11-22')).toThrow(RangeError)
  })
})

test('what is not said of the notification: the way is unknown, and no word of being held is no yes', () => {
  expect(noticeOf({})).toEqual({ by: 'unknown' })
  expect(noticeOf({ by: 'hand', detained: 'no' })).toEqual({ by: 'hand', detained: false })
  expect(noticeOf({ detained: 'yes' })).toEqual({ by: 'unknown', detained: true })
  expect(noticeOf({ detained: 'unsure' })).toEqual({ by: 'unknown', detained: 'unsure' })
})

test('the nearest comes first, then what has passed, then what could not be counted', () => {
  const today = '2026-11-22'
  const near = countLimit('annulment', notified('2026-10-30'), today)
  const far = countLimit('annulment', notified('2026-11-16'), today)
  const passed = countLimit('annulment', notified('2026-05-04'), today)
  const none = countLimit('annulment', notified('2050-12-30'), today)
  expect([near, far, passed, none].map(hasPassed)).toEqual([false, false, true, false])
  for (const list of [
    [none, passed, far, near],
    [far, none, near, passed],
  ]) {
    expect(list.toSorted(nearestFirst)).toEqual([near, far, passed, none])
  }
  expect(nearestFirst(none, none)).toBe(0)
  expect([nearestFirst(none, near), nearestFirst(near, none)].map(Math.sign)).toEqual([1, -1])
})
