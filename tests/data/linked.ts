import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { Parser, type Quad, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'

const folder = 'tests/data/shapes'
const shapes = (file: string) =>
  new SHACLValidator(new Store(new Parser().parse(readFileSync(`${folder}/${file}`, 'utf8'))))

const validators = {
  'CPSV-AP 3.2.0': shapes('cpsv-ap-3.2.0.ttl'),
  'CCCEV 2.1.0': shapes('cccev-2.1.0.ttl'),
}
export type Vocabulary = keyof typeof validators
export const vocabularies = Object.keys(validators) as readonly Vocabulary[]

/** Reads JSON-LD as RDF. A context that stands on another host is refused. */
export async function storeOf(document: object): Promise<Store> {
  const quads = await jsonld.toRDF(document as jsonld.JsonLdDocument, {
    format: 'application/n-quads',
    documentLoader: (url: string) => Promise.reject(new Error(`A reader would ask ${url}`)),
  })
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)))
}

/** What the published shapes of a vocabulary object to: one line each, with the thing, its property and the constraint. */
export async function violationsOf(vocabulary: Vocabulary, document: object): Promise<readonly string[]> {
  const report = await validators[vocabulary].validate(await storeOf(document))
  return report.results.map(
    ({ focusNode, path, sourceConstraintComponent }) =>
      `${focusNode?.value} ${path && 'value' in path ? path.value : ''} ${sourceConstraintComponent?.value}`,
  )
}

/** The things of a class, by name. */
export const ofClass = (store: Store, iri: string): readonly string[] =>
  store
    .getQuads(null, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', iri, null)
    .map(({ subject }: Quad) => subject.value)
