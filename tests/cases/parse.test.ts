import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { newDossierId, schemaVersion } from '@/cases/dossier/format'
import { emptyDossier, factsOf, personOf, withPerson } from '@/cases/dossier/household'
import { olderVersions } from '@/cases/dossier/migrations'
import { parseDossier, parseDossierText } from '@/cases/dossier/parse'
import { linesOf, pathsOf } from '@/tests/support/problems'

const folder = 'tests/cases/samples'

const sample = (name: string) => readFileSync(`${folder}/${name}.json`, 'utf8')

/** The sample of the newest version, whichever that is. */
const household = () => JSON.parse(sample(`v${schemaVersion}-household`))
const next = schemaVersion + 1

const paths = (input: unknown) => pathsOf(parseDossier(input))

const linesAt = (input: unknown) => linesOf(parseDossier(input))

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
    const parsed = parseDossier({ ...household(), schemaVersion: next })
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

describe('a file that is no case says where it is wrong', () => {
  const errors = (input: unknown) => linesOf(parseDossier(input))
  test.each([[null], [[]], ['text'], [7], [undefined]])('%j', (input) => {
    expect(errors(input)).toEqual(['must be an object with schemaVersion and facts'])
  })
  test.each([['2'], [0], [1.5], [-1], [null]])('version %j', (version) => {
    expect(errors({ ...emptyDossier, schemaVersion: version })).toEqual([
      `schemaVersion: must be ${schemaVersion}, or an older version from 1 on`,
    ])
  })
  test('a newer version', () => {
    expect(errors({ ...emptyDossier, schemaVersion: next })).toEqual([
      `schemaVersion: ${next} is newer than this program supports (${schemaVersion}); use a newer release`,
    ])
  })
  test('a fact in the wrong place', () => {
    const persons = (facts: object) => [{ ...emptyDossier.persons[0], facts }]
    expect(errors({ ...emptyDossier, persons: persons({ situations: ['health'] }) })).toEqual([])
    const household = { ...emptyDossier, household: { whereabouts: 'belgium' } }
    const [wrong] = errors(household)
    expect(wrong).toBe('household.whereabouts: is a fact about one person and belongs there')
  })
  test('unsafe JSON is named before anything else', () => {
    const text = JSON.stringify(emptyDossier).replace('"notes":""', '"notes":{"__proto__":1}')
    expect(parseDossierText(text)).toEqual({
      ok: false,
      errors: [{ path: 'notes.__proto__', problem: 'reserved-name', params: {} }],
    })
    expect(errors({ ...emptyDossier, notes: new Date() })).toEqual(['notes: is not plain JSON'])
  })
  test('persons that are no list, or no persons', () => {
    expect(errors({ ...emptyDossier, persons: 'none' })).toEqual(['persons: must be a list'])
    expect(errors({ ...emptyDossier, persons: [null] }).join()).toMatch(/^persons\[0\]: /)
  })
  test('an event that is wrong is told once, by its place', () => {
    const dossier = withPerson(emptyDossier, 'person-1', (p) => ({
      ...p,
      events: [{ type: 'x', on: 'y' }] as never,
    }))
    expect(errors(dossier).every((line) => line.startsWith('persons[0].events[0]'))).toBe(true)
    expect(errors(dossier).length).toBeGreaterThan(0)
  })
})

describe('a case that is read', () => {
  const [{ facts: _, events: __, ...bare }] = emptyDossier.persons
  const { household: ___, ...rest } = emptyDossier
  test('names each field that is missing once', () => {
    const paths = ['household', 'persons[0].facts', 'persons[0].events']
    expect(linesAt({ ...rest, persons: [bare] })).toEqual(paths.map((path) => `${path}: is missing`))
  })
  test('says where a fact of the other scope belongs', () => {
    const [person] = emptyDossier.persons
    const swapped = {
      ...emptyDossier,
      household: { whereabouts: 'belgium' },
      persons: [{ ...person, facts: { childAtSchool: 'yes' } }],
    }
    expect(linesAt(swapped)).toEqual([
      'household.whereabouts: is a fact about one person and belongs there',
      'persons[0].facts.childAtSchool: is a fact about the household and belongs there',
    ])
  })
  test('says what a name may be made of', () => {
    const named = withPerson(emptyDossier, 'person-1', (p) => ({
      ...p,
      evidence: { 'a b': { state: 'needed' } },
    }))
    expect(linesAt(named)).toEqual(['persons[0].evidence.a b: must be a name of letters, digits and -'])
  })
  test('of version 1 keeps the name of a strange field, whatever it resembles', () => {
    const strange = { 'my household': 1, 'my persons[0].facts': 2 }
    expect(pathsOf(parseDossier({ schemaVersion: 1, ...strange }))).toEqual(Object.keys(strange))
  })
})

describe('an event that is read', () => {
  const [person] = emptyDossier.persons
  const read = (event: unknown) =>
    linesOf(parseDossier({ ...emptyDossier, persons: [{ ...person, events: [event] }] }))
  test('is an object', () => {
    for (const wrong of [null, 7, []]) {
      expect(read(wrong)).toEqual(['persons[0].events[0]: must be an object with type and on'])
    }
  })
  test('has a type that is text, not a list of one', () => {
    expect(read({ type: ['applicationLodged'], on: '2026-01-05' })).toEqual([
      'persons[0].events[0].type: ["applicationLodged"] is not a known event',
    ])
  })
})

test('a case of version 1 keeps every field, and its errors name the places of that version', () => {
  const old = { schemaVersion: 1, facts: { whereabouts: 'belgium', childAtSchool: 'yes' } }
  expect(parseDossier(old)).toEqual({
    ok: true,
    value: {
      ...emptyDossier,
      household: { childAtSchool: 'yes' },
      persons: [{ ...emptyDossier.persons[0], facts: { whereabouts: 'belgium' } }],
    },
  })
  const paths = (input: object) => pathsOf(parseDossier({ schemaVersion: 1, ...input }))
  for (const wrong of [[], 'text', null, 7]) expect(paths({ facts: wrong })).toEqual(['facts'])
  expect(paths({ facts: { whereabouts: 'mars', childAtSchool: 'maybe' } }).sort()).toEqual([
    'facts.childAtSchool',
    'facts.whereabouts',
  ])
  expect(paths({ facts: {}, events: [{ type: 'x' }] })[0]).toMatch(/^events\[0\]/)
  expect(paths({ facts: {}, more: 1 })).toEqual(['more'])
})
