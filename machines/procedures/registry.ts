import type { Procedure, ProcedureId } from '@/machines/engine/procedure'
import type { Lifecycle } from '@/machines/lifecycle/lifecycle'
import type { Filing } from '@/machines/procedures/filing'

/** What the folder of a procedure exports. */
export interface ProcedureModule {
  readonly procedure: Procedure
  readonly filing: Filing
  readonly lifecycle: Lifecycle
}

/** The rules of a procedure alone: all that its questions need. */
export type Eligibility = Pick<ProcedureModule, 'procedure'>

/** The rules of every procedure, loaded on demand. A new procedure is one line here. */
export const eligibilityLoaders: Readonly<Partial<Record<ProcedureId, () => Promise<Eligibility>>>> = {
  'medical-regularisation': () => import('@/machines/procedures/medical-regularisation/eligibility'),
  'humanitarian-regularisation': () =>
    import('@/machines/procedures/humanitarian-regularisation/eligibility'),
  'unaccompanied-minors': () => import('@/machines/procedures/unaccompanied-minors/eligibility'),
  'trafficking-victims': () => import('@/machines/procedures/trafficking-victims/eligibility'),
  return: () => import('@/machines/procedures/return/eligibility'),
}

/** Every procedure, loaded on demand: its rules, how its file is lodged, its course. A new procedure is one line here too. */
export const procedureLoaders: Readonly<Partial<Record<ProcedureId, () => Promise<ProcedureModule>>>> = {
  'medical-regularisation': () => import('@/machines/procedures/medical-regularisation'),
  'humanitarian-regularisation': () => import('@/machines/procedures/humanitarian-regularisation'),
  'unaccompanied-minors': () => import('@/machines/procedures/unaccompanied-minors'),
  'trafficking-victims': () => import('@/machines/procedures/trafficking-victims'),
  return: () => import('@/machines/procedures/return'),
}
