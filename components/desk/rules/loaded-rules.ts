import { type LoadedProcedure, loadProcedure } from '@/components/finding/procedure'
import {
  loadCasesText,
  loadDeadlineWords,
  loadLifecycle,
  loadSentences,
  proceduresIn,
} from '@/components/i18n/sentences'
import type { CasesText, Sentences } from '@/content/language'
import type { EventTexts, FieldTexts, LifecycleText, LifecycleWords } from '@/content/lifecycle-sentences'
import type { Locale } from '@/content/locales'
import type { Phrasebook } from '@/content/phrasebook'
import type { DeadlineWords } from '@/content/say/deadline-lines'
import type { ProcedureId } from '@/machines/engine/procedure'

/** The rules and sentences of every procedure: the desk works with all of them at once. */
export interface DeskKit {
  readonly opened: readonly LoadedProcedure[]
  readonly sentences: Sentences
  readonly deadlines: DeadlineWords
  readonly lifecycles: ReadonlyMap<ProcedureId, LifecycleText>
  readonly lifecycleWords: LifecycleWords
  readonly eventTexts: EventTexts
  readonly fieldTexts: FieldTexts
  readonly casesText: CasesText
}

/** Load all of it. Rejects when a part cannot be had. */
export async function loadDeskKit(locale: Locale, phrases: Phrasebook): Promise<DeskKit> {
  const ids = proceduresIn(locale)
  const [opened, sentences, deadlines, casesText, lifecycles] = await Promise.all([
    Promise.all(ids.map((id) => loadProcedure(locale, id))),
    loadSentences(locale),
    loadDeadlineWords(locale, phrases),
    loadCasesText(locale),
    Promise.all(ids.map(async (id) => [id, await loadLifecycle(locale, id)] as const)),
  ])
  const [first] = lifecycles
  if (!first) throw new Error(`No procedures in ${locale}`)
  const { lifecycleWords, eventTexts, fieldTexts } = first[1]
  return {
    opened,
    sentences,
    deadlines,
    lifecycles: new Map(lifecycles.map(([id, { lifecycle }]) => [id, lifecycle])),
    lifecycleWords,
    eventTexts,
    fieldTexts,
    casesText,
  }
}

/** The procedure with this id. Throws when the kit has none. */
export function openedOf({ opened }: DeskKit, id: ProcedureId): LoadedProcedure {
  const found = opened.find(({ procedure }) => procedure.id === id)
  if (!found) throw new Error(`${id} is not loaded`)
  return found
}

/** The title of a condition; its id for one that the procedure no longer has. */
export function conditionTitle(kit: DeskKit, procedure: ProcedureId, condition: string): string {
  for (const stage of Object.values(openedOf(kit, procedure).text.conditions)) {
    const conditions: Readonly<Record<string, { readonly title: string }>> = stage
    const found = conditions[condition]
    if (found) return found.title
  }
  return condition
}
