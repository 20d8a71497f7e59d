import { keysOf } from '@/content/law/keys'
import type { Assessment } from '@/machines/engine/assess'
import type { Finding } from '@/machines/engine/finding'
import type { Procedure, ProcedureId } from '@/machines/engine/procedure'
import type { Lifecycle } from '@/machines/lifecycle/lifecycle'
import type { Filing } from '@/machines/procedures/filing'

/** How the parts of a procedure are loaded on demand. */
interface ProcedureLoaders<Id extends ProcedureId> {
  readonly eligibility: () => Promise<{ readonly procedure: Procedure<Id> }>
  /** Its rules, how its file is lodged, its course. */
  readonly all: () => Promise<{
    readonly procedure: Procedure<Id>
    readonly filing: Filing
    readonly lifecycle: Lifecycle
  }>
}

/** Every procedure. A new one is one entry here. */
export const procedureLoaders = {
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
} as const satisfies { readonly [Id in ProcedureId]: ProcedureLoaders<Id> }

/** What the folder of each procedure exports, with every name known to the compiler. */
export type Procedures = {
  readonly [Id in ProcedureId]: Awaited<ReturnType<(typeof procedureLoaders)[Id]['all']>>
}

/** The rules of one of the procedures, and the names of the papers and steps of its file. */
export type AnyProcedure = Procedures[ProcedureId]['procedure']
export type FilePaper = Procedures[ProcedureId]['filing']['papers'][number]['paper']
export type FileStep = Procedures[ProcedureId]['filing']['steps'][number]

/** What the folder of a procedure exports. */
export interface ProcedureModule extends Eligibility {
  readonly filing: Filing<FilePaper, FileStep>
  readonly lifecycle: Lifecycle
}

/** The rules of a procedure alone: all that its questions need. */
export interface Eligibility {
  readonly procedure: AnyProcedure
}

/** What the rules of one of the procedures come to. */
export type ProcedureAssessment = Assessment<AnyProcedure>
export type ProcedureFinding = Finding<AnyProcedure>

/** The ids of every procedure, in the order of the registry. */
export const procedureIds = keysOf(procedureLoaders)

/** Whether a text is the id of a procedure. */
export const isProcedureId = (id: string): id is ProcedureId => Object.hasOwn(procedureLoaders, id)
