import { type LoadedProcedure, loadProcedure } from '@/components/finding/procedure'
import {
  loadCasesText,
  loadDeadlineWords,
  loadLifecycleWords,
  loadSentences,
  proceduresIn,
} from '@/components/i18n/sentences'
import { inVoice, loadScreensIn } from '@/components/i18n/voice'
import type { CasesText, Language, LifecycleSentences, Sentences, VoiceText } from '@/content/language'
import type { LifecycleText } from '@/content/lifecycle-sentences'
import type { Phrasebook } from '@/content/phrasebook'
import type { DeadlineWords } from '@/content/say/deadline-lines'
import { findText } from '@/content/say/lookup'
import type { LifecycleVoice } from '@/content/say/refusal'
import type { Voice } from '@/content/voice-sentences'
import type { ProcedureId } from '@/machines/engine/procedure'

/** The rules and sentences of every procedure: the desk works with all of them at once. */
export interface DeskRules extends Omit<LifecycleSentences, 'lifecycleTexts'> {
  readonly opened: readonly LoadedProcedure[]
  readonly sentences: Sentences
  readonly deadlines: DeadlineWords
  readonly lifecycles: ReadonlyMap<ProcedureId, LifecycleText>
  readonly casesText: CasesText
  /** What the screens say otherwise of a person whom somebody helps. */
  readonly screens: VoiceText['screens']
}

/** The desk speaks of somebody whom the reader helps. */
export const voice = 'helped' satisfies Voice

/** Load all of it; it speaks of the person of a case. Rejects when a part cannot be had. */
export async function loadDeskRules(ofPage: Language, phrases: Phrasebook): Promise<DeskRules> {
  const language = inVoice(ofPage, voice)
  const ids = proceduresIn(language)
  const { lifecycleTexts, ...events } = await loadLifecycleWords(language)
  const [opened, sentences, deadlines, casesText, screens, lifecycles] = await Promise.all([
    Promise.all(ids.map((id) => loadProcedure(language, id))),
    loadSentences(language),
    loadDeadlineWords(language, phrases),
    loadCasesText(language),
    loadScreensIn(language, voice),
    Promise.all(ids.map(async (id) => [id, await lifecycleTexts[id]()] as const)),
  ])
  return { ...events, opened, sentences, deadlines, casesText, screens, lifecycles: new Map(lifecycles) }
}

/** The procedure with this id. Throws when it is not loaded. */
export function openedOf({ opened }: DeskRules, id: ProcedureId): LoadedProcedure {
  const found = opened.find(({ procedure }) => procedure.id === id)
  if (!found) throw new Error(`${id} is not loaded`)
  return found
}

/** What is said of the file of a procedure, in the language of the desk. Throws when it is not loaded. */
export function fileVoice(rules: DeskRules, phrases: Phrasebook, id: ProcedureId): LifecycleVoice {
  const lifecycle = rules.lifecycles.get(id)
  if (!lifecycle) throw new Error(`${id} is not loaded`)
  return { ...phrases, events: rules.eventTexts, words: rules.lifecycleWords, lifecycle }
}

/** The name that a procedure has in the field. */
export const shortName = (rules: DeskRules, id: ProcedureId): string => openedOf(rules, id).text.short

/** The title of a condition; its id for one that the procedure no longer has. */
export const conditionTitle = (rules: DeskRules, procedure: ProcedureId, condition: string): string =>
  findCondition(rules, procedure, condition)?.title ?? condition

/** Why a finding was what it was, by ids that were kept; undefined where the procedure no longer has them. */
export function reasonOf(
  rules: DeskRules,
  procedure: ProcedureId,
  condition: string,
  ending: string,
): string | undefined {
  if (ending === 'inDoubt') return rules.sentences.doubtWords.ask
  const found = findCondition(rules, procedure, condition)
  if (!found) return undefined
  const { passedOver } = openedOf(rules, procedure).text
  return ending === 'doesNotApply'
    ? findText(passedOver, found.stage)
    : findText(found.endings, ending)?.reason
}

function findCondition(rules: DeskRules, procedure: ProcedureId, condition: string) {
  for (const [stage, conditions] of Object.entries(openedOf(rules, procedure).text.conditions)) {
    const found = findText(conditions, condition)
    if (found) return { stage, ...found }
  }
  return undefined
}
