import type { ISODate } from '@/content/law/types'
import { validUntil } from '@/machines/deadlines/terms'
import { type AnyValue, type FactId, facts, isFactId } from '@/machines/facts/registry'
import { isChoiceField } from '@/machines/lifecycle/events/fields'
import type { DayOf, EventGives, Given } from '@/machines/lifecycle/events/gives'
import { type DossierEvent, events } from '@/machines/lifecycle/events/registry'
import { type Holding, type Lifecycle, stateOf } from '@/machines/lifecycle/lifecycle'
import type { Replay, Step } from '@/machines/lifecycle/replay'

/** A fact that an event gave; without a value where the event left it uncertain. */
export interface GivenFact {
  readonly fact: FactId
  readonly value: AnyValue | undefined
  readonly event: DossierEvent
}

/** What an event gives in the file of a procedure: what it gives everywhere, and there. */
export const givesOf = (
  { type }: DossierEvent,
  procedure?: Lifecycle['procedure'],
): readonly EventGives[] => {
  const { gives } = events[type]
  return [gives.everywhere, procedure && gives[procedure]].filter((one) => one !== undefined)
}

/** What the steps of one file tell, seen from `today`: what holds where it stands, and what once happened. */
export function factsOfFile(
  lifecycle: Lifecycle,
  { states, history }: Replay,
  today: ISODate,
): readonly GivenFact[] {
  const standing = Object.entries(states).flatMap(([region, name]) => {
    const { gives, holds } = stateOf(lifecycle, region, name)
    const entry = history.findLast(({ moves }) => moves.some((m) => m.region === region && m.from !== m.to))
    const paper = gives?.paper && validPaper(history, holds, today)
    return [
      ...(entry ? givenFacts(gives?.facts, entry.event) : []),
      ...(paper ? givenFacts(gives?.paper, paper) : []),
      ...daysOf(gives?.days ?? {}, history),
      ...(entry && gives?.after && latestOf(gives.after, history)
        ? givenFacts(gives.after.facts, entry.event)
        : []),
    ]
  })
  return [...ofSeveral(lifecycle, standing, history), ...eventFacts(history, lifecycle.procedure)]
}

/** What happened once and holds until another event of the file ends it. `procedure`: leave out for what every file tells. */
export function eventFacts(
  history: readonly Step[],
  procedure?: Lifecycle['procedure'],
): readonly GivenFact[] {
  const known = new Map<FactId, GivenFact>()
  for (const { event } of history) {
    for (const { facts: given, day, detail = {}, ends = [] } of givesOf(event, procedure)) {
      for (const fact of ends) known.set(fact, { fact, value: undefined, event })
      const details = Object.entries(detail).flatMap(([field, table]) => {
        const value = isChoiceField(field) ? event[field] : undefined
        const byValue: Readonly<Record<string, Given>> = table
        return value === undefined ? [] : givenFacts(byValue[value], event)
      })
      const dated = day ? [{ fact: day, value: event.on === 'unsure' ? undefined : event.on, event }] : []
      for (const one of [...givenFacts(given, event), ...details, ...dated])
        known.set(one.fact, withEarlierChoices(known.get(one.fact), one))
    }
  }
  return [...known.values()]
}

/** Several choices add up; of everything else the newest counts. */
function withEarlierChoices(before: GivenFact | undefined, now: GivenFact): GivenFact {
  if (facts[now.fact].kind !== 'choices' || !Array.isArray(before?.value) || !Array.isArray(now.value))
    return now
  return { ...now, value: [...new Set([...before.value, ...now.value])] }
}

const givenFacts = (given: Given | undefined, event: DossierEvent): readonly GivenFact[] =>
  Object.entries(given ?? {}).flatMap(([fact, value]) => (isFactId(fact) ? [{ fact, value, event }] : []))

function daysOf(days: { readonly [fact: string]: DayOf }, history: readonly Step[]): readonly GivenFact[] {
  return Object.entries(days).flatMap(([fact, which]) => {
    const event = latestOf(which, history)
    return event && event.on !== 'unsure' && isFactId(fact) ? [{ fact, value: event.on, event }] : []
  })
}

function latestOf({ of, unless }: DayOf, history: readonly Step[]): DossierEvent | null {
  const types: readonly string[] = [of].flat()
  const last = history.findLast(({ event: { type } }) => types.includes(type) || type === unless)?.event
  return last && types.includes(last.type) ? last : null
}

/** The event that brought the newest paper, while that is valid; null where it ran out, or where its last day is not known. */
function validPaper(
  history: readonly Step[],
  holds: Holding | null | undefined,
  today: ISODate,
): DossierEvent | null {
  const event = history.findLast((step) => givesOf(step.event).some(({ paper }) => paper))?.event
  if (!event) return null
  const { on, expires = 'unsure' } = event
  if (expires !== 'unsure') return today <= expires ? event : null
  if (on === 'unsure' || !holds?.validity) return null
  return today <= validUntil(on, { length: holds.validity.length, unit: unitOf(holds.validity.unit) })
    ? event
    : null
}

const unitOf = (unit: 'day' | 'month' | 'year') => (unit === 'day' ? 'calendar-day' : unit)

/** Of several applications the one that bars most. Where one of them is not known, only the last option of all is certain. */
function ofSeveral(
  { several, regions }: Lifecycle,
  standing: readonly GivenFact[],
  history: readonly Step[],
): readonly GivenFact[] {
  if (!several) return standing
  const { fact, next, replaced } = several
  const earlier = history
    .filter(({ event }) => event.type === next)
    .flatMap(({ moves }) =>
      moves.map(({ region, from }) => regions[region]?.states[from]?.gives?.facts?.[fact]),
    )
    .map((value) => (value === undefined ? undefined : (replaced[value] ?? value)))
  if (earlier.length === 0) return standing
  const now = standing.find((one) => one.fact === fact)
  const others = standing.filter((one) => one.fact !== fact)
  const last = history.at(-1)?.event
  const definition = facts[fact]
  if (definition.kind !== 'choice' || !last) return others
  const known = definition.options.filter((option) => option !== 'unsure')
  const values = [...earlier, now?.value]
  const worst = known.findLast((option) => values.includes(option))
  const certain = worst !== undefined && (worst === known.at(-1) || !values.includes(undefined))
  return certain ? [...others, { fact, value: worst, event: now?.event ?? last }] : others
}
