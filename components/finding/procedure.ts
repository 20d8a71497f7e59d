import { loadProcedureText } from '@/components/i18n/sentences'
import type { Locale } from '@/content/locales'
import type { ProcedureText } from '@/content/sentences'
import type { ProcedureId } from '@/machines/engine/procedure'
import { type ProcedureModule, procedureLoaders } from '@/machines/procedures/registry'

/** A procedure ready to be checked: its rules, how its file is lodged, its sentences. */
export interface LoadedProcedure extends ProcedureModule {
  readonly text: ProcedureText
}

/** Load the rules and the sentences of a procedure. Rejects when either cannot be had. */
export async function loadProcedure(locale: Locale, id: ProcedureId): Promise<LoadedProcedure> {
  const load = procedureLoaders[id]
  if (!load) throw new Error(`No rules for ${id}`)
  const [module, text] = await Promise.all([load(), loadProcedureText(locale, id)])
  const { procedure, filing, lifecycle } = module
  return { procedure, filing, lifecycle, text }
}
