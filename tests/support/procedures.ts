import { type ProcedureModule, procedureLoaders } from '@/machines/procedures/registry'

/** Every procedure that the registry knows. */
export async function allProcedures(): Promise<readonly ProcedureModule[]> {
  return Promise.all(Object.values(procedureLoaders).map((load) => load()))
}
