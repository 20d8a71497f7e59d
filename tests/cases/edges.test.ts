import { describe, expect, test } from 'vitest'
import { diffDossiers } from '@/cases/dossier/diff'
import { papersOf } from '@/cases/dossier/evidence'
import type { Dossier } from '@/cases/dossier/format'
import { addPerson, emptyDossier, personOf, removePerson, withPerson } from '@/cases/dossier/household'
import { parseJson, unsafeAt } from '@/cases/dossier/json'
import { outcomesOf } from '@/cases/dossier/outcomes'
import { handOver } from '@/cases/exchange/hand-over'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { loadProcedures } from '@/scripts/lib/procedures'
import { linesOf } from '@/tests/support/problems'

const all = await loadProcedures('all')
const on = '2026-11-22'
const withEvents = (events: readonly DossierEvent[]) =>
  withPerson(emptyDossier, 'person-1', (p) => ({ ...p, events }))

describe('the difference between two cases', () => {
  test('a list is not an object with the same names, and an answer left out is not one that is empty', () => {
    const one = { ...emptyDossier, household: { situations: ['a'] } } as unknown as Dossier
    const other = { ...emptyDossier, household: { situations: { 0: 'a' } } } as unknown as Dossier
    expect(diffDossiers(one, other)).toHaveLength(1)
    expect(diffDossiers(one, emptyDossier)).toEqual([{ path: ['household', 'situations'], before: ['a'] }])
    expect(diffDossiers(emptyDossier, one)).toEqual([{ path: ['household', 'situations'], after: ['a'] }])
  })
  test('persons who came are named, and their order is told once', () => {
    const two = addPerson(emptyDossier, 'Sister')
    const changes = diffDossiers(emptyDossier, two)
    expect(changes[0]).toEqual({ path: ['persons'], before: 'person-1', after: 'person-1, person-2' })
    expect(changes).toContainEqual({ path: ['persons', 'person-2', 'label'], after: 'Sister' })
  })
})

describe('persons of a case', () => {
  test('get an id that nobody has, also after one left', () => {
    const three = addPerson(addPerson(emptyDossier, 'b'), 'c')
    expect(addPerson(removePerson(three, 'person-2'), 'd').persons.map((p) => p.id)).toEqual([
      'person-1',
      'person-3',
      'person-4',
    ])
  })
  test('are never none, and one who is not there is an error', () => {
    expect(removePerson(emptyDossier, 'person-1')).toEqual(emptyDossier)
    expect(() => personOf(emptyDossier, 'person-9')).toThrow('The case has no person person-9')
    expect(() => withPerson(emptyDossier, 'person-9', (p) => p)).toThrow(RangeError)
  })
})

describe('JSON that is safe to read', () => {
  test('has plain objects, with or without a prototype, and finite numbers', () => {
    expect(unsafeAt(Object.assign(Object.create(null), { a: 1 }))).toBeNull()
    const refused = { problem: 'not-plain-json', params: {} }
    expect(unsafeAt({ a: { b: new Date() } })).toEqual({ path: 'a.b', ...refused })
    expect(unsafeAt({ a: [1, Number.NaN] })).toEqual({ path: 'a[1]', ...refused })
    expect(unsafeAt({ a: undefined })).toEqual({ path: 'a', ...refused })
  })
  test('is at most 24 levels deep', () => {
    const deep = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`
    expect(parseJson(deep(24)).ok).toBe(true)
    const [line] = linesOf(parseJson(deep(25)))
    expect(line).toMatch(/is nested more than 24 levels deep$/)
  })
  test('may begin with a byte-order mark, and is a scalar too', () => {
    expect(parseJson('\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } })
    expect(parseJson('null')).toEqual({ ok: true, value: null })
    expect(parseJson('{')).toMatchObject({ ok: false })
  })
})

test('a hand-over holds exactly the steps that were agreed to, by their place and their person', () => {
  const lodged: DossierEvent = {
    type: 'applicationLodged',
    on: '2026-01-05',
    procedure: 'medical-regularisation',
  }
  const later: DossierEvent = { ...lodged, on: '2026-03-02' }
  const two = addPerson(withEvents([lodged, later]), '')
  const dossier = withPerson(two, 'person-2', (p) => ({ ...p, events: [lodged, later] }))
  const agreed = [{ kind: 'event', person: 'person-1', index: 1, event: later, sensitive: false }] as const
  const given = handOver(dossier, agreed as unknown as Parameters<typeof handOver>[1])
  expect(given.persons.map((p) => p.events)).toEqual([[later], []])
})

test('papers of conditions that do not apply are left out when findings are given, listed without them', () => {
  const [medical] = all.filter(({ procedure }) => procedure.id === 'medical-regularisation')
  if (!medical) throw new Error('no procedure')
  const { filing } = medical
  const id = 'medical-regularisation'
  const everything = papersOf(personOf(emptyDossier), [{ id, filing }], on)
  expect(papersOf(personOf(emptyDossier), [{ id, filing, rows: [] }], on).length).toBeLessThanOrEqual(
    everything.length,
  )
  expect(everything.map((p) => p.paper)).toContain('medical-certificate')
})

test('a limit that could not be counted has no date among the outcomes', () => {
  const dossier = withEvents([{ type: 'orderNotified', on: '2050-12-30', by: 'hand', procedure: 'return' }])
  const [outcome] = outcomesOf(
    dossier,
    all.filter(({ procedure }) => procedure.id === 'return'),
    { on: '2050-12-31' },
  )
  expect(Object.values(outcome?.dates ?? {})).toContain(null)
})
