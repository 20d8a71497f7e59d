import { use } from 'react'
import type { LoadedRules } from '@/components/check/loaded-rules'
import { type LoadedProcedure, loadProcedure } from '@/components/finding/procedure'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { type Kept, keptFor } from '@/components/i18n/kept'
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

const keptResults = keptFor<ResultTexts>()
const keptFacts = keptFor<FactSentences>()
const keptProcedures = keptFor<ReadonlyMap<ProcedureId, LoadedProcedure>>()

/** What the list of answers says beyond the questions. */
export const factSentences = (language: Language): Kept<FactSentences> =>
  keptFacts(language, '', () => loadFactSentences(language))

/** What results say beyond the questions. */
export const resultTexts = (language: Language): Kept<ResultTexts> =>
  keptResults(language, '', async () => {
    const [sentences, texts] = await Promise.all([loadSentences(language), loadRouteTexts(language)])
    return { sentences, texts }
  })

/** Everything about these procedures. */
export const openedProcedures = (
  language: Language,
  ids: readonly ProcedureId[],
): Kept<ReadonlyMap<ProcedureId, LoadedProcedure>> =>
  keptProcedures(language, ids.join(' '), async () => {
    const all = ids.map(async (id) => [id, await loadProcedure(language, id)] as const)
    return new Map(await Promise.all(all))
  })

/** What every screen with results reads. */
export const readByResults = (language: Language, ids: readonly ProcedureId[]): readonly Kept<unknown>[] => [
  resultTexts(language),
  openedProcedures(language, ids),
]

/** Load what results will need while questions are answered. A failure is told by the screen that needs it. */
export function loadAhead(language: Language, rules: LoadedRules): void {
  Promise.all(readByResults(language, [...rules.procedures.keys()])).catch(() => undefined)
}

/** What the list of answers says beyond the questions. Suspends until it is there. */
export function useFactSentences(): FactSentences {
  const { language } = useChrome()
  return use(factSentences(language))
}

/** What results need beyond the questions. Suspends until it is there. */
export function useResultTexts(): ResultTexts {
  const { language } = useChrome()
  return use(resultTexts(language))
}

/** Everything about these procedures, whose rules need not be loaded. Suspends until it is there. */
export function useProcedures(ids: readonly ProcedureId[]): readonly LoadedProcedure[] {
  const { language } = useChrome()
  return [...use(openedProcedures(language, ids)).values()]
}

/** Everything about a procedure whose rules are loaded. Suspends until it is there. */
export function useOpened(rules: LoadedRules): (eligibility: Eligibility) => LoadedProcedure {
  const { language } = useChrome()
  const all = use(openedProcedures(language, [...rules.procedures.keys()]))
  return ({ procedure: { id } }) => {
    const procedure = all.get(id)
    if (procedure === undefined) throw new Error(`${id} is not loaded`)
    return procedure
  }
}
