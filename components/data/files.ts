import { dossierJsonSchema } from '@/cases/dossier/json-schema'
import { aboutData } from '@/components/data/about'
import { procedureLinked } from '@/components/data/linked/procedure'
import { acts } from '@/components/data/tables/acts'
import { amounts } from '@/components/data/tables/amounts'
import { citations } from '@/components/data/tables/citations'
import { bands, facts } from '@/components/data/tables/facts'
import { helpers } from '@/components/data/tables/helpers'
import { limits } from '@/components/data/tables/limits'
import { offices } from '@/components/data/tables/offices'
import { heldPapers, papers } from '@/components/data/tables/papers'
import { procedures } from '@/components/data/tables/procedures'
import { sources } from '@/components/data/tables/sources'
import { type DataTable, fileName, schemaName, tableFile, tableSchema } from '@/components/data/tables/table'
import { type DataWords, dataWords } from '@/components/data/words'
import { loadQuestions } from '@/components/i18n/sentences'
import { languages } from '@/content/locales'
import { dmnOf } from '@/machines/decisions/dmn'
import { procedureIds } from '@/machines/procedures/registry'
import { routes } from '@/machines/routes/finder'

/** A file that is published below `/data/`. */
export interface DataFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** Every list that is published, in the order of the page that tells of them. */
export const dataTables: readonly DataTable[] = [
  procedures,
  facts,
  bands,
  limits,
  amounts,
  papers,
  heldPapers,
  offices,
  helpers,
  acts,
  citations,
  sources,
]

/** Every procedure has linked data and decision tables; the route finder has decision tables alone. */
export const linkedName = (procedure: string) => `${procedure}.jsonld`
export const decisionsName = (procedure: string) => `${procedure}.dmn`
export const routesName = decisionsName(routes.id)
export const indexName = fileName('index')
export const caseSchemaName = schemaName('case')

/** The names of all files, without making them. */
export const dataFileNames: readonly string[] = [
  indexName,
  ...dataTables.flatMap(({ name }) => [fileName(name), schemaName(name)]),
  caseSchemaName,
  ...procedureIds.map(linkedName),
  ...procedureIds.map(decisionsName),
  routesName,
]

let making: Promise<readonly DataFile[]> | undefined

/** Every file that is published as data, made once a build. */
export function dataFiles(): Promise<readonly DataFile[]> {
  making ??= makeFiles()
  return making
}

async function makeFiles(): Promise<readonly DataFile[]> {
  const [words, { questions }] = await Promise.all([dataWords(), loadQuestions(languages.en)])
  return [
    json(indexName, { ...aboutData(), files: dataFileNames }),
    ...dataTables.flatMap((table) => [
      json(fileName(table.name), tableFile(table, words)),
      json(schemaName(table.name), tableSchema(table), 'application/schema+json'),
    ]),
    json(
      caseSchemaName,
      dossierJsonSchema((id) => questions[id].question),
      'application/schema+json',
    ),
    ...words.procedures.map((one) =>
      json(linkedName(one.procedure.id), procedureLinked(one, words), 'application/ld+json'),
    ),
    ...decisionFiles(words),
  ]
}

const json = (name: string, value: object, type = 'application/json'): DataFile => ({
  name,
  type,
  text: `${JSON.stringify(value)}\n`,
})

function decisionFiles({ procedures: all }: DataWords): readonly DataFile[] {
  const about = Object.entries(aboutData())
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ')
  return [...all.map(({ procedure }) => procedure), routes].map((procedure) => ({
    name: decisionsName(procedure.id),
    type: 'application/xml',
    text: dmnOf(procedure, about),
  }))
}
