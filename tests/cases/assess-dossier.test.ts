import { describe, expect, test } from 'vitest'
import { assessDossier, withOverride } from '@/cases/dossier/assess-dossier'
import { positionsOf } from '@/cases/dossier/dates'
import type { Dossier, Override, Person } from '@/cases/dossier/format'
import { addPerson, dossierOfOne, emptyDossier, factsOf, withPerson } from '@/cases/dossier/household'
import { assess } from '@/machines/engine/assess'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { loadProcedures } from '@/scripts/lib/procedures'
import { fixture } from '@/tests/engine/fixture'
import { caseRows } from '@/tests/support/case-rows'

const fullFacts: Facts =
  caseRows('medical-regularisation.csv').find((r) => r.name === 'complete-file')?.facts ?? {}

const full = dossierOfOne(fullFacts)

const all = await loadProcedures('all')

const module = (id: ProcedureId) => {
  const found = all.find((m) => m.lifecycle.procedure === id)
  if (!found) throw new Error(id)
  return found
}

const medical = module('medical-regularisation')

const humanitarian = module('humanitarian-regularisation')

const on = '2026-11-22'

const small = { procedure: fixture, lifecycle: { procedure: fixture.id, regions: {} } } as const

const person = (rest: Partial<Person>): Dossier =>
  withPerson(emptyDossier, 'person-1', (p) => ({ ...p, ...rest }))

const facts = {
  whereabouts: 'belgium',
  identityPaper: 'passport-or-id',
  dateOfBirth: '1990-01-01',
  seriousIllness: 'yes',
} as const

const lodged: DossierEvent = {
  type: 'applicationLodged',
  on: '2026-01-05',
  procedure: 'humanitarian-regularisation',
}

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

test('set by hand for a condition that is there is beside it, and no orphan', () => {
  const set = (condition: string): Override => ({
    procedure: fixture.id,
    condition,
    status: 'unmet',
    reason: 'x',
    on,
  })
  const overrides = [set('present'), set('gone')]
  const dossier = withPerson(emptyDossier, 'person-1', (p) => ({ ...p, overrides }))
  const [result] = assessDossier(dossier, [small], { on })
  expect(result?.rows.flatMap((row) => row.override ?? [])).toEqual([set('present')])
  expect(result?.orphans).toEqual([set('gone')])
})

describe('what was set by hand', () => {
  const set = (procedure: Override['procedure'], condition: string): Override => ({
    procedure,
    condition,
    status: 'met',
    reason: 'x',
    on,
  })
  const kept = [set('return', 'identity'), set('medical-regularisation', 'language')]
  const [empty] = emptyDossier.persons
  test('is replaced or taken back for one condition of one procedure, and stays for every other', () => {
    const at = { procedure: 'medical-regularisation', condition: 'identity' } as const
    const before = { ...empty, overrides: [...kept, set(at.procedure, at.condition)] }
    expect(withOverride(before, at, null).overrides).toEqual(kept)
    const next = { status: 'unmet', reason: 'y', on } as const
    expect(withOverride(before, at, next).overrides).toEqual([...kept, { ...at, ...next }])
  })
  test('counts for its own procedure alone', () => {
    const dossier = person({
      facts,
      overrides: [set('return', 'present'), set('medical-regularisation', 'gone')],
    })
    const [result] = assessDossier(
      dossier,
      [{ procedure: fixture, lifecycle: { procedure: fixture.id, regions: {} } }],
      { on },
    )
    expect(result?.rows.some((row) => row.override)).toBe(false)
    expect(result?.orphans.map((o) => o.condition)).toEqual(['gone'])
  })
})

test('only procedures in which something happened have a position', () => {
  expect(positionsOf(emptyDossier.persons[0], all, { today: on })).toEqual([])
  const [only, ...others] = positionsOf(person({ events: [lodged] }).persons[0], all, { today: on })
  expect([only?.procedure, others]).toEqual(['humanitarian-regularisation', []])
})
