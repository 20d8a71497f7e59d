import { type Locale, languages } from '@/content/locales'
import type { InteractionsText, RoutesText } from '@/content/route-sentences'

/** What the route finder says, and what routes do to each other. */
export async function loadRouteTexts(
  locale: Locale,
): Promise<{ readonly routesText: RoutesText; readonly interactionsText: InteractionsText }> {
  const [routes, interactions] = await Promise.all([
    languages[locale].routes(),
    languages[locale].interactions(),
  ])
  return { ...routes, ...interactions }
}
