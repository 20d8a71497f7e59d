import fc from 'fast-check'
import { ofScope } from '@/cases/dossier/household'
import { fromNumber, toNumber } from '@/machines/deadlines/day'
import { facts as definitions, type FactId, type Facts } from '@/machines/facts/registry'
import { choiceFields, isChoiceField } from '@/machines/lifecycle/events/fields'
import { type DossierEvent, type EventType, events, eventTypes } from '@/machines/lifecycle/events/registry'
import { anyValueOf } from '@/tests/support/arbitraries'

/** The day from which the people are seen. */
export const today = '2026-11-29'

export interface DatedPerson {
  readonly facts: Facts
  /** In order, each of one procedure. */
  readonly events: readonly DossierEvent[]
}

const now = toNumber(today)
const around = (min: number, max: number) => fc.integer({ min: now + min, max: now + max }).map(fromNumber)

/** The answers on which dates hang, and those that change how they are counted. */
const dated = [
  ...['orderToLeave', 'orderNotifiedOn', 'termDays', 'orderPaper', 'urgentRequest', 'earlierOrder'],
  ...['cgrsNotifiedOn', 'cgrsRefusal', 'heldWhenApplying', 'refusalHeld', 'stayRefusalNotifiedOn'],
  ...['certificateDate', 'entryBan', 'banYears', 'banNotifiedOn', 'dateOfBirth', 'accompanyingAdult'],
  ...['detained', 'whereabouts', 'situations', 'protectionProcedure', 'protectionAt', 'stayAppeal'],
] as const
const ids = (Object.keys(definitions) as FactId[]).filter((id) => dated.some((one) => one === id))

const answerOf = (id: FactId) => {
  if (id === 'dateOfBirth') return around(-366 * 19, -366 * 16)
  if (definitions[id].kind === 'date')
    return fc.oneof({ weight: 9, arbitrary: around(-70, 0) }, fc.constant('unsure'))
  if (id === 'orderToLeave' || id === 'entryBan') return fc.constantFrom('yes', 'yes', 'no')
  if (id === 'banYears') return fc.constantFrom(3, 5, 7)
  if (id === 'termDays') return fc.constantFrom(0, 5, 7, 10, 30, 45, 'unsure')
  return anyValueOf(id)
}
// Each value was made from the definition of its fact.
const answers = fc.record(Object.fromEntries(ids.map((id) => [id, answerOf(id)])), {
  requiredKeys: [],
}) as fc.Arbitrary<Facts>

/** Steps that set off the dates a person most depends on come up more often. */
const often: readonly EventType[] = ['orderNotified', 'refusalNotified', 'banImposed', 'applicationLodged']

const event = fc
  .oneof(fc.constantFrom(...eventTypes), fc.constantFrom(...often))
  .chain((type): fc.Arbitrary<DossierEvent> => {
    const { fields, procedures } = events[type]
    const details = fields.map((f) => [
      f,
      isChoiceField(f)
        ? fc.constantFrom(...choiceFields[f])
        : fc.oneof(around(-40, 90), fc.constant('unsure')),
    ])
    const base = fc.record({
      type: fc.constant(type),
      on: fc.oneof({ weight: 12, arbitrary: around(-70, 0) }, fc.constant('unsure')),
      procedure: fc.constantFrom(...procedures),
    })
    const told = fc.record(Object.fromEntries(details), { requiredKeys: [] })
    const made = fc.tuple(told, base).map(([some, all]) => ({ ...some, ...all }))
    // The fields come from the definition of the type of event.
    return made as fc.Arbitrary<DossierEvent>
  })

const person: fc.Arbitrary<DatedPerson> = fc.record({
  facts: answers.map((facts) => ofScope(facts, 'person')),
  events: fc.array(event, { maxLength: 5 }).map((list) => list.toSorted((a, b) => (a.on < b.on ? -1 : 1))),
})

/** So many people with answers and steps in every procedure, the same in every run. */
export const datedPeople = (count: number, seed: number): readonly DatedPerson[] =>
  fc.sample(person, { numRuns: count, seed })
