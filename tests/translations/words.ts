import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** The texts of a message: its own, and those of each of its forms, or of the last one. A place is a gap of one word. */
export function textsOf(message: string, forms: 'all' | 'last' = 'all'): string {
  if (!/[{}<>]/.test(message)) return message
  return written(parse(message), forms)
}

const written = (elements: readonly MessageFormatElement[], forms: 'all' | 'last'): string =>
  elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value
      if (element.type === TYPE.tag) return written(element.children, forms)
      if (element.type !== TYPE.plural && element.type !== TYPE.select) return '1'
      return Object.values(element.options)
        .slice(forms === 'last' ? -1 : 0)
        .map(({ value }) => written(value, forms))
        .join(' ')
    })
    .join('')

/** A name in another language stands in brackets or in quotes. */
const asides = /\([^()]*\)|[«“„][^«»“”„]*[»”“]/gu

/** The words of a text that a list can know. Numbers, addresses and what is in part a number are none. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/\S+@\S+|\S+\.(?:be|eu|org|int|com)\b\S*/g, ' ')
    .split(/[^\p{L}\p{M}\d’-]+/u)
    .map((word) => word.replace(/^[’-]+|[’-]+$/g, ''))
    .filter((word) => /\p{L}/u.test(word) && !/\d/.test(word))

export interface Speller {
  readonly knows: (word: string) => boolean
  /** The same of each other official language, in which papers and offices have their names. */
  readonly others: readonly ((word: string) => boolean)[]
  /** A part of a text that names something in another language. */
  readonly elsewhere: RegExp
}

/** The words of texts that the speller does not know, each with the first text that has it. */
export function unknownWords(texts: readonly string[], speller: Speller): ReadonlyMap<string, string> {
  const unknown = new Map<string, string>()
  const known = new Set<string>()
  for (const message of texts) {
    const text = textsOf(message)
    const words = wordsOf(text)
    // A text of several words may be a name in another language as a whole.
    const isName = words.length > 1 && speller.others.some((knows) => words.every(knows))
    const parts = [...(text.match(asides) ?? []), ...(text.match(speller.elsewhere) ?? [])]
    const named = new Set(isName ? words : parts.flatMap(wordsOf))
    for (const word of words) {
      if (known.has(word) || unknown.has(word)) continue
      if (speller.knows(word)) known.add(word)
      else if (!named.has(word) || !speller.others.some((knows) => knows(word))) unknown.set(word, message)
    }
  }
  return unknown
}
