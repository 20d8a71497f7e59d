/**
 * The engine as a package: the rules of every procedure, the evaluator, the route finder and the count of days. It holds
 * ids and dates, and no sentence of any language.
 */
import type { Procedure, ProcedureId } from '@/machines/engine/procedure'
import { type ProcedureModule, procedureLoaders } from '@/machines/procedures/registry'

export { lawTextOf as lawAsOf } from '@/content/law/sources/general'
export { type TimeLimit, type TimeLimitId, timeLimits } from '@/content/law/time-limits'
export type { Confidence, InForce, ISODate } from '@/content/law/types'
export { OutsideCalendarError } from '@/machines/deadlines/calendar'
export { countDeadline } from '@/machines/deadlines/count'
export { NotInForceError } from '@/machines/deadlines/errors'
export type { CountedDeadline, Deadline, DeadlineEvent, UndatedDeadline } from '@/machines/deadlines/kinds'
export { type Assessment, assess } from '@/machines/engine/assess'
export type { Nature, Status } from '@/machines/engine/condition'
export type { Finding } from '@/machines/engine/finding'
export type { Verdict } from '@/machines/engine/verdict'
export { type FactId, type Facts, factIds, facts } from '@/machines/facts/registry'
export { procedureIds } from '@/machines/procedures/registry'
export { assessRoutes as routes, type RouteAssessment, type RouteResult } from '@/machines/routes/finder'
export type { Procedure, ProcedureId, ProcedureModule }

/** The rules of a procedure, for `assess`. Rejects for an id that names none. */
export const loadRules = async (id: ProcedureId): Promise<Procedure> =>
  (await loadersOf(id).eligibility()).procedure

/** A procedure with how its file is lodged and the course of that file. Rejects for an id that names none. */
export const loadProcedure = async (id: ProcedureId): Promise<ProcedureModule> => loadersOf(id).all()

function loadersOf(id: ProcedureId): (typeof procedureLoaders)[ProcedureId] {
  const loaders = procedureLoaders[id]
  if (!loaders) throw new Error(`There is no procedure ${id}`)
  return loaders
}
