import type { Procedure } from '@/machines/engine/procedure'
import { type ProcedureModule, procedureLoaders } from '@/machines/procedures/registry'
import { routes } from '@/machines/routes/finder'

/** Every procedure that the registry knows. */
export async function allProcedures(): Promise<readonly ProcedureModule[]> {
  return Promise.all(Object.values(procedureLoaders).map(({ all }) => all()))
}

/** Every machine that is built from conditions: the procedures, and the route finder before them. */
export async function allMachines(): Promise<readonly Procedure<string>[]> {
  return [...(await allProcedures()).map((m) => m.procedure), routes]
}
