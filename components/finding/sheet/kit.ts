import type { SheetCase } from '@/components/finding/sheet/sheet-case'
import { loadRouteTexts } from '@/components/i18n/routes'
import {
  loadDeadlineWords,
  loadLifecycle,
  loadProcedureText,
  loadSentences,
  loadSheetText,
} from '@/components/i18n/sentences'
import type { Language, Sentences, SheetText } from '@/content/language'
import type { Phrasebook } from '@/content/phrasebook'
import type { RoutesText } from '@/content/route-sentences'
import type { DeadlineWords } from '@/content/say/deadline-lines'
import type { LifecycleVoice } from '@/content/say/refusal'
import type { AnyProcedureText } from '@/content/sentences'
import type { ProcedureId } from '@/machines/engine/procedure'
import { isProcedureId } from '@/machines/procedures/registry'

/** All words that a sheet needs beyond those of its procedures. */
export interface SheetWords {
  /** What is said of the files in which something has happened. */
  readonly voices: ReadonlyMap<ProcedureId, LifecycleVoice>
  readonly sheet: SheetText
  readonly sentences: Sentences
  readonly routesText: RoutesText
  /** The sentences on time limits, which are the phrases of the language too. */
  readonly words: DeadlineWords
}

/**
 * Load the words of a sheet. Rejects when they cannot be had.
 * @param files the procedures of whose files something is said (`spokenOf`), with spaces between them: one text, so that the
 * same is asked once
 */
export async function loadSheetWords(
  language: Language,
  phrases: Phrasebook,
  files = '',
): Promise<SheetWords> {
  const ids = files.split(' ').filter(isProcedureId)
  const [sheet, sentences, { routesText }, words, ...lifecycles] = await Promise.all([
    loadSheetText(language),
    loadSentences(language),
    loadRouteTexts(language),
    loadDeadlineWords(language, phrases),
    ...ids.map(async (id) => [id, await loadLifecycle(language, id)] as const),
  ])
  const voices = lifecycles.map(
    ([id, { lifecycle, lifecycleWords, eventTexts }]) =>
      [id, { ...phrases, events: eventTexts, words: lifecycleWords, lifecycle }] as const,
  )
  return { sheet, sentences, routesText, words, voices: new Map(voices) }
}

/** The words of a sheet, with those of the procedures that it is about. */
export interface SheetTexts {
  readonly texts: SheetWords
  readonly procedures: ReadonlyMap<ProcedureId, AnyProcedureText>
}

/** Load the words of a sheet about these procedures. Rejects when they cannot be had. */
export async function loadSheetTexts(
  language: Language,
  phrases: Phrasebook,
  files: string,
  ids: readonly ProcedureId[],
): Promise<SheetTexts> {
  const [texts, ...procedures] = await Promise.all([
    loadSheetWords(language, phrases, files),
    ...ids.map(async (id) => [id, await loadProcedureText(language, id)] as const),
  ])
  return { texts, procedures: new Map(procedures) }
}

/** The same sheet with other sentences of its procedures: in another language, or to the person. */
export function withProcedureTexts(of: SheetCase, { procedures }: Pick<SheetTexts, 'procedures'>): SheetCase {
  return {
    ...of,
    checked: of.checked.map((one) => {
      const text = procedures.get(one.opened.procedure.id)
      return text === undefined ? one : { ...one, opened: { ...one.opened, text } }
    }),
  }
}
