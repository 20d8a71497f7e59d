import type { ProcedureId } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'

/** True once the first question of the route finder is answered; no procedure asks it. */
export const isStarted = ({ situations }: Facts): boolean => situations !== undefined

/** True where the three centres stand on every page: in their path, and after words that point to it. */
export function needsCentres(procedure: ProcedureId | null, { situations }: Facts): boolean {
  if (procedure !== null) return procedure === 'trafficking-victims'
  return situations?.some((one) => one === 'exploited' || one === 'held-or-threatened') ?? false
}
