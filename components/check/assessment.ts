import { isStarted } from '@/components/check/finder/started'
import type { RoutesView } from '@/components/check/finder/view'
import type { LoadedRules } from '@/components/check/loaded-rules'
import type { Session } from '@/components/check/session/session'
import type { LoadedProcedure } from '@/components/finding/procedure'
import type { ResultView } from '@/components/finding/view'
import type { ISODate } from '@/content/law/types'
import { urgentThings } from '@/machines/deadlines/urgent'
import { type Assessment, assess, findingsOf } from '@/machines/engine/assess'
import type { Bounds } from '@/machines/engine/bounds'
import type { Finding } from '@/machines/engine/finding'
import type { ProcedureId } from '@/machines/engine/procedure'
import { walk } from '@/machines/engine/trail'
import type { Fact } from '@/machines/facts/kinds'
import { facts as definitions, type FactId, type Facts, isFactId } from '@/machines/facts/registry'
import { assessRoutes, type RouteAssessment, routes, routesToLookAt } from '@/machines/routes/finder'
import { type Interaction, interactionsFor } from '@/machines/routes/interactions'

/*
 * Everything that the check asks of the rules. Pure: the same answers on the same day give the same result. A procedure
 * that is null stands for the route finder.
 */

export const definitionOf = (id: FactId): Fact => definitions[id]

export function assessmentOf({ procedure }: LoadedProcedure, facts: Facts, on: ISODate): Assessment {
  return assess(procedure, facts, { on }, walk)
}

export function routesOf(facts: Facts, on: ISODate): RouteAssessment {
  return assessRoutes(facts, { on }, walk)
}

/** The question to ask next, null when none is open, and how many can still come. */
export function questionnaireOf(
  procedure: LoadedProcedure | null,
  facts: Facts,
  on: ISODate,
): { readonly next: FactId | null; readonly left: Bounds } {
  return procedure === null ? routesOf(facts, on) : assessmentOf(procedure, facts, on)
}

/** The facts that the findings of a procedure rest on. */
export function countedFacts(
  procedure: LoadedProcedure | null,
  facts: Facts,
  on: ISODate,
): ReadonlySet<FactId> {
  if (procedure !== null) return factsBehind(findingsOf(procedure.procedure, { facts, on }, walk))
  if (!isStarted(facts)) return new Set()
  const counted = factsBehind(findingsOf(routes, { facts, on }, walk))
  // No route asks for the days that an order gives, but the date of leaving rests on them.
  const asksTerm = counted.has('orderNotifiedOn') && facts.termDays !== undefined
  return asksTerm ? new Set([...counted, 'termDays']) : counted
}

const factsBehind = (findings: readonly Finding<string>[]): ReadonlySet<FactId> =>
  new Set(findings.flatMap(({ because }) => because.map(({ fact }) => fact).filter(isFactId)))

/** The result of a procedure, with everything that a screen shows of it. */
export function resultView(
  procedure: LoadedProcedure,
  { sentences }: Pick<LoadedRules, 'sentences'>,
  { facts, events }: Pick<Session, 'facts' | 'events'>,
  today: ISODate,
  law: ISODate,
): ResultView {
  const assessment = assessmentOf(procedure, facts, today)
  return { opened: procedure, assessment, facts, events, sentences, today, law }
}

/** The results of this tab, in the order in which the procedures were opened. */
export function resultViews(
  rules: LoadedRules,
  session: Session,
  today: ISODate,
  law: ISODate,
): readonly ResultView[] {
  return session.checked.flatMap((id) => {
    const procedure = rules.procedures.get(id)
    return procedure ? [resultView(procedure, rules, session, today, law)] : []
  })
}

/** The routes of the person of this tab, and what they do to each other. */
export function routesView(
  { routeTexts, sentences }: Pick<LoadedRules, 'routeTexts' | 'sentences'>,
  { facts, checked }: Pick<Session, 'facts' | 'checked'>,
  today: ISODate,
  law: ISODate,
): RoutesView {
  const assessment = isStarted(facts) ? routesOf(facts, today) : null
  return {
    assessment,
    urgent: urgentThings(facts, today),
    interactions: interactionsOf(assessment, checked, today),
    texts: routeTexts,
    facts,
    sentences,
    today,
    law,
  }
}

/**
 * What the routes of a person do to each other: those that deserve a look and those that were checked. Pairs without a
 * known rule are left out.
 */
function interactionsOf(
  assessment: RouteAssessment | null,
  checked: readonly ProcedureId[],
  on: ISODate,
): readonly Interaction[] {
  const ids = [...(assessment ? routesToLookAt(assessment) : []), ...checked]
  return interactionsFor(ids, on).filter(({ effects }) => effects.length > 0)
}
