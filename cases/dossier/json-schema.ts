import { evidenceKinds, evidenceStates, schemaVersion } from '@/cases/dossier/format'
import { caseIdPattern, namePattern, procedureNames, statuses } from '@/cases/dossier/schema'
import type { Fact, Scope } from '@/machines/facts/kinds'
import { type FactId, factIds, facts } from '@/machines/facts/registry'
import { allowed } from '@/machines/facts/schema'
import { choiceFields, isChoiceField } from '@/machines/lifecycle/events/fields'
import { type EventType, events, eventTypes } from '@/machines/lifecycle/events/registry'

type Json = { readonly [key: string]: unknown }

const text = { type: 'string' }
const day = { type: 'string', format: 'date' }
const name = { type: 'string', pattern: namePattern.source }
const procedure = { enum: procedureNames }
const ref = (id: string) => ({ $ref: `#/$defs/${id}` })
const list = (items: Json, rest: Json = {}) => ({ type: 'array', items, ...rest })
const byName = (value: Json, names: Json = { pattern: namePattern.source }) => ({
  type: 'object',
  propertyNames: names,
  additionalProperties: value,
})

/** An object with these fields and no others. Names that end with `?` may be left out. */
function object(fields: Json): Json {
  const named = Object.entries(fields).map(([key, value]) => [key.replace('?', ''), value] as const)
  const required = Object.keys(fields).filter((key) => !key.endsWith('?'))
  return { type: 'object', additionalProperties: false, required, properties: Object.fromEntries(named) }
}

/**
 * JSON Schema (2020-12) of a case file of every version that can be read, made from the registries of facts and events.
 * `describe` gives the wording of a fact.
 */
export function caseSchema(describe: (fact: FactId) => string): Json {
  const factsOf = (scope?: Scope) => {
    const ids = factIds.filter((id) => scope === undefined || facts[id].scope === scope)
    return object(Object.fromEntries(ids.map((id) => [`${id}?`, factSchema(facts[id], describe(id))])))
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Case of Residence Routes Belgium',
    anyOf: [ref('version2'), ref('version1')],
    $defs: {
      version1: object({
        '$schema?': text,
        schemaVersion: { const: 1 },
        'facts?': factsOf(),
        'events?': list(ref('event')),
        'notes?': text,
      }),
      version2: object({
        '$schema?': text,
        schemaVersion: { const: schemaVersion },
        id: { type: 'string', pattern: caseIdPattern.source },
        label: text,
        household: factsOf('household'),
        persons: list(ref('person'), { minItems: 1 }),
        notes: text,
        'plannedFiling?': day,
        'keepUntil?': day,
        'archived?': { type: 'boolean' },
        'lastSeen?': object({ on: day, lawVersion: text, outcomes: list(ref('outcome')) }),
      }),
      person: object({
        id: name,
        label: text,
        facts: factsOf('person'),
        events: list(ref('event'), { description: 'What has happened to the file, oldest first.' }),
        overrides: list(ref('override')),
        evidence: byName(ref('evidence')),
        notes: byName(byName(text), { enum: procedureNames }),
      }),
      override: object({
        procedure,
        condition: name,
        status: { enum: statuses },
        reason: { type: 'string', pattern: '\\S' },
        on: day,
      }),
      evidence: object({
        state: { enum: evidenceStates },
        'kind?': { enum: evidenceKinds },
        'date?': day,
        'validUntil?': day,
        'note?': text,
      }),
      outcome: object({
        person: name,
        procedure,
        verdict: name,
        findings: byName(text),
        dates: { type: 'object', additionalProperties: { anyOf: [day, { type: 'null' }] } },
      }),
      event: { oneOf: eventTypes.map(eventSchema) },
    },
  }
}

const dayOrUnsure = { anyOf: [day, { const: 'unsure' }] }

function eventSchema(type: EventType): Json {
  const { fields, procedures } = events[type]
  const details = fields.map((f) => [`${f}?`, isChoiceField(f) ? { enum: choiceFields[f] } : dayOrUnsure])
  return object({
    type: { const: type },
    on: dayOrUnsure,
    'procedure?': { enum: procedures },
    ...Object.fromEntries(details),
  })
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
      return { anyOf: [day, unsure], ...comment }
    case 'count':
      return { anyOf: [{ type: 'integer', minimum: fact.min, maximum: fact.max }, unsure], ...comment }
  }
}
