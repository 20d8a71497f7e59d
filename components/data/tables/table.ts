import * as z from 'zod/mini'
import { aboutData, urn } from '@/components/data/about'
import type { DataWords } from '@/components/data/words'
import { locales } from '@/content/locale'

interface Documented {
  readonly id: string
  readonly description: string
}

/** A list that is published as JSON, with the schema of a row. */
export interface DataTable {
  readonly name: string
  readonly row: z.ZodMiniType
  readonly rows: (words: DataWords) => readonly object[]
}

export const day = z.iso.date()
export const id = z.string().check(z.minLength(1))
export const texts = z.strictObject({
  ...Object.fromEntries(locales.map((locale) => [locale, z.optional(z.string())])),
  en: z.string(),
})
export const official = z.strictObject({
  nl: z.optional(z.string()),
  fr: z.optional(z.string()),
  de: z.optional(z.string()),
})
export const inForce = z.strictObject({ from: z.nullable(day), to: z.optional(day) })
export const confidence = z.enum(['high', 'medium', 'low'])
export const basis = z.array(id).check(z.minLength(1))
export const provenance = { source: id, inForce, confidence, recheckFrom: z.optional(day) }
export const length = z.strictObject({
  length: z.int(),
  unit: z.enum(['calendar-day', 'working-day', 'month', 'year']),
})

const described: readonly (readonly [z.ZodMiniType, Documented])[] = [
  [texts, { id: 'texts', description: 'A name or sentence by language. English is always there.' }],
  [
    official,
    { id: 'official', description: 'Names as the authorities write them, where a source confirms them.' },
  ],
  [
    inForce,
    {
      id: 'inForce',
      description:
        'First and last day on which it applies. A first day that is null is not stated in the text that was read.',
    },
  ],
  [
    confidence,
    {
      id: 'confidence',
      description:
        'high: law text or official site. medium: agency, organisation, lawyer or municipality. low: not confirmed, only a point to check.',
    },
  ],
  [basis, { id: 'basis', description: 'Ids of articles, judgments and practices in citations.json.' }],
  [length, { id: 'length', description: 'A length of time.' }],
]

/** The schema of a whole file: what it says of itself, and its rows. */
const fileOf = ({ name, row }: DataTable) =>
  z.strictObject({
    $schema: z.literal(schemaName(name)),
    version: z.string(),
    lawAsOf: day,
    sourcesReadOn: day,
    licence: z.string(),
    rows: z.array(row),
  })

export const fileName = (name: string) => `${name}.json`
export const schemaName = (name: string) => `${name}.schema.json`

/** The file of a table. Throws where a row is not as its schema says. */
export function tableFile(table: DataTable, words: DataWords): object {
  const file = { $schema: schemaName(table.name), ...aboutData(), rows: table.rows(words) }
  return fileOf(table).parse(file)
}

/** The JSON Schema (2020-12) of the file of a table. */
export function tableSchema(table: DataTable): object {
  const metadata = z.registry<Documented>()
  for (const [part, about] of described) metadata.add(part, about)
  const { $schema, ...schema } = z.toJSONSchema(fileOf(table), { metadata })
  return { $schema, $id: urn('data', table.name), title: table.name, ...schema }
}
