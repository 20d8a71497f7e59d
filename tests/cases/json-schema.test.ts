import { readdirSync, readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { schemaVersion } from '@/cases/dossier/format'
import { dossierJsonSchema } from '@/cases/dossier/json-schema'
import { parseDossier } from '@/cases/dossier/parse'
import { dossierFile } from '@/cases/exchange/files'
import { isDay } from '@/machines/deadlines/day'
import { factIds, facts } from '@/machines/facts/registry'
import { anyDossier } from '@/tests/cases/arbitrary-cases'

const schema = JSON.parse(JSON.stringify(dossierJsonSchema((id) => `What about ${id}?`)))
const ajv = new Ajv({ strict: true })
addFormats(ajv)
const takes = ajv.compile(schema)

const folder = 'tests/cases/samples'
const written = 'tests/cases/written-by-version-2'
const files = [
  ...readdirSync(folder).map((name) => `${folder}/${name}`),
  `${written}/dossier.json`,
  `${written}/hand-over.json`,
]
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

describe('the JSON Schema of a dossier', () => {
  test('is one of 2020-12 with a name of its own, and its parts say what they are', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:residence-routes-belgium:case',
      title: 'Case of Residence Routes Belgium',
    })
    for (const [id, part] of Object.entries<{ description?: string }>(schema.$defs)) {
      expect(part.description, id).toMatch(/[.?]$/)
    }
    for (const id of factIds) expect(schema.$defs[`fact-${id}`].description).toBe(`What about ${id}?`)
  })
  test.each(files)('takes %s, with ajv and with a reader of another maker', (path) => {
    takes(read(path))
    expect(takes.errors).toBeNull()
    expect(z.fromJSONSchema(schema).safeParse(read(path)).error).toBeUndefined()
  })
  test('takes every dossier that is written', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        takes(JSON.parse(dossierFile(dossier)))
        expect(takes.errors).toBeNull()
      }),
      { numRuns: 60, seed: 5 },
    )
  })
  test.each<[string, object]>([
    ['a future version', { schemaVersion: schemaVersion + 1 }],
    ['an unknown field', { verdict: 'yes' }],
    ['an unknown fact', { household: { weather: 'fine' } }],
    ['a fact in the wrong place', { household: { whereabouts: 'belgium' } }],
    ['nobody', { persons: [] }],
    ['a name for an id', { id: 'Family A' }],
  ])('refuses %s, as the program does', (_, wrong) => {
    const dossier = read(`${folder}/v${schemaVersion}-household.json`)
    expect(parseDossier(dossier).ok).toBe(true)
    expect(parseDossier({ ...dossier, ...wrong }).ok).toBe(false)
    expect(takes({ ...dossier, ...wrong })).toBe(false)
  })
})

describe('the reader and the schema take the same files', () => {
  /** A schema cannot say that persons have different ids; of that alone the reader knows more. */
  const isTaken = (input: unknown) => {
    const parsed = parseDossier(input)
    return parsed.ok || parsed.errors.every(({ problem }) => problem === 'same-person')
  }

  test('of every version, with something changed', () => {
    const seeds = [
      ...files.map(read),
      { schemaVersion: 1, facts: { detained: 'no' }, events: [], notes: '', id: 'new' },
    ]
    let taken = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(change, { minLength: 1, maxLength: 2 }),
        (seed, changes) => {
          const file = changes.reduce(changed, structuredClone(seed))
          const answer = isTaken(file)
          if (answer) taken++
          expect(takes(file), JSON.stringify(changes)).toBe(answer)
        },
      ),
      { numRuns: 1_500, seed: 7, endOnFailure: true },
    )
    expect(taken).toBeGreaterThan(100)
  })
  test('and of any dossier, with something changed', () => {
    fc.assert(
      fc.property(anyDossier, change, (dossier, one) => {
        const file = changed(JSON.parse(dossierFile(dossier)), one)
        expect(takes(file), JSON.stringify(one)).toBe(isTaken(file))
      }),
      { numRuns: 300, seed: 9, endOnFailure: true },
    )
  })
  test('and the same days', () => {
    const dossier = read(`${folder}/v${schemaVersion}-household.json`)
    const agree = (text: string) => {
      expect(takes({ ...dossier, plannedFiling: text }), text).toBe(isDay(text))
    }
    fc.assert(
      fc.property(fc.stringMatching(/^[0-2]\d{3}-[01]\d-[0-3]\d$/), (text) => agree(text)),
      { numRuns: 2_000, seed: 3 },
    )
    for (const text of ['2024-02-29', '2100-02-29', '2000-02-29', '0000-01-01', '2026-1-1', '']) agree(text)
  })
})

interface Change {
  /** Which of the places of the file, counted round. */
  readonly at: number
  readonly how: 'replace' | 'remove' | 'repeat' | 'add' | 'move'
  readonly value: unknown
}

const options = factIds.flatMap((id) => {
  const fact = facts[id]
  return 'options' in fact ? fact.options : []
})
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'remove', 'repeat', 'add', 'move'),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('', ' ', 'unsure', '2026-02-29', '2028-02-29', 'new', 0, 1, 41, 1.5, null, true, [], {}),
    fc.constantFrom(...factIds, ...options),
    fc.subarray([...new Set(options)], { minLength: 1, maxLength: 2 }),
  ),
})

/** The file with one place of it changed. */
function changed(file: unknown, { at, how, value }: Change): unknown {
  const places = placesOf(file)
  const place = places[at % places.length]
  if (!place) return value
  const { owner, key } = place
  const list = Array.isArray(owner)
  const other = places[(at * 31) % places.length]
  if (how === 'replace') Reflect.set(owner, key, value)
  else if (how === 'remove') list ? owner.splice(Number(key), 1) : Reflect.deleteProperty(owner, key)
  else if (how === 'repeat') list ? owner.push(Reflect.get(owner, key)) : Reflect.set(owner, `${key}x`, value)
  else if (how === 'add') Reflect.set(owner, list ? owner.length : String(value), value)
  else if (other) Reflect.set(owner, key, structuredClone(Reflect.get(other.owner, other.key)))
  return file
}

function placesOf(value: unknown): readonly { readonly owner: object; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [{ owner: value, key }, ...placesOf(inner)])
}
