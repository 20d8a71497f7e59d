import type { Finder, RoutesView } from '@/components/check/finder/load'
import { isStarted } from '@/components/check/finder/started'
import type { Session } from '@/components/check/session/session'
import type { FactSentences, Words } from '@/content/language'
import type { CitationId } from '@/content/law/citations'
import type { RouteId } from '@/content/law/route-ids'
import type { ISODate } from '@/content/law/types'
import type { Interaction } from '@/machines/routes/interactions'

/** The routes of the person of this tab, and what they do to each other. */
export function routesView(
  { finder, sentences }: { readonly finder: Finder; readonly sentences: FactSentences & Words },
  { facts, checked }: Pick<Session, 'facts' | 'checked'>,
  today: ISODate,
  law: ISODate,
): RoutesView {
  return {
    found: isStarted(facts) ? finder.lookAtRoutes(facts, today) : null,
    urgent: finder.urgentThings(facts, today),
    interactions: finder.interactionsOf(facts, checked, today),
    texts: finder.texts,
    facts,
    sentences,
    today,
    law,
  }
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
export function routeCitations({ found, urgent, interactions }: RoutesView): readonly CitationId[] {
  return [
    ...new Set([
      ...urgent.flatMap(({ basis }) => basis),
      ...(found?.assessment.results.flatMap(({ finding }) => finding.basis) ?? []),
      ...interactions.flatMap(({ effects }) => effects.flatMap(({ basis }) => basis)),
    ]),
  ]
}
