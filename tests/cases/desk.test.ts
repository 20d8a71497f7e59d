import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assessDossier, withOverride } from '@/cases/dossier/assess-dossier'
import { deskRow, duplicate, searchFor, sortRows } from '@/cases/dossier/desk-row'
import { evidenceFor, papersOf, toRequest } from '@/cases/dossier/evidence'
import type { Dossier, EvidenceItem } from '@/cases/dossier/format'
import { addPerson, dossierOfOne, factsOf, personOf, withFact, withPerson } from '@/cases/dossier/household'
import { compareOutcomes, outcomesOf } from '@/cases/dossier/outcomes'
import { parseDossierText } from '@/cases/dossier/parse'
import { assess } from '@/machines/engine/assess'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { loadProcedures } from '@/scripts/lib/procedures'
import { caseRows } from '@/tests/support/case-rows'

const all = await loadProcedures('all')
const module = (id: ProcedureId) => {
  const found = all.find((m) => m.lifecycle.procedure === id)
  if (!found) throw new Error(id)
  return found
}
const medical = module('medical-regularisation')
const humanitarian = module('humanitarian-regularisation')
const on = '2026-11-22'
const fullFacts: Facts =
  caseRows('medical-regularisation.csv').find((r) => r.name === 'complete-file')?.facts ?? {}
