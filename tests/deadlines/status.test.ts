import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countDeadline, timeLimit } from '@/machines/deadlines/count'
import { addDays } from '@/machines/deadlines/day'
import { nearestFirst } from '@/machines/deadlines/order'
import { statusOn } from '@/machines/deadlines/status'

const appeal = countDeadline({ rule: timeLimit('annulment'), event: { on: '2025-03-07', by: 'unknown' } })
const window = countDeadline({ rule: timeLimit('permit-renewal-window'), event: { on: '2027-03-31' } })
const permanent = countDeadline({ rule: timeLimit('medical-permanent-stay'), event: { on: '2022-05-10' } })
const undated = countDeadline({ rule: timeLimit('annulment'), event: { on: 'unsure' } })
const ranged = countDeadline({
  rule: timeLimit('annulment'),
  event: { on: 'unsure', by: 'hand', earliest: '2025-03-03', latest: '2025-03-10' },
})

/** The paper may have come on 12 June 2026, under a text that was not read. */
const across = countDeadline({
  rule: timeLimit('annulment'),
  event: { on: 'unsure', by: 'hand', earliest: '2026-05-20', latest: '2026-06-12' },
})

const begins = countDeadline({
  rule: timeLimit('annulment'),
  event: { on: 'unsure', by: 'hand', earliest: '2025-03-03' },
})

test.each([
  ['the day before the safe date', appeal, '2025-04-06', 'future', 1],
  ['the safe date', appeal, '2025-04-07', 'today', 0],
  ['the day after, when another way of notice leaves time', appeal, '2025-04-08', 'may-have-passed', -1],
  ['the last possible day', appeal, '2025-04-10', 'may-have-passed', -3],
  ['the day after that', appeal, '2025-04-11', 'has-passed', -4],
  ['before a window opens', window, '2027-02-13', 'not-yet-open', 1],
  ['the day a window opens', window, '2027-02-14', 'future', 15],
  ['the day after a window closed', window, '2027-03-02', 'has-passed', -1],
  ['the day before something is possible', permanent, '2027-05-09', 'not-yet-possible', 1],
  ['the day something is possible', permanent, '2027-05-10', 'reached', 0],
  ['a date nobody knows', undated, '2027-05-10', 'unknown', null],
  ['a range that only begins: it may always still run', begins, '2035-04-09', 'may-have-passed', -3659],
  ['inside the range of an unknown date', ranged, '2025-04-09', 'may-have-passed', -7],
  ['after a range that reaches a text that was not read', across, '2027-01-01', 'may-have-passed', -198],
  ['after the range of an unknown date', ranged, '2025-04-10', 'has-passed', -8],
] as const)('%s', (_, deadline, today, state, daysLeft) => {
  expect(statusOn(deadline, today)).toMatchObject({ state, daysLeft })
})

describe.each(['entry-ban-three-years', 'entry-ban-five-years'] as const)('%s', (id) => {
  const rule = timeLimit(id)

  test('is never over, since its years count from the day the person really left (CJEU C-225/16)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.boolean(), (later, known) => {
        const on = '2024-07-20'
        const ban = countDeadline({
          rule,
          event: known ? { on } : { on: 'unsure', earliest: on, latest: '2025-01-01' },
        })
        const { state } = statusOn(ban, addDays(on, later))
        expect(ban.toCheck).toBe(true)
        expect(state).not.toBe('has-passed')
      }),
    )
  })
})

test.each(['entry-ban-lift-three-years', 'entry-ban-lift-five-years'] as const)(
  '%s is never said to be possible for certain',
  (id) => {
    const lift = countDeadline({ rule: timeLimit(id), event: { on: '2022-05-10' } })
    expect(lift.toCheck).toBe(true)
    expect(statusOn(lift, '2035-01-01').state).toBe('may-be-reached')
  },
)

test('the nearest date comes first, and before all of them what nothing bounds', () => {
  const on = [window, appeal, undated, ranged].map((deadline) => ({
    deadline,
    status: statusOn(deadline, '2025-03-20'),
  }))
  expect(on.sort(nearestFirst).map(({ deadline }) => deadline)).toEqual([undated, ranged, appeal, window])
})
