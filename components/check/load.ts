import { type Finder, loadFinder } from '@/components/check/finder/load'
import { type Opened, openProcedure } from '@/components/finding/procedure'
import { loadSentences } from '@/components/i18n/sentences'
import type { Sentences } from '@/content/language'
import type { Locale } from '@/content/locales'
import type { ProcedureId } from '@/machines/engine/procedure'

type Engine = Pick<
  typeof import('@/components/check/engine'),
  'lookAt' | 'nextScreen' | 'countedFacts' | 'definitionOf'
>

/** What the check needs beyond its first screen. */
export interface Kit {
  readonly engine: Engine
  readonly sentences: Sentences
  readonly finder: Finder
  readonly opened: ReadonlyMap<ProcedureId, Opened>
}

/** Load the engine, the sentences, the route finder and these procedures. The browser keeps what it has loaded already. */
export async function loadKit(locale: Locale, ids: readonly ProcedureId[]): Promise<Kit> {
  const [engine, sentences, finder] = await Promise.all([
    import('@/components/check/engine'),
    loadSentences(locale),
    loadFinder(locale),
  ])
  const { lookAt, nextScreen, countedFacts, definitionOf } = engine
  const opened = await Promise.all(ids.map(async (id) => [id, await openProcedure(locale, id)] as const))
  return {
    engine: { lookAt, nextScreen, countedFacts, definitionOf },
    sentences,
    finder,
    opened: new Map(opened),
  }
}