const full = dossierOfOne(fullFacts)
const sample = () => {
  const parsed = parseDossierText(readFileSync('tests/cases/samples/v2-household.json', 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.value
}
const withEvidence = (dossier: Dossier, evidence: Record<string, EvidenceItem>) =>
  withPerson(dossier, 'person-1', (p) => ({ ...p, evidence }))
const inHand: EvidenceItem = { state: 'checked', kind: 'original' }

describe('the findings of a case', () => {
  test('are those of the rules, for each person with the facts of the household', () => {
    const dossier = addPerson(full, 'Brother')
    const results = assessDossier(dossier, [medical, humanitarian], { on })
    expect(results.map((r) => `${r.person} ${r.procedure}`)).toEqual([
      'person-1 medical-regularisation',
      'person-1 humanitarian-regularisation',
      'person-2 medical-regularisation',
      'person-2 humanitarian-regularisation',
    ])
    for (const { person, assessment } of results.slice(0, 1)) {
      expect(assessment).toEqual(assess(medical.procedure, factsOf(dossier, person), { on }))
    }
  })
  test('keep the rule’s own finding beside what was set by hand', () => {
    const at = { procedure: 'medical-regularisation', condition: 'identity' } as const
    const hand = { status: 'unmet', reason: 'The passport belongs to another person.', on } as const
    const set = withPerson(full, 'person-1', (p) => withOverride(p, at, hand))
    const [plain] = assessDossier(full, [medical], { on })
    const [overridden] = assessDossier(set, [medical], { on })
    expect(overridden?.assessment).toEqual(plain?.assessment)
    const row = overridden?.rows.find((r) => r.finding.condition === 'identity')
    expect(row).toMatchObject({ status: 'unmet', finding: { status: 'met' }, override: { ...at, ...hand } })
    expect([overridden?.assessment.verdict, overridden?.verdict]).toEqual([plain?.verdict, 'not-open-now'])
    const back = withPerson(set, 'person-1', (p) => withOverride(p, at, null))
    expect(back).toEqual(full)
  })
  test('list what was set by hand for a condition that no longer exists', () => {
    const at = { procedure: 'medical-regularisation', condition: 'abolished' } as const
    const set = withPerson(full, 'person-1', (p) => withOverride(p, at, { status: 'met', reason: 'x', on }))
    expect(assessDossier(set, [medical], { on })[0]?.orphans).toHaveLength(1)
  })
})

describe('evidence', () => {
  test('of a condition is all of a list, or one of a list', () => {
    expect(evidenceFor(medical.filing, 'identity')).toEqual({
      all: [],
      oneOf: [{ group: 'identity', papers: ['identity-document', 'identity-bundle', 'exemption-proof'] }],
      useful: [],
    })
    expect(evidenceFor(medical.filing, 'certificateAge').all).toEqual(['medical-certificate'])
  })
  test('credits one paper to every procedure that it serves', () => {
    const loaded = [medical, humanitarian].map((m) => ({ id: m.lifecycle.procedure, filing: m.filing }))
    const papers = papersOf(personOf(withEvidence(full, { 'identity-document': inHand })), loaded, on)
    const identity = papers.filter((p) => p.paper === 'identity-document')
    expect(identity).toHaveLength(1)
    expect(identity[0]?.serves.map((s) => s.procedure)).toEqual([
      'medical-regularisation',
      'humanitarian-regularisation',
    ])
    expect(identity[0]?.state).toBe('checked')
    expect(toRequest(papers).map((p) => p.paper)).not.toContain('identity-document')
    expect(toRequest(papers).map((p) => p.paper)).toContain('medical-certificate')
  })
  test('is expired the day after its last day, and asked for again', () => {
    const paper = (validUntil: string) => {
      const dossier = withEvidence(full, { 'identity-document': { ...inHand, validUntil } })
      const loaded = [{ id: medical.lifecycle.procedure, filing: medical.filing }]
      return papersOf(personOf(dossier), loaded, on).find((p) => p.paper === 'identity-document')?.state
    }
    expect([paper('2026-11-22'), paper('2026-11-21')]).toEqual(['checked', 'expired'])
  })
})

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
const running = (events: readonly DossierEvent[]) => withPerson(full, 'person-1', (p) => ({ ...p, events }))

describe('what changed since a case was last looked at', () => {
  test('is nothing on the same day under the same rules', () => {
    const dossier = running(refused)
    expect(compareOutcomes(outcomesOf(dossier, all, { on }), outcomesOf(dossier, all, { on }))).toEqual([])
  })
  test('is exactly the findings that differ, before and after', () => {
    const before = outcomesOf(full, [medical], { on })
    const after = outcomesOf(withFact(full, 'person-1', 'whereabouts', 'abroad'), [medical], { on })
    const changes = compareOutcomes(before, after)
    expect(changes).toContainEqual({
      person: 'person-1',
      procedure: 'medical-regularisation',
      kind: 'finding',
      id: 'inBelgium',
      before: before[0]?.findings.inBelgium,
      after: after[0]?.findings.inBelgium,
    })
    expect(changes.map((c) => c.kind)).toContain('verdict')
    const untouched =
      Object.keys(before[0]?.findings ?? {}).length - changes.filter((c) => c.kind === 'finding').length
    expect(untouched).toBeGreaterThan(0)
  })
  test('is also a date, one that came, one that went', () => {
    const before = outcomesOf(running(refused), [humanitarian], { on })
    const later = refused.map((e) => (e.type === 'refusalNotified' ? { ...e, on: '2026-05-06' } : e))
    const dates = compareOutcomes(before, outcomesOf(running(later), [humanitarian], { on })).filter(
      (c) => c.kind === 'date',
    )
    expect(dates.length).toBeGreaterThan(1)
    for (const { before: was, after: is } of dates) expect([was, is]).toContain(null)
  })
  test('names a person who is new', () => {
    const before = outcomesOf(full, [medical], { on })
    const changes = compareOutcomes(before, outcomesOf(addPerson(full, ''), [medical], { on }))
    expect(new Set(changes.map((c) => `${c.person} ${c.before}`))).toEqual(new Set(['person-2 null']))
  })
  test('stored outcomes of a sample are compared without being trusted', () => {
    const dossier = sample()
    const changes = compareOutcomes(
      dossier.lastSeen?.outcomes ?? [],
      outcomesOf(dossier, [humanitarian], { on }),
    )
    expect(changes).toContainEqual({
      person: 'mother',
      procedure: 'humanitarian-regularisation',
      kind: 'date',
      id: 'call-annulment',
      before: 'unsure',
      after: null,
    })
  })
})

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
    const file = { ...sample(), notes: 'École à vérifier' }
    const found = (typed: string) => searchFor(typed)(row(file))
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
