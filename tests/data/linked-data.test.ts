import { describe, expect, test } from 'vitest'
import { dataFiles, linkedName } from '@/components/data/files'
import { paperLists } from '@/components/data/linked/conditions'
import { conditionsOf } from '@/machines/engine/procedure'
import { oneOf, required, useful } from '@/machines/procedures/filing'
import { procedureIds } from '@/machines/procedures/registry'
import { ofClass, storeOf, violationsOf, vocabularies } from '@/tests/data/linked'
import { allProcedures } from '@/tests/support/procedures'

const files = await dataFiles()
const modules = await allProcedures()

interface Linked {
  readonly '@context': object
  readonly '@graph': readonly Readonly<Record<string, unknown>>[]
}
function linkedOf(procedure: string): Linked {
  const file = files.find(({ name }) => name === linkedName(procedure))
  if (!file) throw new Error(`${procedure} is not published as linked data`)
  return JSON.parse(file.text)
}

describe.each(procedureIds)('%s as linked data', (id) => {
  const document = linkedOf(id)
  test.each(vocabularies)('has nothing that the shapes of %s object to', async (vocabulary) => {
    expect(await violationsOf(vocabulary, document)).toEqual([])
  })
  test('holds each condition as a criterion, and each paper', async () => {
    const { procedure, filing } = modules.find((one) => one.procedure.id === id) ?? {}
    if (!procedure || !filing) throw new Error(`There is no procedure ${id}`)
    const store = await storeOf(document)
    const cv = 'http://data.europa.eu/m8g/'
    expect(ofClass(store, 'http://purl.org/vocab/cpsv#PublicService')).toHaveLength(1)
    expect(ofClass(store, `${cv}Criterion`)).toHaveLength(conditionsOf(procedure).length)
    expect(ofClass(store, `${cv}EvidenceType`)).toHaveLength(
      new Set(filing.papers.map(({ paper }) => paper)).size,
    )
  })
  test('names nothing of its own that it does not describe', () => {
    const described = new Set(document['@graph'].map((node) => node['@id']))
    const named = document['@graph'].flatMap((node) => Object.values(node).flatMap(namesIn))
    const own = named.filter((name) => name.startsWith('urn:'))
    expect(own.length).toBeGreaterThan(100)
    expect(own.filter((name) => !described.has(name))).toEqual([])
  })
  test('says its version and the day of the law', () => {
    const dataset = document['@graph'].find((node) => node['@type'] === 'dcat:Dataset')
    expect(dataset).toMatchObject({
      'dcat:version': expect.stringMatching(/^\d+\.\d+\.\d+/),
      'rrb:lawAsOf': { '@type': 'xsd:date', '@value': expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    })
  })
})

describe('the shapes object', () => {
  const broken = (type: string, property: string, value?: unknown): object => {
    const document = linkedOf('humanitarian-regularisation')
    const graph = document['@graph'].map((node) => {
      if (![node['@type']].flat().includes(type)) return node
      const { [property]: _, ...rest } = node
      return value === undefined ? rest : { ...rest, [property]: value }
    })
    return { ...document, '@graph': graph }
  }
  test.each([
    ['a service without a name', 'CPSV-AP 3.2.0', broken('cpsv:PublicService', 'dct:title')],
    [
      'a service that nobody decides on',
      'CPSV-AP 3.2.0',
      broken('cpsv:PublicService', 'cv:hasCompetentAuthority'),
    ],
    ['a cost that is a word', 'CPSV-AP 3.2.0', broken('cv:Cost', 'cv:hasValue', 'much')],
    [
      'a condition with a name in a language',
      'CCCEV 2.1.0',
      broken('cv:Criterion', 'skos:prefLabel', { '@language': 'en', '@value': 'Fee' }),
    ],
    [
      'a list of papers that names an office',
      'CCCEV 2.1.0',
      broken('cv:EvidenceTypeList', 'cv:specifiesEvidenceType', {
        '@id': 'urn:residence-routes-belgium:office:municipality',
      }),
    ],
  ] as const)('to %s', async (_, vocabulary, document) => {
    expect(await violationsOf(vocabulary, document)).not.toEqual([])
  })
  test('not because a reader asked another host', async () => {
    const document = { ...linkedOf('return'), '@context': 'https://example.org/context.jsonld' }
    await expect(storeOf(document)).rejects.toThrow('https://example.org/context.jsonld')
  })
})

describe('lists of papers', () => {
  const law = 'aliens-act:57/37'
  test('what is required stands in each, and one of a group is enough', () => {
    const papers = [
      required('letter', ['a'], law),
      oneOf('identity', 'passport', ['a'], law),
      oneOf('identity', 'card', ['a'], law),
      useful('photo', ['a'], law),
    ]
    expect(paperLists(papers)).toEqual([
      ['letter', 'passport'],
      ['letter', 'card'],
    ])
  })
  test('of two groups, each with each', () => {
    const papers = ['p', 'q'].flatMap((group) => [1, 2].map((n) => oneOf(group, `${group}${n}`, ['a'], law)))
    expect(paperLists(papers)).toEqual([
      ['p1', 'q1'],
      ['p1', 'q2'],
      ['p2', 'q1'],
      ['p2', 'q2'],
    ])
  })
  test('there is none where no paper is needed', () => {
    expect(paperLists([useful('photo', ['a'], law)])).toEqual([])
  })
})

/** The names in a value: of one thing, or of each in a list. */
function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (typeof value !== 'object' || value === null) return []
  return '@id' in value ? [String(value['@id'])] : []
}
