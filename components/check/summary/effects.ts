import type { RoutesView } from '@/components/check/finder/view'
import type { ResultView } from '@/components/finding/view'
import type { RouteId } from '@/content/law/route-ids'
import type { Interaction } from '@/machines/routes/interactions'

/** The interactions between routes that were checked or that deserve a closer look; a “maybe” stays on the screen. */
export function concerned(
  views: readonly ResultView[],
  { assessment, interactions }: RoutesView,
): readonly Interaction[] {
  const checked: readonly RouteId[] = views.map(({ opened }) => opened.procedure.id)
  const maybe = (id: RouteId) =>
    !checked.includes(id) &&
    assessment?.results.some(({ route, fit }) => route === id && fit === 'maybe') === true
  return interactions.filter(({ from, to }) => !maybe(from) && !maybe(to))
}

/** What one route does, each effect once over the whole list. */
export interface RouteEffects {
  readonly from: RouteId
  readonly effects: Interaction['effects']
}

/** The effects by the route that has them. An effect that several routes share stands with the first. */
export function effectsByRoute(interactions: readonly Interaction[]): readonly RouteEffects[] {
  const said = new Set<string>()
  return [...new Set(interactions.map(({ from }) => from))].flatMap((from): readonly RouteEffects[] => {
    const effects = interactions
      .filter((one) => one.from === from)
      .flatMap((one) => one.effects)
      .filter(({ id }) => !said.has(id) && said.add(id))
    return effects.length === 0 ? [] : [{ from, effects }]
  })
}
