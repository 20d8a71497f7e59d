import type { GlossaryText } from '@/content/glossary-sentences'

/** A term of the glossary, and the words by which it is found in a text. */
export interface Term {
  readonly id: string
  readonly forms: readonly string[]
}

/** Every term of a glossary. */
export function termsOf(glossary: GlossaryText): readonly Term[] {
  return Object.entries(glossary).map(([id, { forms }]) => ({
    id,
    forms: forms.flatMap((all) => all.split(' | ')),
  }))
}

/** A piece of a text: plain, or a term to be linked. */
export type Piece = string | { readonly term: string; readonly text: string }

/**
 * Finds the first use of each term. `used` holds the terms already linked on a page and takes up the new ones.
 * Whole words only; where two terms begin at one place, the longer one is taken.
 */
export function linkTerms(text: string, terms: readonly Term[], used: Set<string>): readonly Piece[] {
  const pieces: Piece[] = []
  let rest = text
  for (;;) {
    const found = firstIn(
      rest,
      terms.filter(({ id }) => !used.has(id)),
    )
    if (!found) break
    used.add(found.term)
    if (found.at > 0) pieces.push(rest.slice(0, found.at))
    pieces.push({ term: found.term, text: found.text })
    rest = rest.slice(found.at + found.text.length)
  }
  if (rest !== '') pieces.push(rest)
  return pieces
}

interface Found {
  readonly term: string
  readonly at: number
  readonly text: string
}

function firstIn(text: string, terms: readonly Term[]): Found | undefined {
  const low = text.toLowerCase()
  const all = terms.flatMap(({ id, forms }) =>
    forms.flatMap((word) => {
      // Most terms are not in the text, and looking for plain text costs less than a pattern.
      if (!low.includes(word.toLowerCase())) return []
      const match = patternOf(word).exec(text)
      return match ? [{ term: id, at: match.index, text: match[0] }] : []
    }),
  )
  return all.sort((a, b) => a.at - b.at || b.text.length - a.text.length)[0]
}

const patterns = new Map<string, RegExp>()

/**
 * Whole words: what stands before or after a hyphen is part of a word, as in `ICAM-gesprek`. A word in capitals is an
 * abbreviation and keeps them; others may begin a sentence. Inflected words are forms of their own in each glossary.
 */
function patternOf(word: string): RegExp {
  let pattern = patterns.get(word)
  if (!pattern) {
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const abbreviation = word === word.toUpperCase()
    pattern = new RegExp(
      `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)${escaped}(?![\\p{L}\\p{N}]|-\\p{L})`,
      abbreviation ? 'u' : 'iu',
    )
    patterns.set(word, pattern)
  }
  return pattern
}
