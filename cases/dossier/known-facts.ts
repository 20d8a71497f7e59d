import type { Case } from '@/cases/dossier/format'
import { factsOf, personOf } from '@/cases/dossier/household'
import type { ISODate } from '@/content/law/types'
import { type BandId, bandDefinitions, isBandId } from '@/machines/bands/registry'
import type { View } from '@/machines/engine/read'
import type { ChoicesFact } from '@/machines/facts/kinds'
import {
  type AnyValue,
  facts as definitions,
  type FactId,
  type Facts,
  isFactId,
} from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { type FactsFromEvents, factsFromEvents } from '@/machines/lifecycle/facts-from-events'
import { lifecycles } from '@/machines/procedures/lifecycles'

/** An answer of the person beside what the steps of the file say otherwise. */
export interface Contradiction {
  readonly fact: FactId
  readonly answered: AnyValue
  readonly given: AnyValue
}

/** Everything known of a person: the answers, and what follows from what has happened. Worked out, never stored. */
export interface KnownFacts {
  /** What rules, finder, deadlines and print read. An answer wins over a step; a step wins over "I am not sure". */
  readonly facts: Facts
  /** What the steps give, also where an answer says otherwise. Several choices may be more than those given. */
  readonly given: FactsFromEvents
  /** Facts that nobody answered, and steps gave. */
  readonly fromEvents: ReadonlySet<FactId>
  readonly contradictions: readonly Contradiction[]
  /** Bands that the choices known so far settle, although more may come. */
  readonly bands: NonNullable<View['suppose']>
}

/** One view of the answers and the events of a person, on the day `today`. Pure. */
export function knownFacts(answers: Facts, events: readonly DossierEvent[], today: ISODate): KnownFacts {
  if (events.length === 0) return unchanged(answers)
  const given = factsFromEvents(lifecycles, events, today)
  const known: Partial<Record<FactId, AnyValue>> = { ...answers }
  const contradictions: Contradiction[] = []
  for (const [fact, value] of Object.entries(given.facts)) {
    if (!isFactId(fact)) continue
    const answered = answers[fact]
    const definition = definitions[fact]
    if (answered === undefined || answered === 'unsure') {
      // Of several choices others may hold as well: the question stays open, and only `bands` reads what is known.
      if (definition.kind !== 'choices') known[fact] = value
    } else if (definition.kind === 'choices' && isList(answered) && isList(value)) {
      if (answered.includes('none')) contradictions.push({ fact, answered, given: value })
      else if (!answered.includes('unsure')) known[fact] = union(definition, answered, value)
    } else if (answered !== value) contradictions.push({ fact, answered, given: value })
  }
  // Answers and given values are values of their fact, and so is the union of two lists of choices.
  const facts = known as Facts
  return {
    facts,
    given,
    fromEvents: new Set(
      Object.keys(given.facts)
        .filter(isFactId)
        .filter((id) => facts[id] !== answers[id] && !isList(facts[id])),
    ),
    contradictions,
    bands: settledBands(facts, given.facts, today),
  }
}

const unchanged = (facts: Facts): KnownFacts => ({
  facts,
  given: { facts: {}, from: {} },
  fromEvents: new Set(),
  contradictions: [],
  bands: {},
})

/** Everything known of one person of a dossier. The first person without an id. */
export const knownOf = (file: Case, personId: string | undefined, today: ISODate): KnownFacts =>
  knownFacts(factsOf(file, personId), personOf(file, personId).events, today)

/** Where a fact comes from; null where nobody knows it. */
export function originOf({ facts, fromEvents }: KnownFacts, fact: FactId): 'answer' | 'event' | null {
  if (fromEvents.has(fact)) return 'event'
  return facts[fact] === undefined ? null : 'answer'
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value)

const union = ({ options }: ChoicesFact, one: readonly string[], other: readonly string[]) =>
  options.filter((option) => one.includes(option) || other.includes(option))

/** A band of a fact that is known in part is certain where every way to complete it leads to the same one. */
function settledBands(facts: Facts, given: Facts, on: ISODate): KnownFacts['bands'] {
  const settled: { [K in BandId]?: string } = {}
  for (const id of Object.keys(bandDefinitions).filter(isBandId)) {
    const { inputs, band } = bandDefinitions[id]
    const [part, ...others] = inputs.filter((input) => isOpen(facts[input]))
    if (part === undefined || others.length > 0) continue
    const definition = definitions[part]
    const known = given[part]
    if (definition.kind !== 'choices' || !isList(known)) continue
    const bands = new Set(completions(definition, known).map((list) => band({ ...facts, [part]: list }, on)))
    const [only] = bands
    if (bands.size === 1 && only !== undefined) settled[id] = only
  }
  return settled
}

const isOpen = (value: AnyValue | undefined): boolean =>
  value === undefined || (isList(value) && value.includes('unsure'))

/** Every list of choices that holds those known. */
function completions(
  { options, exclusive }: ChoicesFact,
  known: readonly string[],
): readonly (readonly string[])[] {
  const more = options.filter((option) => !exclusive.includes(option) && !known.includes(option))
  let lists: readonly (readonly string[])[] = [known]
  for (const option of more) lists = lists.flatMap((list) => [list, [...list, option]])
  return lists
}
