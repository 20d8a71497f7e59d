import { urn } from '@/components/data/about'
import type { Texts } from '@/components/data/words'
import type { OfficialNames } from '@/content/law/types'

/** One thing of the linked data, by its properties. */
export type LinkedNode = Readonly<Record<string, unknown>>

/** A text in each language, as RDF writes it. */
export const inRdf = (texts: Texts | OfficialNames): readonly object[] =>
  Object.entries(texts).map(([language, text]) => ({ '@language': language, '@value': text }))

export const typed = (type: 'date' | 'double', value: string | number): object => ({
  '@type': `xsd:${type}`,
  '@value': String(value),
})

export const to = (iri: string): object => ({ '@id': iri })

/** The properties left where their value is there. */
export const given = (properties: Readonly<Record<string, unknown>>): LinkedNode =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null))

/** The names of things that several files name. */
export const iri = {
  procedure: (id: string) => urn('procedure', id),
  condition: (procedure: string, id: string) => urn('procedure', procedure, 'condition', id),
  paper: (procedure: string, id: string) => urn('procedure', procedure, 'paper', id),
  papers: (procedure: string, condition: string, number: number) =>
    urn('procedure', procedure, 'papers', condition, String(number)),
  office: (id: string) => urn('office', id),
  fact: (id: string) => urn('fact', id),
  /** Ids of citations hold signs that a URN has to write as numbers. */
  citation: (id: string) => urn('citation', encodeURIComponent(id)),
  act: (id: string) => urn('act', id),
  dataset: urn('data'),
  project: urn('project'),
  belgium: 'http://publications.europa.eu/resource/authority/country/BEL',
  euro: 'http://publications.europa.eu/resource/authority/currency/EUR',
} as const
