import type { KnownFacts } from '@/cases/dossier/known'
import type { Kit } from '@/components/check/load'
import type { RoutesView } from '@/components/finder/load'
import { isStarted } from '@/components/finder/started'
import type { ResultView } from '@/components/result/view'
import type { Session } from '@/components/session/session'
import type { CitationId } from '@/content/law/citations'
import type { RouteId } from '@/content/law/route-ids'
import type { ISODate } from '@/content/law/types'
import type { EndingText } from '@/content/sentences'
import type { Urgent } from '@/machines/deadlines/urgent'
import type { RouteResult } from '@/machines/routes/finder'
import type { Interaction } from '@/machines/routes/interactions'

/** The routes of the person of this tab, and what they do to each other. */
export function routesView(
  { finder, sentences }: Pick<Kit, 'finder' | 'sentences'>,
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

/** What the checks of this tab come to, in the order in which they were opened. `facts` and `bands`: all that is known. */
export function checkedViews(
  kit: Kit,
  {
    facts,
    events,
    checked,
    bands,
  }: Pick<Session, 'facts' | 'events' | 'checked'> & {
    readonly bands: KnownFacts['bands']
  },
  today: ISODate,
  law: ISODate,
): readonly ResultView[] {
  return checked.flatMap((id): ResultView[] => {
    const opened = kit.opened.get(id)
    if (!opened) return []
    const assessment = kit.engine.lookAt(opened, facts, today, bands)
    return [{ opened, assessment, facts, events, sentences: kit.sentences, today, law }]
  })
}

/** The reason of a route; null while a question is open. Throws when it has no sentence. */
export function routeEnding({ route, finding }: RouteResult, { texts }: RoutesView): EndingText | null {
  if (finding.reason === null) return null
  const endings: Readonly<Record<string, EndingText>> = texts.routesText.routes[route].endings
  const ending = endings[finding.reason]
  if (!ending) throw new Error(`No sentence for ${route}.${finding.reason}`)
  return ending
}

/** The title of an urgent thing, with its day in words. */
export function urgentTitle(
  { id, on, mayHavePassed }: Urgent,
  view: RoutesView,
  inWords: (day: ISODate) => string,
) {
  const { title, late }: { title: string; late?: string } = view.texts.routesText.urgent[id]
  const words = mayHavePassed && late !== undefined ? late : title
  return on === undefined ? words : words.replace('{on}', inWords(on))
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
