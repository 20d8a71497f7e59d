import type { CitationId } from '@/content/law/citations'
import { effectRows } from '@/content/law/interactions/effects'
import { neighbourPairs } from '@/content/law/interactions/neighbour-pairs'
import { procedurePairs } from '@/content/law/interactions/procedure-pairs'
import type { RouteId } from '@/content/law/route-ids'

/** `started`: by asking · `pending`: while it runs · `held`: once the stay or status is given · `ended`: after it ended. */
export type EffectMoment = 'started' | 'pending' | 'held' | 'ended'

/** What one route does to another. Dated by its basis: each citation says since when it holds. */
export interface Effect {
  readonly when: EffectMoment
  readonly basis: readonly [CitationId, ...CitationId[]]
}
export type EffectId = keyof typeof effectRows
export const effects: Readonly<Record<EffectId, Effect>> = effectRows

/** Nothing was found in the texts that were read; it carries no citation for that reason. */
export type NoneFound = 'no-rule-found'
export type Pair = readonly [EffectId, ...EffectId[]] | NoneFound

/** Every ordered pair of routes; a missing pair does not compile. */
export type PairsFrom<From extends RouteId> = {
  readonly [F in From]: { readonly [To in Exclude<RouteId, F>]: Pair }
}

/** From the route named first to the one named second: 56 pairs. */
export const interactions: PairsFrom<RouteId> = { ...procedurePairs, ...neighbourPairs }

/** What a second request by the same route does to the first. */
export const sameRoute: Readonly<Record<RouteId, Pair>> = {
  'medical-regularisation': ['newest-medical-counts', 'medical-elements-used-once'],
  'humanitarian-regularisation': ['newest-humanitarian-counts', 'stay-elements-used-once'],
  'unaccompanied-minors': 'no-rule-found',
  'trafficking-victims': 'no-rule-found',
  return: ['second-order-shortens-appeal', 'unexecuted-order-brings-ban'],
  'international-protection': ['no-second-claim-during-appeal', 'new-claim-needs-new-elements'],
  'temporary-protection': 'no-rule-found',
  statelessness: ['newest-statelessness-counts', 'rejected-statelessness-elements'],
}
