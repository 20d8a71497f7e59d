import { describe, expect, test } from 'vitest'
import { type DeskRow, deskRow, sortRows } from '@/cases/desk'
import { emptyCase, withPerson } from '@/cases/household'
import { keepingOf } from '@/cases/keep'
import { addDays } from '@/machines/day'
import type { FileEvent } from '@/machines/events'
import { loadProcedures } from '@/scripts/lib/procedures'

const all = await loadProcedures('all')
const events = (list: readonly FileEvent[]) =>
  withPerson({ ...emptyCase, label: 'A' }, 'person-1', (p) => ({ ...p, events: list }))
const ordered = (on: string, leaveBy?: string): FileEvent => ({
  type: 'orderNotified',
  on,
  by: 'hand',
  detained: 'no',
  secondMeasure: 'no',
  term: '30-days',
  procedure: 'return',
  ...(leaveBy === undefined ? {} : { leaveBy }),
})
const refused = (on: string): FileEvent[] => [
  { type: 'applicationLodged', on: '2026-01-05', procedure: 'humanitarian-regularisation' },
  { type: 'refusalNotified', on, by: 'hand', withOrder: 'no', procedure: 'humanitarian-regularisation' },
]

describe('the nearest day to guard', () => {
  test('is the nearest over all procedures, whatever order things happened in', () => {
    const today = '2026-05-05'
    const both = (list: readonly FileEvent[]) => deskRow(events(list), all, today).next
    const order = ordered('2026-05-04')
    const refusal = refused('2026-04-20')
    const first = both([...refusal, order])
    expect(first?.on).not.toBeNull()
    expect(both([order, ...refusal])).toEqual(first)
    for (const one of [deskRow(events(refusal), all, today), deskRow(events([order]), all, today)]) {
      expect(first?.daysLeft).toBeLessThanOrEqual(one.next?.daysLeft ?? Number.POSITIVE_INFINITY)
    }
  })
  test('comes after a limit that could not be counted: it may be any day', () => {
    const row = deskRow(events([ordered('2060-05-04')]), all, '2060-05-05')
    expect(row.urgency).toBe('undated')
    expect(row.next).toMatchObject({ on: null, daysLeft: null, state: null })
  })
  test.each([
    [31, 'later'],
    [30, 'month'],
    [8, 'month'],
    [7, 'week'],
    [0, 'week'],
    [-1, 'overdue'],
  ] as const)('%i days ahead is %s', (days, urgency) => {
    const file = events([
      { type: 'applicationLodged', on: '2025-06-02', procedure: 'medical-regularisation' },
      { type: 'unlimitedStayElsewhere', on: '2026-01-05', procedure: 'medical-regularisation' },
    ])
    const on = deskRow(file, all, '2026-01-05').next?.on ?? ''
    const { next, urgency: found } = deskRow(file, all, addDays(on, -days))
    expect([next?.on, next?.daysLeft, found]).toEqual([on, days, urgency])
  })
})

describe('the order of lines', () => {
  const base = deskRow({ ...emptyCase, label: 'A' }, all, '2026-05-05')
  const line = (label: string, urgency: DeskRow['urgency'], daysLeft: number | null): DeskRow => ({
    ...base,
    label,
    urgency,
    next: {
      person: 'person-1',
      procedure: 'return',
      limit: 'annulment',
      on: '2026-05-06',
      daysLeft,
      state: 'future',
    },
  })
  const compare = (a: string, b: string) => a.localeCompare(b, 'en')
  test('is by urgency, then by day, then by label', () => {
    const rows = [
      line('c', 'week', 5),
      line('z', 'none', null),
      line('b', 'week', 2),
      line('a', 'week', 5),
      line('x', 'later', 90),
      line('y', 'overdue', -3),
      line('d', 'undated', null),
      line('e', 'month', 12),
    ]
    const sorted = sortRows(rows, 'deadline', compare)
    expect(sorted.map((r) => r.label)).toEqual(['y', 'd', 'b', 'a', 'c', 'e', 'x', 'z'])
    expect(sortRows([...rows].reverse(), 'deadline', compare)).toEqual(sorted)
    expect(sortRows(rows, 'label', compare).map((r) => r.label)).toEqual([...'abcdexyz'])
  })
  test('leaves the list that was given as it was', () => {
    const rows = [line('b', 'week', 2), line('a', 'overdue', -1)]
    sortRows(rows, 'deadline', compare)
    sortRows(rows, 'label', compare)
    expect(rows.map((r) => r.label)).toEqual(['b', 'a'])
  })
})

test('how long a case is kept stands on its line', () => {
  const file = { ...emptyCase, label: 'A', keepUntil: '2026-05-05' }
  expect(deskRow(file, all, '2026-05-05').keeping).toEqual(keepingOf(file, '2026-05-05'))
  expect(deskRow(file, all, '2026-05-06').keeping).not.toEqual(keepingOf(file, '2026-05-05'))
})
