import type { Procedure } from '@/machines/procedure'
import { type ProcedureModule, procedureLoaders } from '@/machines/procedures/registry'

/** Every procedure that the registry knows. */
export async function allProcedures(): Promise<readonly ProcedureModule[]> {
  return Promise.all(Object.values(procedureLoaders).map((load) => load()))
}

/** Every machine that is built from conditions. */
export async function allMachines(): Promise<readonly Procedure[]> {
  return (await allProcedures()).map((m) => m.procedure)
}
