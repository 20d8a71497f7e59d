import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { caseSchema } from '@/cases/dossier/json-schema'
import { parseDossier } from '@/cases/dossier/parse'
import { dossierFile } from '@/cases/exchange/files'
import { anyDossier } from '@/tests/cases/arbitrary-cases'

/** A reader of JSON Schema that is not ours. */
const outside = z.fromJSONSchema(JSON.parse(JSON.stringify(caseSchema((id) => id))))
const folder = 'tests/cases/samples'

describe('the JSON Schema of a case', () => {
  test.each(readdirSync(folder))('takes the sample %s', (name) => {
    expect(outside.safeParse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))).error).toBeUndefined()
  })
  test('takes every case that is written', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        expect(outside.safeParse(JSON.parse(dossierFile(dossier))).error).toBeUndefined()
      }),
      { numRuns: 60, seed: 5 },
    )
  })
  test.each<[string, object]>([
    ['a future version', { schemaVersion: 3 }],
    ['an unknown field', { verdict: 'yes' }],
    ['an unknown fact', { household: { weather: 'fine' } }],
    ['a fact in the wrong place', { household: { whereabouts: 'belgium' } }],
    ['nobody', { persons: [] }],
    ['a name for an id', { id: 'Family A' }],
  ])('refuses %s, as the program does', (_, wrong) => {
    const file = JSON.parse(readFileSync(`${folder}/v2-household.json`, 'utf8'))
    expect(parseDossier(file).ok).toBe(true)
    expect(parseDossier({ ...file, ...wrong }).ok).toBe(false)
    expect(outside.safeParse({ ...file, ...wrong }).success).toBe(false)
  })
})
