import type { View } from '@/machines/engine/answers'
import { withPapers } from '@/machines/facts/papers'
import type { AnyValue, FactId, Facts } from '@/machines/facts/registry'
import type { FactsFromEvents } from '@/machines/lifecycle/facts-from-events'

/** An answer of the person, and the other value that the steps of the file give. */
export interface Contradiction {
  readonly fact: FactId
  readonly answered: AnyValue
  readonly given: AnyValue
}

/** Everything known of a person: the answers, and what follows from what has happened. Worked out, never stored. */
export interface KnownFacts {
  /** What rules, finder, deadlines and print read. An answer wins over a step; a step wins over "I am not sure". */
  readonly facts: Facts
  /** What the steps give, also where an answer differs. There may be more choices than these. */
  readonly given: FactsFromEvents
  /** Facts that steps gave and no answer. */
  readonly fromEvents: ReadonlySet<FactId>
  readonly contradictions: readonly Contradiction[]
  /** Bands that the choices known so far settle, although more may come. */
  readonly bands: NonNullable<View['suppose']>
}

/** The answers alone: of someone to whose files nothing has happened. */
export const onlyAnswers = (facts: Facts): KnownFacts => ({
  facts: withPapers(facts),
  given: { facts: {}, from: {} },
  fromEvents: new Set(),
  contradictions: [],
  bands: {},
})
