import type { RouteTexts } from '@/components/check/finder/view'
import { type LoadedProcedure, loadProcedure } from '@/components/finding/procedure'
import { loadRouteTexts } from '@/components/i18n/routes'
import { loadSentences } from '@/components/i18n/sentences'
import type { FactSentences, Words } from '@/content/language'
import type { Locale } from '@/content/locales'
import type { ProcedureId } from '@/machines/engine/procedure'

/** The rules and sentences that the check needs beyond its first screen. */
export interface LoadedRules {
  readonly sentences: FactSentences & Words
  readonly routeTexts: RouteTexts
  readonly procedures: ReadonlyMap<ProcedureId, LoadedProcedure>
}

/**
 * Load the sentences and these procedures. Rejects when a part cannot be had. The browser keeps what it has loaded
 * already.
 */
export async function loadRules(locale: Locale, ids: readonly ProcedureId[]): Promise<LoadedRules> {
  const [sentences, routeTexts, procedures] = await Promise.all([
    loadSentences(locale),
    loadRouteTexts(locale),
    Promise.all(ids.map(async (id) => [id, await loadProcedure(locale, id)] as const)),
  ])
  return { sentences, routeTexts, procedures: new Map(procedures) }
}
