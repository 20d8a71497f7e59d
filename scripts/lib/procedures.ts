import type { ProcedureId } from '@/machines/engine/procedure'
import { type ProcedureModule, procedureLoaders } from '@/machines/procedures/registry'

/** Names of the procedures that a command can be asked for. */
export const procedureIds = Object.keys(procedureLoaders) as ProcedureId[]

/** Load one procedure, or all of them for `all`. */
export async function loadProcedures(wanted: string): Promise<readonly ProcedureModule[]> {
  const ids = procedureIds.filter((id) => wanted === 'all' || wanted === id)
  const loaded = await Promise.all(ids.map((id) => procedureLoaders[id]?.all()))
  return loaded.filter((m) => m !== undefined)
}
