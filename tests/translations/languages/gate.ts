/** What a gate asks of a language beyond what holds in all of them. */
export interface LanguageGates {
  /** Quotation marks, opening and closing. */
  readonly quotes: readonly [open: string, close: string]
  /** Marks that the language does not use. */
  readonly foreignMarks: RegExp
  /** Where the euro sign stands. */
  readonly euro: RegExp
  /** How spans of time are named, by what English calls them. */
  readonly spans: Readonly<Record<Span, RegExp>>
  /** A text with digits where the language says one or two by the form of a word. */
  readonly withDigits?: (text: string) => string
  /** Forms of a term beside those of the list: the id of the term, what is said as well, and why that is right. */
  readonly variants: Readonly<Record<string, readonly [form: RegExp, why: string]>>
  /** Words of other countries, or that say another thing than we mean. */
  readonly forbidden: readonly { readonly form: RegExp; readonly say: string; readonly unless?: RegExp }[]
  /** Words that promise an outcome. */
  readonly certainty: RegExp
  /** Promising words that were looked at one by one: a part of the sentence, and why it promises nothing. */
  readonly certain: readonly (readonly [part: string, why: string])[]
  /** A part of a sentence that names something in another official language. */
  readonly elsewhere: RegExp
  /** Words of a sentence, on average and at most, and the LIX of all of them. Compounds of Dutch and German hide words. */
  readonly words: { readonly average: number; readonly most: number; readonly lix: number }
  /** A passive, roughly, and the share of sentences that may have one. Arabic is asked for the long way round it, “it is done that”. */
  readonly passive: { readonly form: RegExp; readonly share: number }
  /** Why no Hunspell list is asked, where there is none that can be used. */
  readonly noSpelling?: string
  /** Words that end in a full stop in the middle of a sentence. */
  readonly abbreviations: RegExp
}

export const spans = ['hour', 'day', 'calendar day', 'working day', 'week', 'month', 'year'] as const
export type Span = (typeof spans)[number]
