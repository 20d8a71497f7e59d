import { expect, test } from 'vitest'
import { calendarEntries } from '@/cases/exchange/deadline-calendar'
import { deadlineText } from '@/content/en/time-limits'
import { countDeadline, timeLimit } from '@/machines/deadlines/count'
import { deadlineWords } from '@/tests/support/phrases'

test('calendar entries: the opening of a window and the safe date, each under its own key', () => {
  const entries = (limit: Parameters<typeof timeLimit>[0], day: string) => {
    const deadline = countDeadline({ rule: timeLimit(limit), event: { on: day } })
    if (deadline.status !== 'counted') throw new Error('not counted')
    return calendarEntries(deadline, ['case'], deadlineWords)
  }
  const name = deadlineText.limits['permit-renewal-window'].name
  expect(
    entries('permit-renewal-window', '2027-03-31').map(({ key, on: day, title }) => [key, day, title]),
  ).toEqual([
    [
      ['case', 'permit-renewal-window', 'opens'],
      '2027-02-14',
      deadlineText.calendar.opens.replace('{name}', name),
    ],
    [
      ['case', 'permit-renewal-window', 'safe'],
      '2027-03-01',
      deadlineText.calendar.act.replace('{name}', name),
    ],
  ])
  const possible = entries('medical-permanent-stay', '2022-05-10')
  expect(possible.map(({ key, on: day }) => [key[2], day])).toEqual([['safe', '2027-05-10']])
})
