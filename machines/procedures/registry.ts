import type { Procedure, ProcedureId } from '@/machines/engine/procedure'
import type { Lifecycle } from '@/machines/lifecycle/lifecycle'
import type { Filing } from '@/machines/procedures/filing'

/** What the folder of a procedure exports. */
export interface ProcedureModule {
  readonly procedure: Procedure
  readonly filing: Filing
  readonly lifecycle: Lifecycle
}

/** Every procedure, loaded on demand. A new procedure is one line here. */
export const procedureLoaders: Readonly<Partial<Record<ProcedureId, () => Promise<ProcedureModule>>>> = {
  'medical-regularisation': () => import('@/machines/procedures/medical-regularisation'),
  'humanitarian-regularisation': () => import('@/machines/procedures/humanitarian-regularisation'),
  'unaccompanied-minors': () => import('@/machines/procedures/unaccompanied-minors'),
  'trafficking-victims': () => import('@/machines/procedures/trafficking-victims'),
  return: () => import('@/machines/procedures/return'),
}
