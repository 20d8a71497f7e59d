import type { AddressText } from '@/content/address-sentences'
import type { DeadlineText } from '@/content/deadline-sentences'
import type { EmbedText } from '@/content/embed-sentences'
import type { aids } from '@/content/en/aids'
import type { casesText } from '@/content/en/cases'
import type { changesText } from '@/content/en/changes'
import type { commandLine } from '@/content/en/command-line'
import type { dataText } from '@/content/en/data'
import type { lawDayText } from '@/content/en/law-day'
import type { leavingText } from '@/content/en/leaving'
import type { pages } from '@/content/en/pages'
import type { reportText } from '@/content/en/report'
import type { sheetText } from '@/content/en/sheet'
import type { trustText } from '@/content/en/trust'
import type { ui } from '@/content/en/ui'
import type { GlossaryText } from '@/content/glossary-sentences'
import type { GuideTexts } from '@/content/guide-sentences'
import type { LetterText, LetterWords } from '@/content/letter-sentences'
import type { EventTexts, FieldTexts, LifecycleText, LifecycleWords } from '@/content/lifecycle-sentences'
import type { LanguageItself, Locale } from '@/content/locale'
import type { Message } from '@/content/message'
import type { LawNames, NamesText } from '@/content/name-sentences'
import type { HeldPaperTexts } from '@/content/paper-sentences'
import type { InteractionsText, RoutesText } from '@/content/route-sentences'
import type { ProcedureText, QuestionText } from '@/content/sentences'
import type { StatisticsText } from '@/content/statistic-sentences'
import type { QuestionTextIn } from '@/content/voice-sentences'
import type { BandId } from '@/machines/bands/registry'
import type { ConflictId } from '@/machines/conflicts/conflicts'
import type { Nature } from '@/machines/engine/condition'
import type { Finding } from '@/machines/engine/finding'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Verdict } from '@/machines/engine/verdict'
import type { FactId } from '@/machines/facts/registry'
import type { LetterId, Letters } from '@/machines/letters/registry'
import type { Procedures } from '@/machines/procedures/registry'

type SomeKeys<T> = { readonly [K in keyof T]?: T[K] extends string ? string : SomeKeys<T[K]> }
/** Some of the texts of a part, each in its place; in a list, by its number. */
type SomeTexts<T> = T extends (...args: never) => Promise<infer Loaded>
  ? () => Promise<SomeTexts<Loaded>>
  : T extends string
    ? string
    : T extends readonly (infer One)[]
      ? Readonly<Record<number, SomeTexts<One>>>
      : { readonly [K in keyof T]?: SomeTexts<T[K]> }
type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }

/** How to leave at once, and how to clear the history of a browser. */
export type LeavingText = SameKeys<typeof leavingText>

/** What is said about each procedure: a sentence for every name in its rules and for every paper and step of its file. */
export type ProcedureTexts = {
  readonly [Id in ProcedureId]: ProcedureText<Procedures[Id]['procedure'], Procedures[Id]['filing']>
}

/** Everything the screens themselves say, as ICU messages. English is the measure: a language without one of its keys does not compile. */
export type UiText = SameKeys<typeof ui>

/** What is said about saved cases. */
export type CasesText = SameKeys<typeof casesText>

/** What the pages say on which the site answers for itself. */
export type TrustText = SameKeys<typeof trustText>

/** What guides and results say of the day of the law. */
export type LawDayText = SameKeys<typeof lawDayText>

/** What the page and the feed of changes say. */
export type ChangesText = SameKeys<typeof changesText>

/** What the link about a mistake says, and the message that it begins. */
export type ReportText = SameKeys<typeof reportText>

/** What is said on the two documents for paper. */
export type SheetText = SameKeys<typeof sheetText>

/** What is said about the rules as data. */
export type DataText = SameKeys<typeof dataText>

/** What is said of reading aloud, and of a second language on paper. */
export type AidsText = SameKeys<typeof aids>

/** What the commands print around the sentences of the site. */
export type CommandLineText = SameKeys<typeof commandLine>

/** Everything the pages without scripts say, with places in braces. English is the measure here too. */
export type PagesText = SameKeys<typeof pages>

/** A sentence for each pair of answers that contradict each other. */
export type ConflictTexts = Readonly<Record<ConflictId, string>>

/** What is said about every fact and band, for all procedures alike. */
export interface FactSentences {
  readonly questions: Readonly<Record<FactId, QuestionText>>
  readonly bands: Readonly<
    Record<BandId, { readonly short: string; readonly bands: Readonly<Record<string, string>> }>
  >
  readonly conflicts: ConflictTexts
}

/** What is said about the life of a file: events and their details once, the states of each procedure on demand. */
export interface LifecycleSentences {
  readonly lifecycleTexts: Readonly<Record<ProcedureId, () => Promise<LifecycleText>>>
  readonly lifecycleWords: LifecycleWords
  readonly eventTexts: EventTexts
  readonly fieldTexts: FieldTexts
}

