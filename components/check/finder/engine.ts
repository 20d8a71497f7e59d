import { isStarted } from '@/components/check/finder/started'
import type { Screen } from '@/components/check/session/session'
import type { ISODate } from '@/content/law/types'
import { urgentThings } from '@/machines/deadlines/urgent'
import { findingsOf } from '@/machines/engine/assess'
import type { ProcedureId } from '@/machines/engine/procedure'
import { walk } from '@/machines/engine/trail'
import { type FactId, type Facts, isFactId } from '@/machines/facts/registry'
import { assessRoutes, type RouteAssessment, routes, routesToLookAt } from '@/machines/routes/finder'
import { type Interaction, interactionsFor } from '@/machines/routes/interactions'

export { urgentThings }

/** What the route finder makes of the answers. */
export interface Found {
  readonly assessment: RouteAssessment
}

export function lookAtRoutes(facts: Facts, on: ISODate): Found {
  return { assessment: assessRoutes(facts, { on }) }
}

/** The next question of the route finder, or the list of answers when none is open. */
export function nextFinderScreen(facts: Facts, on: ISODate): Screen {
  const { next } = assessRoutes(facts, { on }, walk)
  return next === null ? { kind: 'answers' } : { kind: 'question', fact: next, changing: false }
}

/** Where the route finder opens: at its result once all questions are answered. */
export function firstFinderScreen(facts: Facts, on: ISODate): Screen {
  const next = nextFinderScreen(facts, on)
  return next.kind === 'question' ? next : { kind: 'routes' }
}

/** The facts that the result of the route finder rests on; none before it was begun. */
export function finderFacts(facts: Facts, on: ISODate): ReadonlySet<FactId> {
  if (!isStarted(facts)) return new Set()
  const because = findingsOf(routes, { facts, on }, walk).flatMap((finding) => finding.because)
  const counted = new Set(because.map(({ fact }) => fact).filter(isFactId))
  // The days that an order gives are no question of a route, but the date on top rests on them.
  if (counted.has('orderNotifiedOn') && facts.termDays !== undefined) counted.add('termDays')
  return counted
}

/**
 * What the routes of a person do to each other: those that deserve a look and those that were checked. Pairs of which
 * no rule is known are left out.
 */
export function interactionsOf(
  facts: Facts,
  checked: readonly ProcedureId[],
  on: ISODate,
): readonly Interaction[] {
  const found = isStarted(facts) ? routesToLookAt(assessRoutes(facts, { on }, walk)) : []
  return interactionsFor([...found, ...checked], on).filter(({ effects }) => effects.length > 0)
}
