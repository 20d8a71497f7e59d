import type { DeadlineText } from '@/content/deadline-sentences'
import type { ui } from '@/content/en/ui'
import type { ProcedureText, QuestionText } from '@/content/sentences'
import type { Nature } from '@/machines/condition'
import type { DerivedId } from '@/machines/derived'
import type { FactId } from '@/machines/facts'
import type { Finding } from '@/machines/finding'
import type { ProcedureId } from '@/machines/procedure'
import type { Verdict } from '@/machines/verdict'

type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }

/** Everything the screens themselves say, as ICU messages. English is the measure: a language without one of its keys does not compile. */
export type UiText = SameKeys<typeof ui>

/** What is said about every fact and band; loaded as one file for all procedures alike. */
export interface FactSentences {
  readonly questions: Readonly<Record<FactId, QuestionText>>
  readonly bands: Readonly<
    Record<DerivedId, { readonly short: string; readonly bands: Readonly<Record<string, string>> }>
  >
}

/** Names of what the engine returns. */
export interface Words {
  readonly verdictWords: Readonly<Record<Verdict, { readonly name: string; readonly means: string }>>
  readonly statusWords: Readonly<Record<Finding['status'], string>>
  readonly natureWords: Readonly<Record<Nature, string>>
}

/** One language of the site. Each part is loaded on demand. */
export interface Language {
  /** Its own name, for the list of languages. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** BCP 47 tag that says how days and numbers are written. */
  readonly tag: string
  readonly ui: () => Promise<{ readonly ui: UiText }>
  readonly words: () => Promise<Words>
  readonly facts: () => Promise<FactSentences>
  readonly deadlines: () => Promise<{ readonly deadlineText: DeadlineText }>
  readonly procedures: Readonly<Partial<Record<ProcedureId, () => Promise<{ readonly text: ProcedureText }>>>>
}
