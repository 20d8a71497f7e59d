import { createActor } from 'xstate'
import type { KnownFacts } from '@/cases/dossier/known'
import { isStarted } from '@/components/check/finder/started'
import type { ISODate } from '@/content/law/types'
import type { Bounds } from '@/machines/engine/ahead'
import { assess, findingsOf } from '@/machines/engine/assess'
import type { Finding } from '@/machines/engine/finding'
import { machineOf, unmetAfter } from '@/machines/engine/machine'
import { nextToAsk } from '@/machines/facts/asking-order'
import type { Fact } from '@/machines/facts/kinds'
import { facts as definitions, type FactId, type Facts, isFactId } from '@/machines/facts/registry'
import type { Eligibility, ProcedureAssessment } from '@/machines/procedures/registry'
import { assessRoutes, type RouteAssessment, routes } from '@/machines/routes/finder'
import { printedFactsOf } from '@/machines/routes/printed-days'
import { asksTerm } from '@/machines/routes/term-question'

/*
 * Everything that the check asks of the rules. Pure: the same answers on the same day give the same result. A procedure
 * that is null stands for the route finder.
 */

/** What is known of the person, and the bands that it settles. */
export type Known = Pick<KnownFacts, 'facts' | 'bands'>

export const definitionOf = (id: FactId): Fact => definitions[id]

export function assessmentOf(
  { procedure }: Eligibility,
  { facts, bands }: Known,
  on: ISODate,
): ProcedureAssessment {
  return assess(procedure, facts, { on, suppose: bands })
}

export function routesOf(facts: Facts, on: ISODate): RouteAssessment {
  return assessRoutes(facts, { on })
}

/** Where the machine of a procedure stands: at a question, after a gate that is not met, or at the end. */
export type Standing =
  | { readonly kind: 'asks'; readonly next: FactId }
  | { readonly kind: 'stops'; readonly stage: string }
  | { readonly kind: 'assessed' }

/**
 * Run the machine of a procedure with what is known. It stops early after a gate stage with an unmet condition, unless
 * the person wants to look at the rest or no question is left.
 */
export function standingOf(
  { procedure }: Eligibility,
  { facts, bands }: Known,
  on: ISODate,
  lookAtRest: boolean,
): Standing {
  const view = { facts, on, suppose: bands }
  const { machine } = machineOf(procedure)
  const { value } = createActor(machine, { input: { ...view, lookAtRest } })
    .start()
    .getSnapshot()
  const open = findingsOf(procedure, view).flatMap(({ stage, missing }) =>
    missing === undefined ? [] : [{ stage, fact: missing }],
  )
  const here = typeof value === 'string' ? value : Object.keys(value)[0]
  const stopped = Object.keys(procedure.stages).find((stage) => unmetAfter(stage) === here)
  if (stopped !== undefined && open.length > 0) return { kind: 'stops', stage: stopped }
  const next = nextToAsk(open, here)
  return next ? { kind: 'asks', next } : { kind: 'assessed' }
}

/** How many questions can still come. */
export function questionsLeft(procedure: Eligibility | null, known: Known, on: ISODate): Bounds {
  if (procedure !== null) return assessmentOf(procedure, known, on).left
  const { min, max } = routesOf(known.facts, on).left
  const beside = asksTerm(known.facts, on) ? 1 : 0
  return { min: min + beside, max: max + beside }
}

/** The facts that the findings of a procedure rest on. */
export function countedFacts(
  procedure: Eligibility | null,
  { facts, bands }: Known,
  on: ISODate,
): ReadonlySet<FactId> {
  if (procedure !== null)
    return withDays(factsBehind(findingsOf(procedure.procedure, { facts, on, suppose: bands })), facts)
  if (!isStarted(facts)) return new Set()
  return withDays(factsBehind(findingsOf(routes, { facts, on })), facts)
}

/** No route asks for what is printed on a decision, but the dates rest on it: the days that an order gives, and the last days. */
export function withDays(counted: ReadonlySet<FactId>, facts: Facts): ReadonlySet<FactId> {
  const term: readonly FactId[] =
    counted.has('orderNotifiedOn') && facts.termDays !== undefined ? ['termDays'] : []
  return new Set([...counted, ...term, ...printedFactsOf(counted, facts)])
}

const factsBehind = (findings: readonly Finding[]): ReadonlySet<FactId> =>
  new Set(findings.flatMap(({ because }) => because.map(({ fact }) => fact).filter(isFactId)))
