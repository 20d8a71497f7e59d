import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import { factsOfRow } from '@/components/desk/matrix/view'
import type { FactId } from '@/machines/facts/registry'

/**
 * The row under which each fact is asked: the first that rests on it or still needs it. A question stands in the matrix once,
 * however many conditions it decides.
 */
export function factsAsked(rows: readonly ConditionRow[]): ReadonlyMap<string, readonly FactId[]> {
  const seen = new Set<FactId>()
  return new Map(
    rows.map((row) => {
      const own = factsOfRow(row).filter((id) => !seen.has(id))
      for (const id of own) seen.add(id)
      return [row.finding.condition, own] as const
    }),
  )
}
