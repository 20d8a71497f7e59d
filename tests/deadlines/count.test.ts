import { describe, expect, test } from 'vitest'
import type { TimeLimit } from '@/content/law/time-limits'
import { countDeadline, timeLimit } from '@/machines/deadlines/count'
import type { DeadlineEvent } from '@/machines/deadlines/kinds'

/** Rules that the law does not hold today, made by hand: the count has to be right for the next one too. */
const count = (rule: TimeLimit, event: DeadlineEvent) => countDeadline({ rule, event })
const appeal = timeLimit('annulment')
/** A limit of a first day, as if its text had never changed. */
const { recheckFrom: _, ...stay } = timeLimit('medical-permanent-stay')

describe('a weak source', () => {
  const weak: TimeLimit = { ...appeal, confidence: 'low' }
  const known: DeadlineEvent = { on: '2026-05-04', by: 'hand' }
  const unknown: DeadlineEvent = { on: 'unsure' }
  test('is to be checked, whether or not the day is known', () => {
    expect([weak, appeal].map((rule) => count(rule, known).toCheck)).toEqual([true, false])
    expect([weak, appeal].map((rule) => count(rule, unknown).toCheck)).toEqual([true, false])
  })
  test('a day that nobody typed is not among what is told', () => {
    expect(count(appeal, known)).not.toHaveProperty('printed')
    expect(count(appeal, unknown)).not.toHaveProperty('printed')
  })
})

test('a printed day that does not exist is an error, also while the day of the event is not known', () => {
  const input = { rule: appeal, event: { on: 'unsure' }, printed: '2026-02-30' } as const
  expect(() => countDeadline(input)).toThrow(RangeError)
})

test('a range that lies wholly under a new text is bounded by its own first day', () => {
  // Five days are the shortest that may apply since 12 June 2026; 6 July is a Monday.
  const range = { on: 'unsure', by: 'hand', earliest: '2026-07-01', latest: '2026-07-10' } as const
  expect(count(appeal, range).safe).toBe('2026-07-06')
})

test('being held may lengthen a limit: in doubt the shorter one is shown, and both are counted', () => {
  const free = { length: appeal.length, unit: appeal.unit }
  const rule: TimeLimit = {
    ...appeal,
    detained: { ...free, length: 40, inForce: { from: null }, basis: appeal.basis },
  }
  expect(count(rule, { on: '2025-03-03', by: 'hand', detained: 'unsure' })).toMatchObject({
    last: '2025-04-02',
    safe: '2025-04-02',
    // The fortieth day is a Saturday.
    latest: '2025-04-14',
  })
})

describe('the day from which something is possible', () => {
  const on = '2022-05-10'
  const upTo = (years: number): TimeLimit => ({ ...stay, atMost: { length: years, unit: 'year' } })

  test('is the latest of a band, whichever end is written first', () => {
    expect(count(upTo(6), { on })).toMatchObject({ from: '2028-05-10', safe: '2028-05-10' })
    expect(count(upTo(4), { on })).toMatchObject({ from: '2027-05-10', safe: '2027-05-10' })
  })
  test('is the latest way of notification; of two that come to the same day the first is shown', () => {
    const rule: TimeLimit = { ...appeal, kind: 'from-day', roll: 'none' }
    // Posted on a Monday: day 1 is Thursday 7 May, thirty days end on 5 June.
    expect(count(rule, { on: '2026-05-04', by: 'unknown' })).toMatchObject({
      from: '2026-06-06',
      steps: [{ step: 'notified', by: 'registered-post' }, {}, {}, {}, {}],
    })
  })
  test('is to be checked where the text changes by then, the first day of the new text included', () => {
    const rule: TimeLimit = { ...stay, recheckFrom: '2027-05-10' }
    const days = ['2022-05-09', '2022-05-10', '2022-05-11']
    expect(days.map((day) => count(rule, { on: day }).toCheck)).toEqual([false, true, true])
    expect(count(stay, { on }).toCheck).toBe(false)
  })
  test('of an event whose day is not known is the later of the range and the printed day', () => {
    const event = { on: 'unsure', earliest: '2022-05-10', latest: '2022-05-20' } as const
    const safe = (printed: string) => countDeadline({ rule: stay, event, printed }).safe
    expect([safe('2027-05-01'), safe('2027-06-30')]).toEqual(['2027-05-20', '2027-06-30'])
  })
})
