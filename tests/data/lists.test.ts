import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { caseSchemaName, dataFileNames, dataFiles, dataTables, indexName } from '@/components/data/files'
import { fileName, schemaName } from '@/components/data/tables/table'
import { inLanguages, texts } from '@/components/data/words'
import { languages } from '@/content/locales'
import { conditionsOf } from '@/machines/engine/procedure'
import { license, version } from '@/package.json'
import { allProcedures } from '@/tests/support/procedures'

type Row = Readonly<Record<string, unknown>>

const files = await dataFiles()
const names = dataTables.map(({ name }) => name)

function parsed(name: string) {
  const file = files.find((one) => one.name === name)
  if (!file) throw new Error(`There is no file ${name}`)
  return JSON.parse(file.text)
}
const rowsOf = (name: string): readonly Row[] => parsed(fileName(name)).rows
const idsOf = (name: string) => new Set(rowsOf(name).map(({ id }) => id))

function validator(name: string) {
  const ajv = new Ajv({ strict: true, allErrors: true })
  addFormats(ajv)
  return ajv.compile(parsed(schemaName(name)))
}

test('every file that is named is made, and no other', () => {
  expect(files.map(({ name }) => name).sort()).toEqual([...dataFileNames].sort())
  expect(parsed(indexName).files).toEqual(dataFileNames)
})

describe.each(names)('%s', (name) => {
  const takes = validator(name)
  const file = parsed(fileName(name))
  test('is as its schema says', () => {
    takes(file)
    expect(takes.errors).toBeNull()
    expect(file.rows.length).toBeGreaterThan(0)
  })
  test('names its schema, its version, the day of the law and its licence', () => {
    expect(file).toMatchObject({
      $schema: schemaName(name),
      version,
      licence: license,
      lawAsOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      sourcesReadOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    expect(parsed(schemaName(name)).$id).toBe(`urn:residence-routes-belgium:data:${name}`)
  })
  test('its schema refuses a row that says more, one that says less, and a wrong day', () => {
    const [first] = file.rows
    const { [Object.keys(first).at(0) ?? '']: _, ...less } = first
    expect(takes({ ...file, rows: [{ ...first, weather: 'fine' }] })).toBe(false)
    expect(takes({ ...file, rows: [less] })).toBe(false)
    expect(takes({ ...file, lawAsOf: '2026-02-30' })).toBe(false)
  })
})

describe('what the lists name is in the lists', () => {
  const known = { citations: idsOf('citations'), sources: idsOf('sources'), offices: idsOf('offices') }
  const asked = new Set([...idsOf('facts'), ...idsOf('bands')])
  /** Every value of a key, wherever it stands. */
  const valuesOf = (key: string): readonly unknown[] => names.flatMap((name) => found(rowsOf(name), key))
  test.each([
    ['basis', known.citations],
    ['feeBasis', known.citations],
    ['inPlaceOf', known.citations],
    ['source', known.sources],
    ['checkAt', known.sources],
    ['decides', known.offices],
    ['lodgeWith', known.offices],
    ['office', known.offices],
    ['act', idsOf('acts')],
    ['fact', asked],
    ['inputs', asked],
    ['fee', idsOf('amounts')],
  ] as const)('%s', (key, ids) => {
    const values = valuesOf(key)
      .flat()
      .filter((value) => value !== null)
    expect(values.length).toBeGreaterThan(0)
    expect(values.filter((value) => !ids.has(value))).toEqual([])
  })
})

test('each condition of each procedure is there, with every ending', async () => {
  const rows = rowsOf('procedures') as readonly {
    readonly id: string
    readonly stages: readonly {
      readonly conditions: readonly { readonly id: string; readonly endings: readonly Row[] }[]
    }[]
  }[]
  for (const { procedure } of await allProcedures()) {
    const row = rows.find(({ id }) => id === procedure.id)
    const said = row?.stages.flatMap(({ conditions }) => conditions)
    const placed = conditionsOf(procedure)
    expect(said?.map(({ id }) => id)).toEqual(placed.map(({ id }) => id))
    expect(said?.map(({ endings }) => endings.length)).toEqual(
      placed.map(
        ({ condition }) => Object.values(condition.states).filter((state) => 'status' in state).length,
      ),
    )
  }
})

test('a case file of the site can be checked', () => {
  expect(parsed(caseSchemaName).$id).toBe('urn:residence-routes-belgium:case')
})

describe('names by language', () => {
  test('English is always there, and a language that still speaks English is left out', async () => {
    const words = await inLanguages(async ({ locale }) => ({ hello: locale === 'fr' ? 'Bonjour' : 'Hello' }))
    expect(texts(words, ({ hello }) => hello)).toEqual({ en: 'Hello', fr: 'Bonjour' })
  })
  test('a time limit has its name in each language that is translated', () => {
    const [first] = rowsOf('limits') as readonly { readonly name: object }[]
    expect(Object.keys(first?.name ?? {})).toEqual(Object.keys(languages))
  })
})

function found(value: unknown, key: string): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => found(one, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => [...(name === key ? [one] : []), ...found(one, key)])
}