/** Who decides, as it is worded: a rule of law can rest on practice as well. */
export type WordedNature = Nature | 'rule-with-practice'

/** What a voice says otherwise than the ordinary sentences, which speak to the person; see docs/adr/0017. */
export interface VoiceText {
  readonly questions: Readonly<Partial<Record<FactId, QuestionTextIn>>>
  /** Of the screens. */
  readonly screens: SomeKeys<UiText>
}

/** The parts of a language, beyond questions and screens, that a voice can say otherwise. */
export const spokenParts = [
  'words',
  'bands',
  'heldPapers',
  'lifecycles',
  'deadlines',
  'routes',
  'interactions',
] as const

/** What a voice says otherwise in other parts, each loaded when the part itself is. */
export type SpokenParts = {
  readonly [P in (typeof spokenParts)[number]]?: SomeTexts<Language[P]>
} & { readonly procedures?: () => Promise<SomeTexts<Language['procedures']>> }

/** What the module of a voice holds. */
export interface VoiceModule {
  readonly voiceText: VoiceText
  readonly parts?: SpokenParts
}

/** Names of what the engine returns. */
export interface Words {
  readonly verdictWords: Readonly<Record<Verdict, { readonly name: string; readonly means: string }>>
  readonly statusWords: Readonly<Record<Finding['status'], string>>
  /** The same of a ground against the person: whether it is the case. */
  readonly groundWords: Readonly<Record<Finding['status'], string>>
  readonly natureWords: Readonly<Record<WordedNature, string>>
  /** Said where somebody is not sure: `open`, the result hangs on it; `part`, whether a stage applies hangs on it; `same`, every answer leads to the same result. */
  readonly practiceWords: { readonly safer: string }
  readonly doubtWords: {
    readonly open: Message<'facts'>
    readonly part: Message<'facts'>
    readonly same: Message<'facts'>
    readonly ask: string
  }
}

/** Names of what the law data holds by id. */
export interface Names {
  readonly names: LawNames
}

/** All that is said about facts, findings and what they rest on. */
export interface Sentences extends FactSentences, Words, Names {}

/** One language of the site. Each part is loaded on demand. */
export interface Language extends LanguageItself {
  /** What its addresses begin with: `/fr/`. */
  readonly locale: Locale
  readonly ui: () => Promise<{ readonly ui: UiText }>
  readonly words: () => Promise<Words>
  readonly names: () => Promise<{ readonly names: NamesText }>
  readonly facts: () => Promise<Pick<FactSentences, 'questions'>>
  readonly bands: () => Promise<Omit<FactSentences, 'questions'>>
  readonly heldPapers: () => Promise<{ readonly heldPaperTexts: HeldPaperTexts }>
  readonly lifecycles: () => Promise<LifecycleSentences>
  readonly deadlines: () => Promise<{ readonly deadlineText: DeadlineText }>
  readonly pages: () => Promise<{ readonly pages: PagesText }>
  readonly routes: () => Promise<{ readonly routesText: RoutesText }>
  readonly interactions: () => Promise<{ readonly interactionsText: InteractionsText }>
  readonly guides: () => Promise<{ readonly guideTexts: GuideTexts }>
  readonly glossary: () => Promise<{ readonly glossaryText: GlossaryText }>
  readonly addresses: () => Promise<{ readonly addressText: AddressText }>
  readonly embed: () => Promise<{ readonly embedText: EmbedText }>
  readonly cases: () => Promise<{ readonly casesText: CasesText }>
  readonly sheet: () => Promise<{ readonly sheetText: SheetText }>
  readonly trust: () => Promise<{ readonly trustText: TrustText }>
  readonly lawDay: () => Promise<{ readonly lawDayText: LawDayText }>
  readonly report: () => Promise<{ readonly reportText: ReportText }>
  readonly changes: () => Promise<{ readonly changesText: ChangesText }>
  readonly leaving: () => Promise<{ readonly leavingText: LeavingText }>
  readonly aids: () => Promise<{ readonly aids: AidsText }>
  readonly statistics: () => Promise<{ readonly statisticsText: StatisticsText }>
  readonly data: () => Promise<{ readonly dataText: DataText }>
  readonly commandLine: () => Promise<{ readonly commandLine: CommandLineText }>
  readonly letterWords: () => Promise<{ readonly letterWords: LetterWords }>
  /** `familiar` only where the language has a familiar form. */
  readonly voices: Readonly<
    Record<'helped' | 'child', () => Promise<VoiceModule>> &
      Partial<Record<'familiar', () => Promise<VoiceModule>>>
  >
  readonly letters: {
    readonly [Id in LetterId]: () => Promise<{ readonly letterText: LetterText<Letters[Id]> }>
  }
  readonly procedures: { readonly [Id in ProcedureId]: () => Promise<{ readonly text: ProcedureTexts[Id] }> }
}
