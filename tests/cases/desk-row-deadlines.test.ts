import { describe, expect, test } from 'vitest'
import { type DeskRow, deskRow, sortRows } from '@/cases/dossier/desk-row'
import { dossierOfOne, emptyDossier, withPerson } from '@/cases/dossier/household'
import { keepingOf } from '@/cases/dossier/keep'
import { addDays } from '@/machines/deadlines/day'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { loadProcedures } from '@/scripts/lib/procedures'

const events = (list: readonly DossierEvent[]) =>
  withPerson({ ...emptyDossier, label: 'A' }, 'person-1', (p) => ({ ...p, events: list }))

const all = await loadProcedures('all')

const ordered = (on: string, leaveBy?: string): DossierEvent => ({
  type: 'orderNotified',
  on,
  by: 'hand',
  detained: 'no',
  secondMeasure: 'no',
  term: '30-days',
  procedure: 'return',
  ...(leaveBy === undefined ? {} : { leaveBy }),
})

const refusedOn = (on: string): DossierEvent[] => [
  { type: 'applicationLodged', on: '2026-01-05', procedure: 'humanitarian-regularisation' },
  { type: 'refusalNotified', on, by: 'hand', withOrder: 'no', procedure: 'humanitarian-regularisation' },
]

describe('the nearest day to guard', () => {
  test('is the nearest over all procedures, whatever order things happened in', () => {
    const today = '2026-05-05'
    const both = (list: readonly DossierEvent[]) => deskRow(events(list), all, today).next
    const order = ordered('2026-05-04')
    const refusal = refusedOn('2026-04-20')
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
    const dossier = events([
      { type: 'applicationLodged', on: '2025-06-02', procedure: 'medical-regularisation' },
      { type: 'unlimitedStayElsewhere', on: '2026-01-05', procedure: 'medical-regularisation' },
    ])
    const on = deskRow(dossier, all, '2026-01-05').next?.on ?? ''
    const { next, overdue, urgency: found } = deskRow(dossier, all, addDays(on, -days))
    const shown = days < 0 ? overdue?.last : next
    expect([shown?.on, shown?.daysLeft, found]).toEqual([on, days, urgency])
    expect(overdue?.count ?? 0).toBe(days < 0 ? 1 : 0)
    if (days < 0) expect(next?.on).not.toBe(on)
  })
})

describe('a day that is over', () => {
  const early = refusedOn('2026-01-20')
  const order = ordered('2026-05-04')
  const today = '2026-05-05'
  const past = deskRow(events(early), all, today)
  const both = deskRow(events([...early, order]), all, today)
  test('does not hide the next one that runs', () => {
    expect(past.overdue?.count).toBeGreaterThan(0)
    expect(both.next).toEqual(deskRow(events([order]), all, today).next)
    expect(both.next?.daysLeft).toBeGreaterThanOrEqual(0)
    expect(both.overdue).toEqual(past.overdue)
    expect([past.urgency, both.urgency]).toEqual(['overdue', 'month'])
  })
  test('is told by the one that ended last', () => {
    const two = deskRow(events([...early, ordered('2026-02-02')]), all, today)
    expect(two.overdue?.count).toBeGreaterThan(past.overdue?.count ?? 0)
    expect(two.overdue?.last.daysLeft).toBeGreaterThanOrEqual(past.overdue?.last.daysLeft ?? 0)
    expect(two.overdue?.last.daysLeft).toBeLessThan(0)
  })
  test('is not there where nothing is over', () => {
    expect(deskRow(events([order]), all, today).overdue).toBeNull()
    expect(deskRow(emptyDossier, all, today)).toMatchObject({ overdue: null, next: null, urgency: 'none' })
  })
  test('stands after what still runs, also where the last day ended long ago', () => {
    const compare = (a: string, b: string) => a.localeCompare(b, 'en')
    const rows = [
      { ...past, label: 'a' },
      { ...both, label: 'b' },
    ]
    expect(sortRows(rows, 'deadline', compare).map((r) => r.label)).toEqual(['b', 'a'])
  })
})

describe('the order of lines', () => {
  const base = deskRow({ ...emptyDossier, label: 'A' }, all, '2026-05-05')
  const deadline = (daysLeft: number | null) => ({
    person: 'person-1',
    procedure: 'return' as const,
    limit: 'annulment' as const,
    on: '2026-05-06',
    last: '2026-05-06',
    safe: '2026-05-06',
    daysLeft,
    state: 'future' as const,
    origin: { fact: 'orderNotifiedOn', from: '2026-01-05' } as const,
  })
  const line = (label: string, urgency: DeskRow['urgency'], daysLeft: number | null): DeskRow => ({
    ...base,
    label,
    urgency,
    ...(daysLeft !== null && daysLeft < 0
      ? { next: null, [urgency]: { count: 1, limits: ['annulment'], last: deadline(daysLeft) } }
      : { next: deadline(daysLeft) }),
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
      line('f', 'maybe', -3),
      line('d', 'undated', null),
      line('e', 'month', 12),
    ]
    const sorted = sortRows(rows, 'deadline', compare)
    expect(sorted.map((r) => r.label)).toEqual(['d', 'b', 'a', 'c', 'f', 'e', 'x', 'z', 'y'])
    expect(sortRows([...rows].reverse(), 'deadline', compare)).toEqual(sorted)
    expect(sortRows(rows, 'label', compare).map((r) => r.label)).toEqual([...'abcdefxyz'])
  })
  test('leaves the list that was given as it was', () => {
    const rows = [line('b', 'week', 2), line('a', 'overdue', -1)]
    sortRows(rows, 'deadline', compare)
    sortRows(rows, 'label', compare)
    expect(rows.map((r) => r.label)).toEqual(['b', 'a'])
  })
})

describe('the days ahead', () => {
  test('are those of the strip, each once, and tell what is only possible', () => {
    const facts = { orderToLeave: 'yes', orderNotifiedOn: '2026-11-20', orderTerm: '30-days' } as const
    const { ahead, next } = deskRow(dossierOfOne(facts), all, '2026-11-22')
    expect(ahead.map(({ on }) => on)).toContain(next?.on)
    expect(new Set(ahead.map(({ on }) => on)).size).toBe(ahead.length)
    expect(ahead.every(({ inDays }) => inDays >= 0 && inDays <= 30)).toBe(true)
    expect(ahead.some(({ sure }) => !sure)).toBe(true)
    expect(deskRow(emptyDossier, all, '2026-11-22').ahead).toEqual([])
  })
})

describe('a step that names no procedure', () => {
  const step: DossierEvent = { type: 'orderNotified', on: '2026-11-20', by: 'hand', term: '30-days' }
  test('is one step: the case waits for nobody whom only one of the files knows', () => {
    const { waitingFor } = deskRow(events([step]), all, '2026-11-22')
    expect(waitingFor.filter((actor) => actor.startsWith('guardian'))).toEqual([])
    expect(deskRow(events([ordered('2026-11-20'), step]), all, '2026-11-22').waitingFor).toEqual(
      deskRow(events([ordered('2026-11-20')]), all, '2026-11-22').waitingFor,
    )
  })
})

test('how long a case is kept stands on its line', () => {
  const dossier = { ...emptyDossier, label: 'A', keepUntil: '2026-05-05' }
  expect(deskRow(dossier, all, '2026-05-05').keeping).toEqual(keepingOf(dossier, '2026-05-05'))
  expect(deskRow(dossier, all, '2026-05-06').keeping).not.toEqual(keepingOf(dossier, '2026-05-05'))
})
