import { modules } from '@/components/guide/supports'
import { loadFactSentences, loadHeldPapers, loadNames, loadProcedureText } from '@/components/i18n/sentences'
import type { Language } from '@/content/language'
import { type Locale, locales } from '@/content/locale'
import { languages } from '@/content/locales'
import type { ProcedureModule } from '@/machines/procedures/registry'

/** One name in each language that has it. English has all. */
export type Texts = Readonly<Partial<Record<Locale, string>>>

/** What is loaded, by language. A language that still says it in English is left out. */
export type InLanguages<T> = readonly (readonly [Locale, T])[]

/** Loads the same part of every language. */
export async function inLanguages<T>(load: (language: Language) => Promise<T>): Promise<InLanguages<T>> {
  const english = JSON.stringify(await load(languages.en))
  const all = await Promise.all(locales.map(async (one) => [one, await load(languages[one])] as const))
  return all.filter(([locale, words]) => locale === 'en' || JSON.stringify(words) !== english)
}

/** One sentence in every language. */
export const texts = <T>(words: InLanguages<T>, say: (words: T) => string): Texts =>
  Object.fromEntries(words.map(([locale, one]) => [locale, say(one)]))

/** A procedure, and what is said of it. */
export async function proceduresInLanguages() {
  return Promise.all(
    (await modules()).map(async (one) => ({
      ...one,
      words: await inLanguages((language) => loadProcedureText(language, one.procedure.id)),
    })),
  )
}
export type ProcedureInLanguages = Awaited<ReturnType<typeof proceduresInLanguages>>[number] & ProcedureModule

/** All words that the data hold. */
export async function dataWords() {
  const [names, facts, deadlines, heldPapers, procedures] = await Promise.all([
    inLanguages(async (language) => {
      const { tag: _, ...names } = await loadNames(language)
      return names
    }),
    inLanguages(loadFactSentences),
    inLanguages(async (language) => (await language.deadlines()).deadlineText),
    inLanguages(loadHeldPapers),
    proceduresInLanguages(),
  ])
  return { names, facts, deadlines, heldPapers, procedures }
}
export type DataWords = Awaited<ReturnType<typeof dataWords>>
