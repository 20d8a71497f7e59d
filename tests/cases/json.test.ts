import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { emptyDossier } from '@/cases/dossier/household'
import { parseJson, unsafeAt } from '@/cases/dossier/json'
import { parseDossier, parseDossierText } from '@/cases/dossier/parse'
import { dossiersFile, readDossierFile } from '@/cases/exchange/files'
import { linesOf } from '@/tests/support/problems'

const folder = 'tests/cases/samples'

const sample = (name: string) => readFileSync(`${folder}/${name}.json`, 'utf8')

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

describe('the text of a file', () => {
  test('that is longer than any case is refused before it is parsed', () => {
    expect(linesOf(parseJson(' '.repeat(100_000_001)))).toEqual(['is too long to read'])
  })
  test('may be as long as that', () => {
    expect(parseJson(`7${' '.repeat(99_999_999)}`)).toEqual({ ok: true, value: 7 })
  })
  test('is no plain JSON where it is nothing', () => {
    expect(unsafeAt(null)).toEqual({ path: '', problem: 'not-plain-json', params: {} })
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
  // Each gives the reader of the schemas more to complain about than it can hold.
  test.each([10_000, 30_000, 100_000])(
    '%d parts that are all wrong, in every place of a case',
    async (count) => {
      const many = Array.from({ length: count }, () => ({}))
      const named = Object.fromEntries(many.map((_, n) => [`n${n}`, {}]))
      const [person] = emptyDossier.persons
      const inPerson = (part: object) => ({ ...emptyDossier, persons: [{ ...person, ...part }] })
      for (const wrong of [
        { ...emptyDossier, persons: many },
        {
          ...emptyDossier,
          persons: many.slice(0, count / 100).map(() => ({ ...person, events: many.slice(0, 100) })),
        },
        { ...emptyDossier, household: named },
        { schemaVersion: 1, facts: named, events: many },
        inPerson({ events: many }),
        inPerson({ facts: named }),
        inPerson({ evidence: named }),
        inPerson({ overrides: many }),
        inPerson({ notes: named }),
      ]) {
        expect(parseDossier(wrong).ok).toBe(false)
        if (count > 20_000) expect(linesOf(parseDossier(wrong))).toContain('is too long to read')
      }
    },
  )
  test('ten thousand cases in a file, and one more', async () => {
    const file = (count: number) =>
      JSON.stringify({ ...JSON.parse(dossiersFile([])), cases: Array.from({ length: count }, () => ({})) })
    expect(linesOf(await readDossierFile(file(10_000)))).toHaveLength(60_000)
    expect(linesOf(await readDossierFile(file(10_001)))).toEqual(['cases: is too long to read'])
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
