import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { emptyDossier } from '@/cases/dossier/household'
import { parseJson, unsafeAt } from '@/cases/dossier/json'
import { parseDossier, parseDossierText } from '@/cases/dossier/parse'
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
