import { itselfOf, type Locale } from '@/content/locale'
import type { LanguageGates } from './languages/gate'
import type { Said } from './said'
import { textsOf } from './words'

export interface Sentence {
  readonly said: Said
  readonly text: string
  readonly words: readonly string[]
  /** Whether it ends as a sentence does; a label or a name does not. */
  readonly isFull: boolean
}

/** The sentences of a translation. What stands in brackets is a name or a gloss beside the sentence and is not counted. */
export const sentencesOf = (said: Said, { abbreviations }: LanguageGates): readonly Sentence[] =>
  textsOf(said.text, manyForms(said.locale) ? 'last' : 'all')
    .replace(/\([^()]*\)/g, '')
    .replace(abbreviations, (short) => short.replaceAll('.', ''))
    .split(/(?<=[.!?…؟][”»“]?)\s+|(?<=:)\s+(?=\p{Lu})|\n/u)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const words = text.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
      return { said, text, words, isFull: /[.!?…؟]["”»“)\s]*$/u.test(text) && words.length >= 3 }
    })

/** Whether a language has so many forms of a plural that all of them in a row make no sentence. */
const manyForms = (locale: Locale): boolean =>
  new Intl.PluralRules(itselfOf(locale).tag).resolvedOptions().pluralCategories.length > 3

/** LIX: words in a sentence, and words of more than six letters in a hundred. The same measure in every language. */
export function lixOf(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap((sentence) => sentence.words)
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length > 6)
  return words.length / sentences.length + (100 * long.length) / words.length
}
