import { type KnownFacts, onlyAnswers } from '@/cases/dossier/known'
import type { Opened } from '@/components/check/engine'
import { type Finder, loadFinder } from '@/components/finder/load'
import { loadSentences } from '@/components/i18n/sentences'
import type { Session } from '@/components/session/session'
import type { FactSentences, Words } from '@/content/language'
import type { ISODate } from '@/content/law/types'
import type { Locale } from '@/content/locales'
import type { ProcedureId } from '@/machines/engine/procedure'

type Engine = Pick<
  typeof import('@/components/check/engine'),
  'lookAt' | 'nextScreen' | 'countedFacts' | 'definitionOf'
>

/** What the check needs beyond its first screen. */
export interface Kit {
  readonly engine: Engine
  readonly sentences: FactSentences & Words
  readonly finder: Finder
  readonly opened: ReadonlyMap<ProcedureId, Opened>
  /** What the answers and the events of the session tell. Null until something has happened to a file. */
  readonly known: typeof import('@/cases/dossier/known-facts').knownFacts | null
}

/** What is known in this tab: the answers, and what the events give where their rules are loaded. */
export const knownIn = (
  kit: Pick<Kit, 'known'> | null,
  { facts, events }: Pick<Session, 'facts' | 'events'>,
  today: ISODate | null,
): KnownFacts => (kit?.known && today !== null ? kit.known(facts, events, today) : onlyAnswers(facts))

/**
 * Load the engine, the sentences, the route finder and these procedures, and what reads events where there are any. The browser
 * keeps what it has loaded already.
 */
export async function loadKit(
  locale: Locale,
  ids: readonly ProcedureId[],
  withEvents: boolean,
): Promise<Kit> {
  const [engine, sentences, finder, known] = await Promise.all([
    import('@/components/check/engine'),
    loadSentences(locale),
    loadFinder(locale),
    withEvents ? import('@/cases/dossier/known-facts').then((m) => m.knownFacts) : null,
  ])
  const { openProcedure, lookAt, nextScreen, countedFacts, definitionOf } = engine
  const opened = await Promise.all(ids.map(async (id) => [id, await openProcedure(locale, id)] as const))
  return {
    engine: { lookAt, nextScreen, countedFacts, definitionOf },
    sentences,
    finder,
    opened: new Map(opened),
    known,
  }
}
