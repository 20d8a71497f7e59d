import { describe, expect, test } from 'vitest'
import { emptyDossier, withPerson } from '@/cases/dossier/household'
import { parseJson, unsafeAt } from '@/cases/dossier/json'
import { parseDossier } from '@/cases/dossier/parse'
import { dossiersFile, readDossierFile } from '@/cases/exchange/files'
import { sealFile } from '@/cases/storage/envelope'
import { linesOf, pathsOf } from '@/tests/support/problems'

const linesAt = (input: unknown) => linesOf(parseDossier(input))

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
      'household.whereabouts: is a fact of one person, and belongs there',
      'persons[0].facts.childAtSchool: is a fact of the household, and belongs there',
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

describe('the text of a file', () => {
  test('that is longer than any case is refused before it is parsed', () => {
    expect(linesOf(parseJson(' '.repeat(100_000_001)))).toEqual(['is too long to be read'])
  })
  test('may be as long as that', () => {
    expect(parseJson(`7${' '.repeat(99_999_999)}`)).toEqual({ ok: true, value: 7 })
  })
  test('is no plain JSON where it is nothing', () => {
    expect(unsafeAt(null)).toEqual({ path: '', problem: 'not-plain-json', params: {} })
  })
})

describe('a file that is read', () => {
  const read = (value: unknown) => readDossierFile(JSON.stringify(value))
  const format: string = JSON.parse(dossiersFile([])).format
  test('says that it is no JSON, plain or encrypted', async () => {
    const error = { path: '', problem: 'not-json', params: { why: expect.any(String) } }
    const refused = { ok: false, why: 'errors', errors: [error] }
    expect(await readDossierFile('{')).toEqual(refused)
    const sealed = await sealFile('{', 'seven green bicycles', 10)
    const options = { passphrase: 'seven green bicycles', fewestRounds: 10 }
    expect(await readDossierFile(sealed, options)).toEqual(refused)
  })
  test('has a version that is a number', async () => {
    expect(linesOf(await read({ format, version: '2', cases: [] }))).toEqual(['version: must be 1'])
  })
  test('of another format is read as one case', async () => {
    const lines = linesOf(await read({ format: 'other', cases: [] }))
    expect(lines[0]).toMatch(/^schemaVersion: /)
    expect(lines).toContain('cases: is not a field of a case')
  })
})
