import { describe, expect, test } from 'vitest'
import { parseEventList } from '@/cases/dossier/events'
import { emptyDossier, withPerson } from '@/cases/dossier/household'
import { parseJson, unsafeAt } from '@/cases/dossier/json'
import { parseDossier } from '@/cases/dossier/parse'
import { dossiersFile, readDossierFile } from '@/cases/exchange/files'
import { sealFile } from '@/cases/storage/envelope'

const errorsOf = (input: unknown) => {
  const parsed = parseDossier(input)
  return parsed.ok ? [] : parsed.errors
}

describe('a case that is read', () => {
  const [{ facts: _, events: __, ...bare }] = emptyDossier.persons
  const { household: ___, ...rest } = emptyDossier
  test('names each field that is missing once', () => {
    const paths = ['household', 'persons[0].facts', 'persons[0].events']
    const missing = paths.map((path) => ({ path, message: 'is missing' }))
    expect(errorsOf({ ...rest, persons: [bare] })).toEqual(missing)
  })
  test('says where a fact of the other scope belongs', () => {
    const [person] = emptyDossier.persons
    const swapped = {
      ...emptyDossier,
      household: { whereabouts: 'belgium' },
      persons: [{ ...person, facts: { childAtSchool: 'yes' } }],
    }
    expect(errorsOf(swapped)).toEqual([
      { path: 'household.whereabouts', message: 'is a fact of one person, and belongs there' },
      { path: 'persons[0].facts.childAtSchool', message: 'is a fact of the household, and belongs there' },
    ])
  })
  test('says what a name may be made of', () => {
    const named = withPerson(emptyDossier, 'person-1', (p) => ({
      ...p,
      evidence: { 'a b': { state: 'needed' } },
    }))
    expect(errorsOf(named).map((e) => e.message)).toEqual(['must be a name of letters, digits and -'])
  })
  test('of version 1 keeps the name of a strange field, whatever it resembles', () => {
    const strange = { 'my household': 1, 'my persons[0].facts': 2 }
    expect(errorsOf({ schemaVersion: 1, ...strange }).map((e) => e.path)).toEqual(Object.keys(strange))
  })
})

describe('an event that is read', () => {
  const pathsOf = (input: unknown) => {
    const parsed = parseEventList(input)
    return parsed.ok ? [] : parsed.errors.map((e) => e.path)
  }
  test('is an object', () => {
    for (const wrong of [null, 7, []]) expect(pathsOf([wrong]), JSON.stringify(wrong)).toEqual(['events[0]'])
  })
  test('has a type that is text, not a list of one', () => {
    const message = expect.stringContaining('["applicationLodged"] is not a known event')
    const errors = [{ path: 'events[0].type', message }]
    expect(parseEventList([{ type: ['applicationLodged'], on: '2026-01-05' }])).toEqual({ ok: false, errors })
  })
})

describe('the text of a file', () => {
  test('that is longer than any case is refused before it is parsed', () => {
    expect(parseJson(' '.repeat(100_000_001))).toEqual({
      ok: false,
      error: { path: '', message: 'is too long to be read' },
    })
  })
  test('may be as long as that', () => {
    expect(parseJson(`7${' '.repeat(99_999_999)}`)).toEqual({ ok: true, value: 7 })
  })
  test('is no plain JSON where it is nothing', () => {
    expect(unsafeAt(null)).toEqual({ path: '', message: 'is not plain JSON' })
  })
})

describe('a file that is read', () => {
  const read = (value: unknown) => readDossierFile(JSON.stringify(value))
  const format: string = JSON.parse(dossiersFile([])).format
  test('says that it is no JSON, plain or encrypted', async () => {
    const error = { path: '', message: expect.stringContaining('is not JSON') }
    const refused = { ok: false, why: 'errors', errors: [error] }
    expect(await readDossierFile('{')).toEqual(refused)
    const sealed = await sealFile('{', 'seven green bicycles', 10)
    const options = { passphrase: 'seven green bicycles', fewestRounds: 10 }
    expect(await readDossierFile(sealed, options)).toEqual(refused)
  })
  test('has a version that is a number', async () => {
    expect(await read({ format, version: '2', cases: [] })).toEqual({
      ok: false,
      why: 'errors',
      errors: [{ path: 'version', message: 'must be 1' }],
    })
  })
  test('of another format is read as one case', async () => {
    expect(await read({ format: 'other', cases: [] })).toMatchObject({
      ok: false,
      why: 'errors',
      errors: [{ path: 'schemaVersion' }],
    })
  })
})
