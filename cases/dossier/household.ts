import {
  type Case,
  type CaseEvent,
  firstPersonId,
  newCaseId,
  type Person,
  schemaVersion,
} from '@/cases/dossier/format'
import type { Scope } from '@/machines/facts/kinds'
import { type AnyValue, type FactId, type Facts, factIds, facts as registry } from '@/machines/facts/registry'

/** A person of whom nothing is known yet. */
export const newPerson = (id: string = firstPersonId, label = ''): Person => ({
  id,
  label,
  facts: {},
  events: [],
  overrides: [],
  evidence: {},
  notes: {},
})

/** A case in which nothing is known yet. */
export const emptyCase: Case = {
  schemaVersion,
  id: newCaseId,
  label: '',
  household: {},
  persons: [newPerson()],
  notes: '',
}

/** The person with this id; the first one without an id. Throws a RangeError when there is no such person. */
export function personOf({ persons }: Case, id?: string): Person {
  const person = id === undefined ? persons[0] : persons.find((p) => p.id === id)
  if (!person) throw new RangeError(`The case has no person ${id}`)
  return person
}

/** Everything known about one person: the facts of the household and the person's own. The first person without an id. */
export function factsOf(file: Case, personId?: string): Facts {
  return { ...file.household, ...personOf(file, personId).facts }
}

/** A case of one person from facts that were collected without a household. */
export function caseOfOne(facts: Facts, events: readonly CaseEvent[] = [], notes = ''): Case {
  const person = { ...newPerson(), facts: ofScope(facts, 'person'), events }
  return { ...emptyCase, household: ofScope(facts, 'household'), persons: [person], notes }
}

/**
 * Set a fact, or forget it with `undefined`. A fact of the household changes for all persons. The value is one that the
 * fact may hold (`isValueOf`).
 */
export function withFact(file: Case, personId: string, id: FactId, value: AnyValue | undefined): Case {
  if (registry[id].scope === 'household') return { ...file, household: withValue(file.household, id, value) }
  return withPerson(file, personId, (person) => ({ ...person, facts: withValue(person.facts, id, value) }))
}

/** Change one person of a case. */
export function withPerson(file: Case, id: string, change: (person: Person) => Person): Case {
  personOf(file, id)
  const [first, ...rest] = file.persons
  const changed = (person: Person) => (person.id === id ? change(person) : person)
  return { ...file, persons: [changed(first), ...rest.map(changed)] }
}

/** Add a person with an id of their own. */
export function addPerson(file: Case, label: string): Case {
  let n = file.persons.length + 1
  while (file.persons.some((p) => p.id === `person-${n}`)) n++
  return { ...file, persons: [...file.persons, newPerson(`person-${n}`, label)] }
}

/** Remove a person. The last one of a case stays. */
export function removePerson(file: Case, id: string): Case {
  const [first, ...rest] = file.persons.filter((p) => p.id !== id)
  return first ? { ...file, persons: [first, ...rest] } : file
}

/** The facts with this scope. */
export function ofScope(facts: Facts, scope: Scope): Facts {
  return Object.fromEntries(
    factIds
      .filter((id) => facts[id] !== undefined && registry[id].scope === scope)
      .map((id) => [id, facts[id]]),
  )
}

function withValue(facts: Facts, id: FactId, value: AnyValue | undefined): Facts {
  const { [id]: _, ...rest } = facts
  return value === undefined ? rest : { ...rest, [id]: value }
}
