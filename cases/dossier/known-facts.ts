import type { Dossier } from '@/cases/dossier/format'
import { factsOf, personOf } from '@/cases/dossier/household'
import { type Contradiction, type KnownFacts, onlyAnswers } from '@/cases/dossier/known'
import type { ISODate } from '@/content/law/types'
import { type BandId, bandDefinitions, isBandId } from '@/machines/bands/registry'
import type { ChoicesFact } from '@/machines/facts/kinds'
import { withPapers } from '@/machines/facts/papers'
import {
  type AnyValue,
  facts as definitions,
  type FactId,
  type Facts,
  isFactId,
} from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { factsFromEvents } from '@/machines/lifecycle/facts-from-events'
import { lifecycles } from '@/machines/procedures/lifecycles'

/** The answers and the events of a person merged, on the day `today`. Pure. */
export function knownFacts(answers: Facts, events: readonly DossierEvent[], today: ISODate): KnownFacts {
  if (events.length === 0) return onlyAnswers(answers)
  const given = factsFromEvents(lifecycles, events, today)
  const known: Partial<Record<FactId, AnyValue>> = { ...answers }
  const fromEvents = new Set<FactId>()
  const contradictions: Contradiction[] = []
  for (const [fact, value] of Object.entries(given.facts)) {
    if (!isFactId(fact)) continue
    const answered = answers[fact]
    const merged = mergedValue(fact, answered, value)
    if (merged === null) contradictions.push({ fact, answered: answered ?? 'unsure', given: value })
    else if (merged !== undefined) known[fact] = merged
    if (merged === value && answered !== value) fromEvents.add(fact)
  }
  // Answers and given values are values of their fact, and so is the union of two lists of choices.
  const facts = withPapers(known as Facts)
  return { facts, given, fromEvents, contradictions, bands: settledBands(facts, given.facts, today) }
}

/** Everything known of one person of a dossier. The first person without an id. */
export const knownOf = (dossier: Dossier, personId: string | undefined, today: ISODate): KnownFacts =>
  knownFacts(factsOf(dossier, personId), personOf(dossier, personId).events, today)

/**
 * An answer merged with what the steps give: null where they contradict each other. Steps know only some of several choices:
 * without an answer the question stays open (undefined), with one the steps add to it.
 */
function mergedValue(
  fact: FactId,
  answered: AnyValue | undefined,
  given: AnyValue,
): AnyValue | null | undefined {
  const definition = definitions[fact]
  if (definition.kind !== 'choices' || !isList(given)) {
    if (answered === undefined || answered === 'unsure') return given
    return answered === given ? answered : null
  }
  if (!isList(answered) || answered.includes('unsure')) return undefined
  if (answered.includes('none')) return null
  return definition.options.filter((option) => answered.includes(option) || given.includes(option))
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value)

const bandsOfChoices: readonly BandId[] = Object.keys(bandDefinitions)
  .filter(isBandId)
  .filter((id) => bandDefinitions[id].inputs.some((input) => definitions[input].kind === 'choices'))

/** A band of a fact that is known in part is certain where every way to complete it leads to the same one. */
function settledBands(facts: Facts, given: Facts, on: ISODate): KnownFacts['bands'] {
  const settled: { [K in BandId]?: string } = {}
  if (!Object.values(given).some(isList)) return settled
  for (const id of bandsOfChoices) {
    const { inputs, band } = bandDefinitions[id]
    const [part, ...others] = inputs.filter((input) => isOpen(facts[input]))
    const known = part && given[part]
    if (part === undefined || others.length > 0 || !isList(known)) continue
    const definition = definitions[part]
    if (definition.kind !== 'choices') continue
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
