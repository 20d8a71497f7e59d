import type { Sentences } from '@/content/language'
import type { CitationId } from '@/content/law/citations'
import type { RouteId } from '@/content/law/route-ids'
import type { ISODate } from '@/content/law/types'
import type { InteractionsText, RoutesText } from '@/content/route-sentences'
import type { Facts } from '@/machines/facts/registry'
import type { Fit, RouteAssessment } from '@/machines/routes/finder'
import type { Interaction } from '@/machines/routes/interactions'
import { otherWays } from '@/machines/routes/other-ways'
import type { Urgent } from '@/machines/routes/urgent'

/** The order in which routes are read. */
export const fitOrder: readonly Fit[] = ['look-closer', 'maybe', 'open', 'does-not-fit']

export interface RouteTexts {
  readonly routesText: RoutesText
  readonly interactionsText: InteractionsText
}

/** Everything that is shown of a person's routes. `assessment` is null where the route finder was not used. */
export interface RoutesView {
  readonly assessment: RouteAssessment | null
  /** What cannot wait, by the answers of any check. */
  readonly urgent: readonly Urgent[]
  readonly interactions: readonly Interaction[]
  readonly texts: RouteTexts
  readonly facts: Facts
  readonly sentences: Sentences
  readonly today: ISODate
  readonly law: ISODate
}

/** An effect with every route that it reaches from one route. */
export interface EffectLine {
  readonly from: RouteId
  readonly to: readonly RouteId[]
  readonly effect: Interaction['effects'][number]
}

/** The interactions read from each route: an effect that reaches several routes is said once. */
export function effectLines(interactions: readonly Interaction[]): readonly EffectLine[] {
  const lines = new Map<string, EffectLine>()
  for (const { from, to, effects } of interactions) {
    for (const effect of effects) {
      // What a second request does is another matter than what a route does to another.
      const key = `${from} ${from === to ? 'itself' : 'other'} ${effect.id}`
      lines.set(key, { from, to: [...(lines.get(key)?.to ?? []), to], effect })
    }
  }
  return [...lines.values()]
}

/** Every citation that the routes rest on, once, in the order in which they are read. */
export function routeCitations({
  assessment,
  urgent,
  interactions,
  facts,
}: RoutesView): readonly CitationId[] {
  return [
    ...new Set([
      ...urgent.flatMap(({ basis }) => basis),
      ...(assessment ? otherWays(facts).flatMap(({ basis }) => basis) : []),
      ...(assessment?.results.flatMap(({ finding }) => finding.basis) ?? []),
      ...interactions.flatMap(({ effects }) => effects.flatMap(({ basis }) => basis)),
    ]),
  ]
}
