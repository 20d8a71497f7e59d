import type { KnownFacts } from '@/cases/dossier/known'
import { isStarted } from '@/components/check/finder/started'
import type { LoadedProcedure } from '@/components/finding/procedure'
import type { ISODate } from '@/content/law/types'
import type { Bounds } from '@/machines/engine/ahead'
import { type Assessment, assess, findingsOf } from '@/machines/engine/assess'
import type { Finding } from '@/machines/engine/finding'
import type { Fact } from '@/machines/facts/kinds'
import { facts as definitions, type FactId, type Facts, isFactId } from '@/machines/facts/registry'
import { assessRoutes, type RouteAssessment, routes } from '@/machines/routes/finder'

/*
 * Everything that the check asks of the rules. Pure: the same answers on the same day give the same result. A procedure
 * that is null stands for the route finder.
 */

/** What is known of the person, and the bands that it settles. */
export type Known = Pick<KnownFacts, 'facts' | 'bands'>

export const definitionOf = (id: FactId): Fact => definitions[id]

export function assessmentOf(
  { procedure }: LoadedProcedure,
  { facts, bands }: Known,
  on: ISODate,
): Assessment {
  return assess(procedure, facts, { on, suppose: bands })
}

export function routesOf(facts: Facts, on: ISODate): RouteAssessment {
  return assessRoutes(facts, { on })
}

/** The question to ask next, null when none is open, and how many can still come. */
export function questionnaireOf(
  procedure: LoadedProcedure | null,
  known: Known,
  on: ISODate,
): { readonly next: FactId | null; readonly left: Bounds } {
  return procedure === null ? routesOf(known.facts, on) : assessmentOf(procedure, known, on)
}

/** The facts that the findings of a procedure rest on. */
export function countedFacts(
  procedure: LoadedProcedure | null,
  { facts, bands }: Known,
  on: ISODate,
): ReadonlySet<FactId> {
  if (procedure !== null) return factsBehind(findingsOf(procedure.procedure, { facts, on, suppose: bands }))
  if (!isStarted(facts)) return new Set()
  const counted = factsBehind(findingsOf(routes, { facts, on }))
  // No route asks for the days that an order gives, but the date of leaving rests on them.
  const asksTerm = counted.has('orderNotifiedOn') && facts.termDays !== undefined
  return asksTerm ? new Set([...counted, 'termDays']) : counted
}

const factsBehind = (findings: readonly Finding<string>[]): ReadonlySet<FactId> =>
  new Set(findings.flatMap(({ because }) => because.map(({ fact }) => fact).filter(isFactId)))
