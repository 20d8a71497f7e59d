import * as z from 'zod/mini'
import { dossierSchema, parts, version1Schema } from '@/cases/dossier/format'
import { type FactId, factIds, facts } from '@/machines/facts/registry'
import { day, factSchema } from '@/machines/facts/schema'

interface Documented {
  readonly id: string
  readonly description: string
  /** What the schemas check with a function, which cannot be written down. */
  readonly format?: 'date'
  readonly type?: 'array'
  readonly uniqueItems?: true
}

const described = {
  person: 'One person of the household. The label is a word that the reader knows the person by, not a name.',
  events: 'What has happened to the file, oldest first.',
  override: 'A finding set by hand. It stands beside the finding of the rules and never replaces it.',
  evidence: 'What is known about one paper. It counts for every procedure that the paper serves.',
  madeLetter: 'A letter that was made, by its id. What stood in it is not kept.',
  outcome: 'What a procedure came to when the case was last looked at: ids and days only.',
  lastSeen: 'A memory of the screen, to tell what changed since. No rule reads it.',
} as const satisfies Record<keyof typeof parts, string>

/**
 * JSON Schema (2020-12) of the file of one dossier, of every version that can be read: written from the schemas that read
 * it. `question` gives the wording of a fact. It cannot say that two persons have different ids; the reader does.
 */
export function dossierJsonSchema(question: (fact: FactId) => string): object {
  const metadata = z.registry<Documented>()
  metadata.add(dossierSchema, { id: 'version2', description: 'A case as it is written today.' })
  metadata.add(version1Schema, { id: 'version1', description: 'One person, without a household.' })
  metadata.add(day, { id: 'day', format: 'date', description: 'A day that exists, written YYYY-MM-DD.' })
  for (const [id, part] of Object.entries(parts)) {
    metadata.add(part, { id, description: described[id as keyof typeof parts] })
  }
  for (const id of factIds) {
    const several = facts[id].kind === 'choices'
    metadata.add(factSchema(facts[id]), {
      id: `fact-${id}`,
      description: question(id),
      ...(several && { type: 'array', uniqueItems: true }),
    })
  }
  const { $schema, ...schema } = z.toJSONSchema(z.union([dossierSchema, version1Schema]), { metadata })
  return {
    $schema,
    $id: 'urn:residence-routes-belgium:case',
    title: 'Case of Residence Routes Belgium',
    description: 'A file of one case. Persons have different ids.',
    ...schema,
  }
}
