import { citations } from '@/content/law/citations'
import { type Effect, type EffectId, effects, interactions, sameRoute } from '@/content/law/interactions'
import { type RouteId, routeIds } from '@/content/law/route-ids'
import { type ISODate, isInForce } from '@/content/law/types'

/** What one route does to another; `effects` is empty where no rule was found. */
export interface Interaction {
  readonly from: RouteId
  readonly to: RouteId
  readonly effects: readonly ({ readonly id: EffectId } & Effect)[]
}

/**
 * The effects that touch a person: of every route named on each other route named, and of each on a second request of
 * its own. `on`: the reference day; an effect of which no text was in force then is left out. Pure.
 */
export function interactionsFor(routes: readonly RouteId[], on: ISODate): readonly Interaction[] {
  const named = routeIds.filter((id) => routes.includes(id))
  return named.flatMap((from) => named.map((to) => interactionOf(from, to, on)))
}

/** What the route `from` does to the route `to`, or to a second request of its own, on the day `on`. */
export function interactionOf(from: RouteId, to: RouteId, on: ISODate): Interaction {
  return {
    from,
    to,
    effects: idsOf(from, to).flatMap((id) => effectOn(id, on)),
  }
}

function idsOf(from: RouteId, to: RouteId): readonly EffectId[] {
  const row: Readonly<Partial<Record<RouteId, readonly EffectId[] | 'no-rule-found'>>> = interactions[from]
  const pair = from === to ? sameRoute[from] : row[to]
  if (pair === undefined) throw new Error(`No interaction was looked for from ${from} to ${to}`)
  return pair === 'no-rule-found' ? [] : pair
}

/** The effect with the texts that are in force on the day; none where there is no such text. */
function effectOn(id: EffectId, on: ISODate): Interaction['effects'] {
  const [first, ...others] = effects[id].basis.filter((one) => isInForce(citations[one].inForce, on))
  return first === undefined ? [] : [{ id, ...effects[id], basis: [first, ...others] }]
}
