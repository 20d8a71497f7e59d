import type { DeadlineText } from '@/content/deadline-sentences'
import { type Locale, languages } from '@/content/locales'
import type { InteractionsText, RoutesText } from '@/content/route-sentences'

/** What is said of routes: by the route finder, of what they do to each other, and of their dates. */
export interface RouteTexts {
  readonly routesText: RoutesText
  readonly interactionsText: InteractionsText
  readonly deadlineText: DeadlineText
}

/** Load what is said of routes. Rejects when it cannot be had. */
export async function loadRouteTexts(locale: Locale): Promise<RouteTexts> {
  const [routes, interactions, deadlines] = await Promise.all([
    languages[locale].routes(),
    languages[locale].interactions(),
    languages[locale].deadlines(),
  ])
  return { ...routes, ...interactions, ...deadlines }
}
