import { schemaVersion } from '@/cases/case'
import { type FactId, factIds, facts } from '@/machines/facts'
import { allowed } from '@/machines/factsSchema'
import type { Fact } from '@/machines/facts/kinds'

type Json = { readonly [key: string]: unknown }

/** JSON Schema (2020-12) of a case file, made from the registry of facts. `describe` gives the wording of a fact. */
export function caseSchema(describe: (fact: FactId) => string): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Case of Residence Routes Belgium',
    type: 'object',
    required: ['schemaVersion', 'facts'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      schemaVersion: { const: schemaVersion },
      facts: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(factIds.map((id) => [id, factSchema(facts[id], describe(id))])),
      },
      events: { type: 'array', description: 'What has happened to the file, oldest first.' },
      notes: { type: 'string' },
    },
  }
}

function factSchema(fact: Fact, description: string): Json {
  const unsure = { const: 'unsure' }
  const comment = { description, $comment: allowed(fact) }
  switch (fact.kind) {
    case 'choice':
      return { enum: fact.options, ...comment }
    case 'choices': {
      const several = fact.options.filter((o) => !fact.exclusive.includes(o))
      return {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        anyOf: [{ items: { enum: several } }, { items: { enum: fact.exclusive }, maxItems: 1 }],
        ...comment,
      }
    }
    case 'date':
      return { anyOf: [{ type: 'string', format: 'date' }, unsure], ...comment }
    case 'count':
      return { anyOf: [{ type: 'integer', minimum: fact.min, maximum: fact.max }, unsure], ...comment }
  }
}
