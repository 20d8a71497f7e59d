import { type Dossier, firstPersonId, newDossierId, type Person, schemaVersion } from '@/cases/dossier/format'
import type { Scope } from '@/machines/facts/kinds'
import { type AnyValue, type FactId, type Facts, factIds, facts as registry } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'

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
export const emptyDossier: Dossier = {
  schemaVersion,
  id: newDossierId,
  label: '',
  household: {},
  persons: [newPerson()],
  notes: '',
}

/** The person with this id; the first one without an id. Throws a RangeError when there is no such person. */
export function personOf({ persons }: Dossier, id?: string): Person {
  const person = id === undefined ? persons[0] : persons.find((p) => p.id === id)
  if (!person) throw new RangeError(`The case has no person ${id}`)
  return person
}

/** Everything known about one person: the facts of the household and the person's own. The first person without an id. */
export function factsOf(dossier: Dossier, personId?: string): Facts {
  return { ...dossier.household, ...personOf(dossier, personId).facts }
}

/** A case of one person from facts that were collected without a household. */
export function dossierOfOne(facts: Facts, events: readonly DossierEvent[] = [], notes = ''): Dossier {
  const person = { ...newPerson(), facts: ofScope(facts, 'person'), events }
  return { ...emptyDossier, household: ofScope(facts, 'household'), persons: [person], notes }
}

/**
 * Set a fact, or forget it with `undefined`. A fact of the household changes for all persons. The value is one that the
 * fact may hold (`isValueOf`).
 */
export function withFact(
  dossier: Dossier,
  personId: string,
  id: FactId,
  value: AnyValue | undefined,
): Dossier {
  const given = value as Facts[typeof id]
  if (registry[id].scope === 'household')
    return { ...dossier, household: withField(dossier.household, id, given) }
  return withPerson(dossier, personId, (person) => ({ ...person, facts: withField(person.facts, id, given) }))
}

/** Change one person of a case. */
export function withPerson(dossier: Dossier, id: string, change: (person: Person) => Person): Dossier {
  personOf(dossier, id)
  const [first, ...rest] = dossier.persons
  const changed = (person: Person) => (person.id === id ? change(person) : person)
  return { ...dossier, persons: [changed(first), ...rest.map(changed)] }
}

/** Add a person with an id of their own. */
export function addPerson(dossier: Dossier, label: string): Dossier {
  let n = dossier.persons.length + 1
  while (dossier.persons.some((p) => p.id === `person-${n}`)) n++
  return { ...dossier, persons: [...dossier.persons, newPerson(`person-${n}`, label)] }
}

/** Remove a person. The last one of a case stays. */
export function removePerson(dossier: Dossier, id: string): Dossier {
  const [first, ...rest] = dossier.persons.filter((p) => p.id !== id)
  return first ? { ...dossier, persons: [first, ...rest] } : dossier
}

/** The facts with this scope. */
export function ofScope(facts: Facts, scope: Scope): Facts {
  return Object.fromEntries(
    factIds
      .filter((id) => facts[id] !== undefined && registry[id].scope === scope)
      .map((id) => [id, facts[id]]),
  )
}

/** The record with this value under a key; without the key where the value is `undefined`. */
export function withField<T extends object, K extends keyof T>(
  record: T,
  key: K,
  value: T[K] | undefined,
): T {
  const { [key]: _, ...rest } = record
  // Every other key stays as it is.
  return (value === undefined ? rest : { ...rest, [key]: value }) as T
}
