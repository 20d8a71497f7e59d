import { expect, test } from 'vitest'
import { countDeadline, timeLimit } from '@/machines/deadlines/count'
import { byNearest, statusOn } from '@/machines/deadlines/status'

const appeal = countDeadline({ rule: timeLimit('annulment'), event: { on: '2025-03-07', by: 'unknown' } })
const window = countDeadline({ rule: timeLimit('permit-renewal-window'), event: { on: '2027-03-31' } })
const permanent = countDeadline({ rule: timeLimit('medical-permanent-stay'), event: { on: '2022-05-10' } })
const undated = countDeadline({ rule: timeLimit('annulment'), event: { on: 'unsure' } })
const ranged = countDeadline({
  rule: timeLimit('annulment'),
  event: { on: 'unsure', by: 'hand', earliest: '2025-03-03', latest: '2025-03-10' },
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
  ['after the range of an unknown date', ranged, '2025-04-10', 'has-passed', -8],
] as const)('%s', (_, deadline, today, state, daysLeft) => {
  expect(statusOn(deadline, today)).toMatchObject({ state, daysLeft })
})

test('the nearest date comes first, and before all of them what nothing bounds', () => {
  expect([window, appeal, undated, ranged].sort(byNearest)).toEqual([undated, ranged, appeal, window])
})
