import type {
  CasesText,
  FactSentences,
  Language,
  LifecycleSentences,
  Sentences,
  SheetText,
} from '@/content/language'
import type { LifecycleText } from '@/content/lifecycle-sentences'
import { type Locale, languages } from '@/content/locales'
import type { LawNames } from '@/content/name-sentences'
import type { HeldPaperTexts } from '@/content/paper-sentences'
import type { Phrasebook } from '@/content/phrasebook'
import type { DeadlineWords } from '@/content/say/deadline-lines'
import type { ProcedureText } from '@/content/sentences'
import type { ProcedureId } from '@/machines/engine/procedure'

/** The questions, which is all that the page of a question needs. */
export async function loadQuestions(locale: Locale): Promise<Pick<FactSentences, 'questions'>> {
  return languages[locale].facts()
}

/** What is said about facts, and about what follows from several of them. */
export async function loadFactSentences(locale: Locale): Promise<FactSentences> {
  const [facts, bands] = await Promise.all([languages[locale].facts(), languages[locale].bands()])
  return { ...facts, ...bands }
}

/** What is said about facts, findings and what they rest on: the same for all procedures. */
export async function loadSentences(locale: Locale): Promise<Sentences> {
  const [facts, words, names] = await Promise.all([
    loadFactSentences(locale),
    languages[locale].words(),
    loadNames(locale),
  ])
  return { ...facts, ...words, names }
}

/** The names of acts, practices, sources and offices. */
export async function loadNames(locale: Locale): Promise<LawNames> {
  const { tag, names } = languages[locale]
  return { ...(await names()).names, tag }
}

/** What is said about the papers that a person may hold. */
export async function loadHeldPapers(locale: Locale): Promise<HeldPaperTexts> {
  return (await languages[locale].heldPapers()).heldPaperTexts
}

/** What is said about one procedure. Throws when the language has no text for it. */
export async function loadProcedureText(locale: Locale, id: ProcedureId): Promise<ProcedureText> {
  const load = languageOf(locale).procedures[id]
  if (!load) throw new Error(`No ${locale} text for ${id}`)
  return (await load()).text
}

/** What is said about time limits, in the language of the phrases. */
export async function loadDeadlineWords(locale: Locale, phrases: Phrasebook): Promise<DeadlineWords> {
  return { ...phrases, text: (await languages[locale].deadlines()).deadlineText }
}

/** What is said about events and states, without the states of a procedure. */
export async function loadLifecycleWords(locale: Locale): Promise<LifecycleSentences> {
  return languageOf(locale).lifecycles()
}

/** What is said about the life of the file of one procedure. */
export async function loadLifecycle(
  locale: Locale,
  id: ProcedureId,
): Promise<LifecycleSentences & { readonly lifecycle: LifecycleText }> {
  const sentences = await loadLifecycleWords(locale)
  return { ...sentences, lifecycle: await sentences.lifecycleTexts[id]() }
}

/** What is said about saved cases. */
export async function loadCasesText(locale: Locale): Promise<CasesText> {
  return (await languageOf(locale).cases()).casesText
}

/** What is said on the documents for paper. */
export async function loadSheetText(locale: Locale): Promise<SheetText> {
  return (await languageOf(locale).sheet()).sheetText
}

/** The procedures that have a text in this language. */
export function proceduresIn(locale: Locale): readonly ProcedureId[] {
  // The keys of the table are the ids it was typed with.
  return Object.keys(languageOf(locale).procedures) as ProcedureId[]
}

const languageOf = (locale: Locale): Language => languages[locale]
