import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { newDossierId, schemaVersion } from '@/cases/dossier/format'
import {
  addPerson,
  dossierOfOne,
  emptyDossier,
  factsOf,
  personOf,
  removePerson,
  withFact,
  withPerson,
} from '@/cases/dossier/household'
import { olderVersions } from '@/cases/dossier/migrations'
import { parseDossier, parseDossierText } from '@/cases/dossier/parse'
import { linesOf, pathsOf } from '@/tests/support/problems'

const folder = 'tests/cases/samples'
const sample = (name: string) => readFileSync(`${folder}/${name}.json`, 'utf8')
const paths = (input: unknown) => pathsOf(parseDossier(input))
const household = () => JSON.parse(sample('v2-household'))

describe('every released version', () => {
  test.each(readdirSync(folder))('%s is read as a case of today', (file) => {
    expect(parseDossierText(readFileSync(`${folder}/${file}`, 'utf8'))).toMatchObject({
      ok: true,
      value: { schemaVersion },
    })
  })
  test('has a stored sample and, but for the newest, a migration', () => {
    for (let version = 1; version <= schemaVersion; version++) {
      expect(readdirSync(folder).some((file) => file.startsWith(`v${version}-`))).toBe(true)
      expect(olderVersions[version] !== undefined).toBe(version < schemaVersion)
    }
  })
  test('keeps every fact, event and note of version 1, each fact in the place of its scope', () => {
    const old = JSON.parse(sample('v1-medical'))
    const parsed = parseDossier(old)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
    const { value } = parsed
    expect(factsOf(value)).toEqual(old.facts)
    expect(value.household).toEqual({ childAtSchool: 'yes' })
    expect(personOf(value).events).toEqual(old.events)
    expect(value.notes).toBe(old.notes)
    expect(value.id).toBe(newDossierId)
  })
  test('gives the newest version back as it stands', () => {
    expect(parseDossier(household())).toEqual({ ok: true, value: household() })
  })
  test('of the future is refused with a message', () => {
    const parsed = parseDossier({ ...household(), schemaVersion: 3 })
    expect(parsed).toMatchObject({ ok: false, errors: [{ path: 'schemaVersion' }] })
    expect(linesOf(parsed)[0]).toContain('use a newer release')
  })
  test.each([0, -1, 1.5, '2', null, undefined])('does not take %j for a version', (version) => {
    expect(paths({ ...household(), schemaVersion: version })).toEqual(['schemaVersion'])
  })
})

describe('an error names its place', () => {
  test.each<[string, (file: ReturnType<typeof household>) => void]>([
    [
      'persons[0].evidence.proof-of-payment.state',
      (f) => (f.persons[0].evidence['proof-of-payment'].state = 'lost'),
    ],
    ['persons[0].overrides[0].reason', (f) => (f.persons[0].overrides[0].reason = ' ')],
    ['persons[0].overrides[0].procedure', (f) => (f.persons[0].overrides[0].procedure = 'marriage')],
    ['persons[1].facts.whereabouts', (f) => (f.persons[1].facts.whereabouts = 'mars')],
    ['persons[0].events[0].on', (f) => (f.persons[0].events[0].on = '2026-02-30')],
    ['persons[0].facts.childAtSchool', (f) => (f.persons[0].facts.childAtSchool = 'yes')],
    ['household.whereabouts', (f) => (f.household.whereabouts = 'belgium')],
    ['persons', (f) => (f.persons[1].id = 'mother')],
    ['persons', (f) => (f.persons = [])],
    ['persons[0].nickname', (f) => (f.persons[0].nickname = 'x')],
    ['persons[0].notes.marriage', (f) => (f.persons[0].notes.marriage = {})],
    ['verdict', (f) => (f.verdict = 'yes')],
    ['id', (f) => (f.id = 'Family A')],
    ['plannedFiling', (f) => (f.plannedFiling = 'soon')],
    ['archived', (f) => (f.archived = 'no')],
    [
      'lastSeen.outcomes[0].dates.call-annulment',
      (f) => (f.lastSeen.outcomes[0].dates['call-annulment'] = 4),
    ],
  ])('%s', (path, spoil) => {
    const file = household()
    spoil(file)
    expect(paths(file)).toEqual([path])
  })
  test('all at once', () => {
    const file = household()
    file.label = 7
    file.persons[0].facts.whereabouts = 'mars'
    file.persons[1].events = 'none'
    expect(paths(file).sort()).toEqual(['label', 'persons[0].facts.whereabouts', 'persons[1].events'])
  })
  test('as it stands in the file that was read, for an older version', () => {
    const old = {
      schemaVersion: 1,
      facts: { whereabouts: 'mars', childAtSchool: 2 },
      events: [{ type: 'x' }],
      verdict: 1,
    }
    expect(paths(old).sort()).toEqual([
      'events[0].type',
      'facts.childAtSchool',
      'facts.whereabouts',
      'verdict',
    ])
  })
})

describe('what no reader should have to bear', () => {
  test('too deep nesting', () => {
    const deep = `{"schemaVersion":2,"notes":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
    expect(parseDossierText(deep)).toMatchObject({ ok: false })
  })
  test('names that JavaScript treats apart', () => {
    expect(parseDossierText('{"schemaVersion":1,"facts":{},"__proto__":{"notes":"x"}}')).toMatchObject({
      ok: false,
    })
  })
  test('values that are no JSON', () => {
    expect(parseDossier({ ...emptyDossier, notes: 1n })).toMatchObject({
      ok: false,
      errors: [{ path: 'notes' }],
    })
  })
  test('a mark at the start of the file, as some editors write it, is no error', () => {
    expect(parseDossierText(`\uFEFF${sample('v1-empty')}`).ok).toBe(true)
  })
})

describe('a household', () => {
  test('shares its facts, and a person keeps their own', () => {
    let dossier = addPerson(dossierOfOne({ whereabouts: 'belgium', childAtSchool: 'yes' }), 'Brother')
    dossier = withFact(dossier, 'person-2', 'whereabouts', 'abroad')
    expect(factsOf(dossier, 'person-1')).toEqual({ whereabouts: 'belgium', childAtSchool: 'yes' })
    expect(factsOf(dossier, 'person-2')).toEqual({ whereabouts: 'abroad', childAtSchool: 'yes' })
  })
  test('changes a fact of the household for all, and forgets it for all', () => {
    const dossier = withFact(addPerson(emptyDossier, ''), 'person-2', 'childAtSchool', 'no')
    expect(factsOf(dossier)).toEqual({ childAtSchool: 'no' })
    expect(factsOf(withFact(dossier, 'person-1', 'childAtSchool', undefined), 'person-2')).toEqual({})
  })
  test('gives each person an id of their own and keeps the last person', () => {
    const three = addPerson(addPerson(emptyDossier, 'b'), 'c')
    const two = removePerson(three, 'person-2')
    expect(addPerson(two, 'd').persons.map((p) => p.id)).toEqual(['person-1', 'person-3', 'person-4'])
    expect(removePerson(emptyDossier, 'person-1')).toEqual(emptyDossier)
  })
  test('does not know a person who is not in it', () => {
    expect(() => withPerson(emptyDossier, 'nobody', (p) => p)).toThrow(RangeError)
  })
})
