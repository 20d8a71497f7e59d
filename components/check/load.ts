import type { Opened } from '@/components/check/engine'
import { loadSentences } from '@/components/i18n/sentences'
import type { FactSentences, Words } from '@/content/language'
import type { Locale } from '@/content/locales'
import type { ProcedureId } from '@/machines/procedure'

type Engine = Pick<
  typeof import('@/components/check/engine'),
  'lookAt' | 'nextScreen' | 'countedFacts' | 'definitionOf'
>

/** What the check needs beyond its first screen. */
export interface Kit {
  readonly engine: Engine
  readonly sentences: FactSentences & Words
  readonly opened: ReadonlyMap<ProcedureId, Opened>
}

/** Load the engine, the sentences and these procedures. The browser keeps what it has loaded already. */
export async function loadKit(locale: Locale, ids: readonly ProcedureId[]): Promise<Kit> {
  const [engine, sentences] = await Promise.all([import('@/components/check/engine'), loadSentences(locale)])
  const { openProcedure, lookAt, nextScreen, countedFacts, definitionOf } = engine
  const opened = await Promise.all(ids.map(async (id) => [id, await openProcedure(locale, id)] as const))
  return { engine: { lookAt, nextScreen, countedFacts, definitionOf }, sentences, opened: new Map(opened) }
}
