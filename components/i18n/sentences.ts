import type {
  AidsText,
  CasesText,
  FactSentences,
  Language,
  LawDayText,
  LeavingText,
  LifecycleSentences,
  ReportText,
  Sentences,
  SheetText,
} from '@/content/language'
import { keysOf } from '@/content/law/keys'
import type { LifecycleText } from '@/content/lifecycle-sentences'
import type { LawNames } from '@/content/name-sentences'
import type { HeldPaperTexts } from '@/content/paper-sentences'
import type { Phrasebook } from '@/content/phrasebook'
import type { DeadlineWords } from '@/content/say/deadline-lines'
import type { AnyProcedureText } from '@/content/sentences'
import type { ProcedureId } from '@/machines/engine/procedure'

/** The questions, which is all that the page of a question needs. */
export async function loadQuestions(language: Language): Promise<Pick<FactSentences, 'questions'>> {
  return language.facts()
}

/** What is said about facts, and about what follows from several of them. */
export async function loadFactSentences(language: Language): Promise<FactSentences> {
  const [facts, bands] = await Promise.all([language.facts(), language.bands()])
  return { ...facts, ...bands }
}

/** What is said about facts, findings and what they rest on: the same for all procedures. */
export async function loadSentences(language: Language): Promise<Sentences> {
  const [facts, words, names] = await Promise.all([
    loadFactSentences(language),
    language.words(),
    loadNames(language),
  ])
  return { ...facts, ...words, names }
}

/** The names of acts, practices, sources and offices. */
export async function loadNames(language: Language): Promise<LawNames> {
  const { tag, names } = language
  return { ...(await names()).names, tag }
}

/** What is said about the papers that a person may hold. */
export async function loadHeldPapers(language: Language): Promise<HeldPaperTexts> {
  return (await language.heldPapers()).heldPaperTexts
}

/** What is said about one procedure. */
export async function loadProcedureText(language: Language, id: ProcedureId): Promise<AnyProcedureText> {
  return (await language.procedures[id]()).text
}

/** What is said about time limits, in the language of the phrases. */
export async function loadDeadlineWords(language: Language, phrases: Phrasebook): Promise<DeadlineWords> {
  return { ...phrases, text: (await language.deadlines()).deadlineText }
}

/** What is said about events and states, without the states of a procedure. */
export async function loadLifecycleWords(language: Language): Promise<LifecycleSentences> {
  return language.lifecycles()
}

/** What is said about the life of the file of one procedure. */
export async function loadLifecycle(
  language: Language,
  id: ProcedureId,
): Promise<LifecycleSentences & { readonly lifecycle: LifecycleText }> {
  const sentences = await loadLifecycleWords(language)
  return { ...sentences, lifecycle: await sentences.lifecycleTexts[id]() }
}

/** What is said about saved cases. */
export async function loadCasesText(language: Language): Promise<CasesText> {
  return (await language.cases()).casesText
}

/** What guides and results say of the day of the law. */
export async function loadLawDayText(language: Language): Promise<LawDayText> {
  return (await language.lawDay()).lawDayText
}

/** What the link about a mistake says. */
export async function loadReportText(language: Language): Promise<ReportText> {
  return (await language.report()).reportText
}

/** How to leave at once, and how to clear the history of a browser. */
export async function loadLeavingText(language: Language): Promise<LeavingText> {
  return (await language.leaving()).leavingText
}

/** What is said of reading aloud, and of a second language on paper. */
export async function loadAids(language: Language): Promise<AidsText> {
  return (await language.aids()).aids
}

/** What is said on the documents for paper. */
export async function loadSheetText(language: Language): Promise<SheetText> {
  return (await language.sheet()).sheetText
}

/** All procedures, in the order in which cards and guides list them. */
export function proceduresIn(language: Language): readonly ProcedureId[] {
  return keysOf(language.procedures)
}
