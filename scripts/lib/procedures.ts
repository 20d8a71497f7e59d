import { type ProcedureModule, procedureIds, procedureLoaders } from '@/machines/procedures/registry'

/** Load one procedure, or all of them for `all`. */
export async function loadProcedures(wanted: string): Promise<readonly ProcedureModule[]> {
  const ids = procedureIds.filter((id) => wanted === 'all' || wanted === id)
  return Promise.all(ids.map((id) => procedureLoaders[id].all()))
}
