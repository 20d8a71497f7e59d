import type { DeadlineText } from '@/content/deadline-sentences'
import type { Language } from '@/content/language'
import type { InteractionsText, RoutesText } from '@/content/route-sentences'

/** What is said of routes: by the route finder, of what they do to each other, and of their dates. */
export interface RouteTexts {
  readonly routesText: RoutesText
  readonly interactionsText: InteractionsText
  readonly deadlineText: DeadlineText
}

/** Load what is said of routes. Rejects when it cannot be had. */
export async function loadRouteTexts(language: Language): Promise<RouteTexts> {
  const [routes, interactions, deadlines] = await Promise.all([
    language.routes(),
    language.interactions(),
    language.deadlines(),
  ])
  return { ...routes, ...interactions, ...deadlines }
}
