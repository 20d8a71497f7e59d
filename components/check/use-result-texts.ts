import { use } from 'react'
import type { LoadedRules } from '@/components/check/loaded-rules'
import { type LoadedProcedure, loadProcedure } from '@/components/finding/procedure'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { loadRouteTexts, type RouteTexts } from '@/components/i18n/routes'
import { loadFactSentences, loadSentences } from '@/components/i18n/sentences'
import type { FactSentences, Language, Sentences } from '@/content/language'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Eligibility } from '@/machines/procedures/registry'

/** What is said of findings and routes. */
export interface ResultTexts {
  readonly sentences: Sentences
  readonly texts: RouteTexts
}

const resultTexts = new WeakMap<Language, Map<string, Promise<ResultTexts>>>()
const factSentences = new WeakMap<Language, Map<string, Promise<FactSentences>>>()
const opened = new WeakMap<Language, Map<string, Promise<ReadonlyMap<ProcedureId, LoadedProcedure>>>>()

const results = (language: Language) =>
  keptIn(resultTexts, language, '', async () => {
    const [sentences, texts] = await Promise.all([loadSentences(language), loadRouteTexts(language)])
    return { sentences, texts }
  })

const facts = (language: Language) => keptIn(factSentences, language, '', () => loadFactSentences(language))

const procedures = (language: Language, ids: readonly ProcedureId[]) =>
  keptIn(opened, language, ids.join(' '), async () => {
    const all = ids.map(async (id) => [id, await loadProcedure(language, id)] as const)
    return new Map(await Promise.all(all))
  })

/** What is being loaded or was loaded under a key, of one language in one voice. What could not be loaded is asked for again the next time. */
function keptIn<T>(
  languages: WeakMap<Language, Map<string, Promise<T>>>,
  language: Language,
  key: string,
  load: () => Promise<T>,
): Promise<T> {
  const kept = languages.get(language) ?? new Map<string, Promise<T>>()
  languages.set(language, kept)
  const known = kept.get(key)
  if (known) return known
  const loading = load()
  kept.set(key, loading)
  loading.catch(() => kept.delete(key))
  return loading
}

/** Load what results will need while questions are answered. A failure is told by the screen that needs it. */
export function loadAhead(language: Language, rules: LoadedRules): void {
  Promise.all([results(language), procedures(language, [...rules.procedures.keys()])]).catch(() => undefined)
}

/** What the list of answers says beyond the questions. Suspends until it is there. */
export function useFactSentences(): FactSentences {
  const { language } = useChrome()
  return use(facts(language))
}

/** What results need beyond the questions. Suspends until it is there. */
export function useResultTexts(): ResultTexts {
  const { language } = useChrome()
  return use(results(language))
}

/** Everything about these procedures, whose rules need not be loaded. Suspends until it is there. */
export function useProcedures(ids: readonly ProcedureId[]): readonly LoadedProcedure[] {
  const { language } = useChrome()
  return [...use(procedures(language, ids)).values()]
}

/** Everything about a procedure whose rules are loaded. Suspends until it is there. */
export function useOpened(rules: LoadedRules): (eligibility: Eligibility) => LoadedProcedure {
  const { language } = useChrome()
  const all = use(procedures(language, [...rules.procedures.keys()]))
  return ({ procedure: { id } }) => {
    const procedure = all.get(id)
    if (procedure === undefined) throw new Error(`${id} is not loaded`)
    return procedure
  }
}
