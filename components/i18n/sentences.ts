import type { FactSentences, Language, Words } from '@/content/language'
import { type Locale, languages } from '@/content/locales'
import type { ProcedureText } from '@/content/sentences'
import type { ProcedureId } from '@/machines/procedure'

/** What is said about facts and about findings: one file for all procedures alike. */
export async function loadSentences(locale: Locale): Promise<FactSentences & Words> {
  const [facts, words] = await Promise.all([languages[locale].facts(), languages[locale].words()])
  return { ...facts, ...words }
}

/** What is said about one procedure. Throws when the language has no text for it. */
export async function loadProcedureText(locale: Locale, id: ProcedureId): Promise<ProcedureText> {
  const load = languageOf(locale).procedures[id]
  if (!load) throw new Error(`No ${locale} text for ${id}`)
  return (await load()).text
}

/** The procedures that have a text in this language. */
export function proceduresIn(locale: Locale): readonly ProcedureId[] {
  // The keys of the table are the ids it was typed with.
  return Object.keys(languageOf(locale).procedures) as ProcedureId[]
}

const languageOf = (locale: Locale): Language => languages[locale]
