import type { Course } from '@/machines/course'
import type { Filing } from '@/machines/filing'
import type { Procedure, ProcedureId } from '@/machines/procedure'

/** What the folder of a procedure exports. */
export interface ProcedureModule {
  readonly procedure: Procedure
  readonly filing: Filing
  readonly course: Course
}

/** Every procedure, loaded on demand. A new procedure is one line here. */
export const procedureLoaders: Readonly<Partial<Record<ProcedureId, () => Promise<ProcedureModule>>>> = {
  'medical-regularisation': () => import('@/machines/procedures/medical-regularisation'),
  'humanitarian-regularisation': () => import('@/machines/procedures/humanitarian-regularisation'),
  'unaccompanied-minors': () => import('@/machines/procedures/unaccompanied-minors'),
  'trafficking-victims': () => import('@/machines/procedures/trafficking-victims'),
  return: () => import('@/machines/procedures/return'),
}
