import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { deskRow, duplicate, searchFor, sortRows } from '@/cases/dossier/desk-row'
import type { Dossier } from '@/cases/dossier/format'
import { dossierOfOne, emptyDossier, withPerson } from '@/cases/dossier/household'
import { parseDossierText } from '@/cases/dossier/parse'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { lifecycle as humanitarian } from '@/machines/procedures/humanitarian-regularisation/lifecycle'
import { loadProcedures } from '@/scripts/lib/procedures'
import { caseRows } from '@/tests/support/case-rows'

const all = await loadProcedures('all')

const fullFacts: Facts =
  caseRows('medical-regularisation.csv').find((r) => r.name === 'complete-file')?.facts ?? {}

const full = dossierOfOne(fullFacts)

const running = (events: readonly DossierEvent[]) => withPerson(full, 'person-1', (p) => ({ ...p, events }))

const refused: DossierEvent[] = [
  { type: 'applicationLodged', on: '2026-01-05', procedure: 'humanitarian-regularisation' },
  {
    type: 'refusalNotified',
    on: '2026-05-04',
    by: 'registered-post',
    withOrder: 'no',
    procedure: 'humanitarian-regularisation',
  },
]

const sample = () => {
  const parsed = parseDossierText(readFileSync('tests/cases/samples/v2-household.json', 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.value
}

const on = '2026-11-22'

describe('the lines of the desk', () => {
  const row = (dossier: Dossier, today = '2026-05-12') =>
    deskRow({ ...dossier, label: dossier.label || 'A' }, all, today)
  test('show the nearest day to guard, and who has to act', () => {
    const { next, urgency, waitingFor } = row(running(refused))
    expect(next).toMatchObject({ person: 'person-1', procedure: 'humanitarian-regularisation' })
    expect(next?.on).not.toBeNull()
    expect([urgency, next?.state]).toEqual(['month', 'future'])
    expect(waitingFor).toContain('person')
  })
  test.each([
    [12, 'month'],
    [4, 'week'],
    [0, 'week'],
    [-1, 'overdue'],
  ])('%i days before the day: %s', (days, urgency) => {
    const first = row(running(refused)).next?.on ?? ''
    const day = new Date(`${first}T00:00:00Z`)
    day.setUTCDate(day.getUTCDate() - days)
    expect(row(running(refused), day.toISOString().slice(0, 10)).urgency).toBe(urgency)
  })
  test('show a limit without a known day before those of this week', () => {
    const unknown = refused.map((e) => (e.type === 'refusalNotified' ? { ...e, on: 'unsure' as const } : e))
    expect(row(running(unknown)).urgency).toBe('undated')
    const rows = [row(full), row(running(refused)), row(running(unknown))]
    expect(sortRows(rows, 'deadline', (a, b) => (a < b ? -1 : 1)).map((r) => r.urgency)).toEqual([
      'undated',
      'month',
      'none',
    ])
  })
  test('are found by every word written by hand, without accents or capitals', () => {
    const dossier = { ...sample(), notes: 'École à vérifier' }
    const found = (typed: string) => searchFor(typed)(row(dossier))
    for (const typed of [
      'ecole',
      'VÉRIFIER école',
      'third floor',
      'embassy next',
      'transfer',
      'mother',
      '',
    ]) {
      expect(found(typed), typed).toBe(true)
    }
    expect(found('ecole zebra')).toBe(false)
    expect(found('identity-document')).toBe(false)
  })
  test('are sorted by label in the order of a language', () => {
    const compare = new Intl.Collator('en-GB').compare
    const labels = ['zebra', 'Éclair', 'apple'].map((label) => row({ ...full, label }))
    expect(sortRows(labels, 'label', compare).map((r) => r.label)).toEqual(['apple', 'Éclair', 'zebra'])
  })
  test('a duplicate has an id of its own and no memory', () => {
    const copy = duplicate(sample(), 'new', 'Copy')
    expect(copy).toMatchObject({ id: 'new', label: 'Copy', persons: sample().persons })
    expect(copy).not.toHaveProperty('lastSeen')
    expect(copy).not.toHaveProperty('archived')
  })
})

describe('a line of the desk', () => {
  test('guards no limit of an authority, and waits for those who act', () => {
    // The municipality has ten days for its visit; neither appeal nor order has begun, and nobody acts there.
    const events = [
      { type: 'applicationLodged', on: '2026-05-04', procedure: humanitarian.procedure },
    ] as const
    const dossier = withPerson(emptyDossier, 'person-1', (p) => ({ ...p, events }))
    expect(deskRow(dossier, [{ lifecycle: humanitarian }], '2026-05-05')).toMatchObject({
      next: null,
      overdue: null,
      urgency: 'none',
      waitingFor: ['municipality'],
    })
  })
  test('is found by a note on a paper, and by no word that runs from one text into the next', () => {
    const dossier = withPerson({ ...emptyDossier, label: 'left', notes: 'right' }, 'person-1', (p) => ({
      ...p,
      evidence: { letter: { state: 'checked', note: 'Seen at home' }, card: { state: 'needed' } },
    }))
    const found = (typed: string) => searchFor(typed)(deskRow(dossier, [], on))
    expect(['at home', '  left   seen ', 'leftright', 'undefined'].map(found)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
