import type { Found } from '@/components/check/finder/engine'
import { loadRouteTexts } from '@/components/i18n/routes'
import type { Sentences } from '@/content/language'
import type { ISODate } from '@/content/law/types'
import type { Locale } from '@/content/locales'
import type { InteractionsText, RoutesText } from '@/content/route-sentences'
import type { Urgent } from '@/machines/deadlines/urgent'
import type { Facts } from '@/machines/facts/registry'
import type { Interaction } from '@/machines/routes/interactions'

type Engine = Pick<
  typeof import('@/components/check/finder/engine'),
  | 'lookAtRoutes'
  | 'urgentThings'
  | 'nextFinderScreen'
  | 'firstFinderScreen'
  | 'finderFacts'
  | 'interactionsOf'
>

export interface RouteTexts {
  readonly routesText: RoutesText
  readonly interactionsText: InteractionsText
}

/** The route finder with its sentences. */
export interface Finder extends Engine {
  readonly texts: RouteTexts
}

/** Everything that is shown of a person's routes. `found` is null where the route finder was not used. */
export interface RoutesView {
  readonly found: Found | null
  /** What cannot wait, by the answers of any check. */
  readonly urgent: readonly Urgent[]
  readonly interactions: readonly Interaction[]
  readonly texts: RouteTexts
  readonly facts: Facts
  readonly sentences: Sentences
  readonly today: ISODate
  readonly law: ISODate
}

/** Load the rules and the sentences of the route finder. Rejects when either cannot be had. */
export async function loadFinder(locale: Locale): Promise<Finder> {
  const [engine, texts] = await Promise.all([
    import('@/components/check/finder/engine'),
    loadRouteTexts(locale),
  ])
  const { lookAtRoutes, urgentThings, nextFinderScreen, firstFinderScreen, finderFacts, interactionsOf } =
    engine
  return {
    lookAtRoutes,
    urgentThings,
    nextFinderScreen,
    firstFinderScreen,
    finderFacts,
    interactionsOf,
    texts,
  }
}
