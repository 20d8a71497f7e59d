import { helpIds, isNeighbourId, type PageId } from '@/components/guide/ids'
import { articlesOf } from '@/components/guide/supports'
import type { GuideId } from '@/content/law/guides'
import { neighbourIds, type RouteId } from '@/content/law/route-ids'
import { type TimeLimit, type TimeLimitId, timeLimitIds, timeLimits } from '@/content/law/time-limits'
import type { LimitGroup } from '@/content/law/time-limits/kinds'
import type { Lifecycle } from '@/machines/lifecycle/lifecycle'
import type { ProcedureModule } from '@/machines/procedures/registry'

/** Groups of limits that belong to one route as a whole. */
const groups: Readonly<Partial<Record<RouteId, readonly LimitGroup[]>>> = {
  'unaccompanied-minors': ['minor'],
  'trafficking-victims': ['trafficking'],
  return: ['return', 'detention'],
  'international-protection': ['protection'],
  'temporary-protection': ['temporary-protection'],
  statelessness: ['statelessness'],
}

function limitsOfGroup(route: RouteId): readonly TimeLimit[] {
  const wanted = groups[route] ?? []
  return timeLimitIds.map((id) => timeLimits[id]).filter(({ group }) => wanted.includes(group))
}

/** The limits that the guide of a neighbour or the guide on appeals names. */
export function limitsOfGuide(id: GuideId): readonly TimeLimit[] {
  if (isNeighbourId(id)) return limitsOfGroup(id)
  if (id !== 'appeals') return []
  return timeLimitIds
    .map((limit) => timeLimits[limit])
    .filter(({ group }) => group === 'appeal' || group === 'appeal-step')
}

/** Where each limit is told: the guide whose page of time limits has it, the guide on appeals first. */
export function guidesOfLimits(procedures: readonly ProcedureModule[]): ReadonlyMap<TimeLimitId, PageId> {
  const told: readonly (readonly [PageId, readonly TimeLimit[]])[] = [
    ...[...helpIds, ...neighbourIds].map((id) => [id, limitsOfGuide(id)] as const),
    ...procedures.map((one) => [one.procedure.id, limitsOf(one)] as const),
  ]
  const homes = new Map<TimeLimitId, PageId>()
  for (const [guide, limits] of told) {
    for (const { id } of limits) if (!homes.has(id)) homes.set(id, guide)
  }
  return homes
}

/**
 * The limits that a guide names: those of its group, of its lifecycle, and those that share an article with a condition.
 * The steps inside an appeal stand in the guide on appeals.
 */
export function limitsOf({ procedure, lifecycle }: ProcedureModule): readonly TimeLimit[] {
  const inLifecycle = lifecycleLimits(lifecycle)
  const articles = new Set(articlesOf(procedure))
  const ofGroup = new Set(limitsOfGroup(lifecycle.procedure).map(({ id }) => id))
  return timeLimitIds
    .filter(
      (id) =>
        ofGroup.has(id) ||
        (inLifecycle.has(id) && timeLimits[id].group !== 'appeal-step') ||
        (timeLimits[id].group === 'application' && timeLimits[id].basis.some((basis) => articles.has(basis))),
    )
    .map((id) => timeLimits[id])
}

/** An order to leave and a detention have their own guide, unless the procedure is about them. */
function lifecycleLimits({ procedure, regions }: Lifecycle): ReadonlySet<TimeLimitId> {
  const own = Object.entries(regions).filter(([region]) => procedure === 'return' || region !== 'order')
  return new Set(
    own.flatMap(([, { states }]) =>
      Object.values(states).flatMap(({ limits = [] }) => limits.map(({ limit }) => limit)),
    ),
  )
}
