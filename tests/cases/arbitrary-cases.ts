import fc from 'fast-check'
import {
  type Dossier,
  evidenceKinds,
  evidenceStates,
  newDossierId,
  schemaVersion,
  statuses,
} from '@/cases/dossier/format'
import { ofScope } from '@/cases/dossier/household'
import { choiceFields, isChoiceField } from '@/machines/lifecycle/events/fields'
import { type DossierEvent, events, eventTypes } from '@/machines/lifecycle/events/registry'
import { procedureIds } from '@/machines/procedures/registry'
import { anyDay, anyFacts } from '@/tests/support/arbitraries'

const procedure = fc.constantFrom(...procedureIds)
const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,20}$/)
/** Any text at all: line ends, quotes, formulas, halves of characters. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '=1+1', 'é;"\n,', '\uD800'),
)
const dayOrUnsure = fc.oneof(anyDay, fc.constant('unsure' as const))

const event = fc.constantFrom(...eventTypes).chain((type) => {
  const { fields, procedures } = events[type]
  const details = fields.map((f) => [f, isChoiceField(f) ? fc.constantFrom(...choiceFields[f]) : dayOrUnsure])
  const optional = { ...Object.fromEntries(details), procedure: fc.constantFrom(...procedures) }
  const required = { type: fc.constant(type), on: dayOrUnsure }
  // The fields come from the definition of the type of event.
  return fc.record(
    { ...required, ...optional },
    { requiredKeys: ['type', 'on'] },
  ) as fc.Arbitrary<DossierEvent>
})

const evidence = fc.record(
  {
    state: fc.constantFrom(...evidenceStates),
    kind: fc.constantFrom(...evidenceKinds),
    date: anyDay,
    validUntil: anyDay,
    note: text,
  },
  { requiredKeys: ['state'] },
)
const override = fc.record({
  procedure,
  condition: name,
  status: fc.constantFrom(...statuses),
  reason: text.filter((t) => t.trim() !== ''),
  on: anyDay,
})
const person = fc.record(
  {
    id: name,
    label: text,
    facts: anyFacts().map((facts) => ofScope(facts, 'person')),
    events: fc.array(event, { maxLength: 4 }),
    overrides: fc.array(override, { maxLength: 3 }),
    evidence: fc.dictionary(name, evidence, { maxKeys: 4, noNullPrototype: true }),
    notes: fc.dictionary(procedure, fc.dictionary(name, text, { maxKeys: 3, noNullPrototype: true }), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    letters: fc.array(fc.record({ letter: name, on: anyDay }), { maxLength: 3 }),
  },
  { requiredKeys: ['id', 'label', 'facts', 'events', 'overrides', 'evidence', 'notes'] },
)
const outcome = fc.record({
  person: name,
  procedure,
  verdict: name,
  findings: fc.dictionary(name, text, { noNullPrototype: true }),
  dates: fc.dictionary(name, fc.option(anyDay), { noNullPrototype: true }),
})

/** Any case that the format allows. */
export const anyDossier = fc.record(
  {
    schemaVersion: fc.constant(schemaVersion),
    id: fc.oneof(fc.uuid(), fc.constant(newDossierId)),
    label: text,
    household: anyFacts().map((facts) => ofScope(facts, 'household')),
    persons: fc.uniqueArray(person, { minLength: 1, maxLength: 4, selector: (p) => p.id }),
    notes: text,
    plannedFiling: anyDay,
    procedures: fc.subarray([...procedureIds]),
    keepUntil: anyDay,
    archived: fc.boolean(),
    lastSeen: fc.record({ on: anyDay, lawVersion: text, outcomes: fc.array(outcome, { maxLength: 3 }) }),
  },
  { requiredKeys: ['schemaVersion', 'id', 'label', 'household', 'persons', 'notes'] },
) as unknown as fc.Arbitrary<Dossier>
