import { isStarted } from '@/components/check/finder/started'
import type { ISODate } from '@/content/law/types'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import { procedureIds } from '@/machines/procedures/registry'
import { assessRoutes } from '@/machines/routes/finder'

/** The procedures that the route finder says to look closer at, of which no check was begun. */
export function advisedBy(
  facts: Facts,
  checked: readonly ProcedureId[],
  on: ISODate,
): readonly ProcedureId[] {
  if (!isStarted(facts)) return []
  const closer = assessRoutes(facts, { on }).results.filter(({ fit }) => fit === 'look-closer')
  return procedureIds.filter((id) => !checked.includes(id) && closer.some(({ route }) => route === id))
}
