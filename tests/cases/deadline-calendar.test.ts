import { expect, test } from 'vitest'
import { calendarEntries } from '@/cases/exchange/deadline-calendar'
import { deadlineText } from '@/content/en/time-limits'
import type { TimeLimitId } from '@/content/law/time-limits'
import { type CountInput, countDeadline, timeLimit } from '@/machines/deadlines/count'
import { countLimit } from '@/machines/deadlines/counted'
import { deadlineWords } from '@/tests/support/phrases'

/** The entries of a limit that is counted, on the day of its event unless another day is given. */
const entriesOn = (limit: TimeLimitId, input: Omit<CountInput, 'rule'>, today = '2026-11-20') =>
  calendarEntries(countLimit(limit, input, today), ['case'], deadlineWords, today)

test('calendar entries: the opening of a window and the safe date, each under its own key', () => {
  const entries = (limit: TimeLimitId, day: string) => entriesOn(limit, { event: { on: day } }, '2022-05-10')
  const name = deadlineText.limits['permit-renewal-window'].name
  expect(
    entries('permit-renewal-window', '2027-03-31').map(({ key, on: day, title }) => [key, day, title]),
  ).toEqual([
    [
      ['case', 'permit-renewal-window', 'opens'],
      '2027-02-14',
      deadlineText.calendar.opens.replace('{name}', name).replace('{on}', 'Sunday 14 February 2027'),
    ],
    [
      ['case', 'permit-renewal-window', 'safe'],
      '2027-03-01',
      deadlineText.calendar.act.replace('{name}', name).replace('{on}', 'Monday 1 March 2027'),
    ],
  ])
  const possible = entries('medical-permanent-stay', '2022-05-10')
  expect(possible.map(({ key, on: day }) => [key[2], day])).toEqual([['safe', '2027-05-10']])
})

test('under a text that could not be read: the earliest day and the known one, the second on a day to act', () => {
  const event = { on: '2026-11-20', by: 'hand' } as const
  const entries = entriesOn('annulment', { event })
  const name = deadlineText.limits.annulment.name
  // 39/57 §1 al.1, §2: day 30 is Sunday 20 December and moves to Monday; five days without favour: 25 November.
  expect(entries.map(({ key, on, title }) => [key.at(-1), on, title])).toEqual([
    ['safe', '2026-11-25', `May already end on Wednesday 25 November 2026: ${name}`],
    ['known', '2026-12-21', `Act by Monday 21 December 2026: ${name}`],
  ])
  const later = entriesOn('annulment', { event }, '2026-11-28')
  expect(later.map(({ on }) => on)).toEqual(['2026-12-21'])
})

test('a last day on a Sunday that no text moves stands on the working day before', () => {
  const days = (today: string) =>
    entriesOn('term-to-leave', { event: { on: '2026-11-20' } }, today).map(({ on }) => on)
  expect(days('2026-12-18')).toEqual(['2026-12-18'])
  // On the weekend itself no such day lies ahead, and the last day still does.
  expect(days('2026-12-19')).toEqual(['2026-12-20'])
  expect(days('2026-12-21')).toEqual([])
})

test('a day that is over while the last one may still come leaves one entry, for today', () => {
  const [entry, ...more] = entriesOn('annulment', { event: { on: '2026-11-20', by: 'hand' } }, '2026-12-22')
  expect(more).toEqual([])
  expect([entry?.on, entry?.title]).toEqual([
    '2026-12-22',
    `May have passed, act today: ${deadlineText.limits.annulment.name}`,
  ])
})

test('of an event whose day is not known, the first day on which it can end', () => {
  const event = { on: 'unsure', earliest: '2026-11-10', latest: '2026-11-20', by: 'hand' } as const
  expect(entriesOn('annulment', { event }).map(({ on }) => on)).toEqual(['2026-12-10'])
})

test('a last day that is printed on the order decides on which day to act, never one after it', () => {
  // Thirty days would end on Sunday 20 December 2026, with Friday 18 December before it. The order says 6 December, a Sunday.
  const entries = entriesOn('term-to-leave', { event: { on: '2026-11-20' }, printed: '2026-12-06' })
  expect(entries.map(({ on }) => on)).toEqual(['2026-12-04'])
})

test('a printed day that lies before the decision was received is no last day of it', () => {
  const input = { rule: timeLimit('annulment'), event: { on: '2026-11-20', by: 'hand' } } as const
  expect(countDeadline({ ...input, printed: '2026-10-21' })).toEqual(countDeadline(input))
})
