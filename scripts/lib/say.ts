import { chromeOf, loadMessages, phrasebookOf } from '@/components/i18n/chrome'
import {
  loadDeadlineWords,
  loadLifecycleWords,
  loadProcedureText,
  loadSentences,
} from '@/components/i18n/sentences'
import { en } from '@/content/en'
import { ui } from '@/content/en/ui'
import type { Language } from '@/content/language'
import { isLocale, locales } from '@/content/locale'
import { languages } from '@/content/locales'
import { answerInWords } from '@/content/say/values'
import type { Because } from '@/machines/engine/answers'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { OptionSpec } from '@/scripts/lib/arguments'

export type Say = Awaited<ReturnType<typeof sayIn>>

/** The language in which a command prints its text. JSON is the same in every one, but for the wording of questions and names. */
export const languageOption: OptionSpec = {
  what: 'the language of the text, English without it',
  kind: 'choice',
  values: locales,
}

/** The language that was asked for, or English. */
export const languageFor = (wanted = 'en'): Language => languages[isLocale(wanted) ? wanted : 'en']

/** How English writes days and lists, for what is written in English alone. */
export const englishPhrases = phrasebookOf(en, ui)

/** The sentences of a language that commands print. */
export async function sayIn(language: Language, ids: readonly ProcedureId[]) {
  const [messages, sentences, lifecycles, { commandLine }] = await Promise.all([
    loadMessages(language),
    loadSentences(language),
    loadLifecycleWords(language),
    language.commandLine(),
  ])
  const phrases = phrasebookOf(language, messages)
  const texts = new Map(
    await Promise.all(ids.map(async (id) => [id, await loadProcedureText(language, id)] as const)),
  )
  return {
    ...sentences,
    ...lifecycles,
    locale: language.locale,
    t: chromeOf(language, messages),
    phrases,
    commandLine,
    deadlines: await loadDeadlineWords(language, phrases),
    text: (id: ProcedureId) => {
      const text = texts.get(id)
      if (!text) throw new Error(`No sentences were loaded for ${id}`)
      return text
    },
    because: (because: Because) => answerInWords(because, sentences, phrases),
  }
}
