import { loadProcedureText } from '@/components/i18n/sentences'
import type { Language } from '@/content/language'
import type { AnyProcedureText } from '@/content/sentences'
import type { ProcedureId } from '@/machines/engine/procedure'
import { type Eligibility, type ProcedureModule, procedureLoaders } from '@/machines/procedures/registry'

/** A procedure ready to be checked: its rules, how its file is lodged, its sentences. */
export interface LoadedProcedure extends ProcedureModule {
  readonly text: AnyProcedureText
}

/** Load the rules of a procedure, which is all that its questions need. Rejects when they cannot be had. */
export async function loadEligibility(id: ProcedureId): Promise<Eligibility> {
  const { procedure } = await procedureLoaders[id].eligibility()
  return { procedure }
}

/** Load the rules and the sentences of a procedure. Rejects when either cannot be had. */
export async function loadProcedure(language: Language, id: ProcedureId): Promise<LoadedProcedure> {
  const [{ procedure, filing, lifecycle }, text] = await Promise.all([
    procedureLoaders[id].all(),
    loadProcedureText(language, id),
  ])
  return { procedure, filing, lifecycle, text }
}
