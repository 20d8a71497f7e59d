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

/** How the parts of a procedure are loaded on demand. */
export interface ProcedureLoaders {
  readonly eligibility: () => Promise<Eligibility>
  /** Its rules, how its file is lodged, its course. */
  readonly all: () => Promise<ProcedureModule>
}

/** Every procedure. A new one is one entry here. */
export const procedureLoaders: Readonly<Record<ProcedureId, ProcedureLoaders>> = {
  'medical-regularisation': {
    eligibility: () => import('@/machines/procedures/medical-regularisation/eligibility'),
    all: () => import('@/machines/procedures/medical-regularisation'),
  },
  'humanitarian-regularisation': {
    eligibility: () => import('@/machines/procedures/humanitarian-regularisation/eligibility'),
    all: () => import('@/machines/procedures/humanitarian-regularisation'),
  },
  'unaccompanied-minors': {
    eligibility: () => import('@/machines/procedures/unaccompanied-minors/eligibility'),
    all: () => import('@/machines/procedures/unaccompanied-minors'),
  },
  'trafficking-victims': {
    eligibility: () => import('@/machines/procedures/trafficking-victims/eligibility'),
    all: () => import('@/machines/procedures/trafficking-victims'),
  },
  statelessness: {
    eligibility: () => import('@/machines/procedures/statelessness/eligibility'),
    all: () => import('@/machines/procedures/statelessness'),
  },
  return: {
    eligibility: () => import('@/machines/procedures/return/eligibility'),
    all: () => import('@/machines/procedures/return'),
  },
}

/** The ids of every procedure, in the order of the registry. */
// The keys of the table are the ids it is typed with.
export const procedureIds = Object.keys(procedureLoaders) as readonly ProcedureId[]
