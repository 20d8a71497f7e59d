import { type LoadedProcedure, loadProcedure } from '@/components/finding/procedure'
import { loadFactSentences } from '@/components/i18n/sentences'
import type { FactSentences } from '@/content/language'
import type { Locale } from '@/content/locales'
import type { ProcedureId } from '@/machines/engine/procedure'

/** The rules and sentences that the check needs beyond its first screen, up to a result. */
export interface LoadedRules {
  readonly sentences: FactSentences
  readonly procedures: ReadonlyMap<ProcedureId, LoadedProcedure>
}

/**
 * Load the sentences and these procedures. Rejects when a part cannot be had. The browser keeps what it has loaded
 * already.
 */
export async function loadRules(locale: Locale, ids: readonly ProcedureId[]): Promise<LoadedRules> {
  const [sentences, procedures] = await Promise.all([
    loadFactSentences(locale),
    Promise.all(ids.map(async (id) => [id, await loadProcedure(locale, id)] as const)),
  ])
  return { sentences, procedures: new Map(procedures) }
}
