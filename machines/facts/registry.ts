import { humanitarianFacts } from '@/machines/facts/humanitarian'
import type { ChoiceFact, ChoicesFact, CountFact, Fact } from '@/machines/facts/kinds'
import { medicalFacts } from '@/machines/facts/medical'
import { minorsFacts } from '@/machines/facts/minors'
import { personFacts } from '@/machines/facts/person'
import { returnFacts } from '@/machines/facts/return'
import { screeningFacts } from '@/machines/facts/screening'
import { statelessnessFacts } from '@/machines/facts/statelessness'
import { stayFacts } from '@/machines/facts/stay'
import { traffickingFacts } from '@/machines/facts/trafficking'

const registry = {
  ...personFacts,
  ...stayFacts,
  ...screeningFacts,
  ...medicalFacts,
  ...humanitarianFacts,
  ...minorsFacts,
  ...traffickingFacts,
  ...statelessnessFacts,
  ...returnFacts,
}
type Registry = typeof registry
export type FactId = keyof Registry

/** Everything that can be known about a case. */
export const facts: Readonly<Record<FactId, Fact>> = registry
export const factIds: readonly FactId[] = Object.keys(registry).filter(isFactId)

export function isFactId(id: string): id is FactId {
  return Object.hasOwn(registry, id)
}

/** What a fact can hold: an option, several, a day (`YYYY-MM-DD`), a number; `unsure` where it may be in doubt. */
export type ValueOf<K extends FactId> =
  Registry[K] extends ChoiceFact<infer O>
    ? O
    : Registry[K] extends ChoicesFact<infer O>
      ? readonly O[]
      : Registry[K] extends CountFact
        ? number | 'unsure'
        : string

/** A person's answers. A fact that was not asked or not answered is absent. */
export type Facts = { readonly [K in FactId]?: ValueOf<K> }

/** Any value a fact may hold, when the fact is not known to the compiler. */
export type AnyValue = string | number | readonly string[]

/** Facts of which the options are a closed set, so that a condition can ask for them. */
export type ChoiceFactId = {
  [K in FactId]: Registry[K] extends ChoiceFact ? K : never
}[FactId]
export type OptionOf<K extends ChoiceFactId> = Registry[K] extends ChoiceFact<infer O> ? O : never
