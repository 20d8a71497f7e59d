import MiniSearch from 'minisearch'
import { folded } from '@/cases/dossier/folded'
import { type Entry, kinds } from '@/components/search/entry'

/** What was found for some words, the best first. */
export type Find = (words: string) => readonly Entry[]

/** Words of a question that are shorter tell little of what it is about. */
const long = 4

/** From how many letters a word may be a compound, and how long the shortest of its parts is. */
const compound = 9
const part = 5

/** Makes entries of one language searchable: by beginnings of words, with a slip of the pen, without accents. */
export function finderOf(entries: readonly Entry[], locale: string): Find {
  const { kept, asked } = formsIn[locale] ?? asWritten
  const index = new MiniSearch<Entry & { readonly id: number }>({
    fields: ['title', 'text'],
    tokenize: wordsOf,
    processTerm: (word, field) => [...kept(folded(word), field)],
    searchOptions: {
      processTerm: (word) => asked(folded(word)),
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 3 },
      combineWith: 'AND',
      boostDocument: (id) => 1 + (kinds.length - kinds.indexOf(entries[Number(id)]?.kind ?? 'source')) / 20,
    },
  })
  index.addAll(entries.map((entry, id) => ({ ...entry, id })))
  return (words) => {
    const all = index.search(words)
    const found = all.length > 0 ? all : someOf(words)
    return found.flatMap(({ id }) => entries[Number(id)] ?? [])
  }

  /** What has more than half of the longer words of a question, where nothing has all of its words. */
  function someOf(words: string) {
    const longer = wordsOf(words).filter((word) => word.length >= long)
    return index
      .search(longer.join(' '), { combineWith: 'OR', fuzzy: false })
      .filter(({ queryTerms }) => queryTerms.length * 2 > longer.length)
  }
}

/** 39/57 and C-562/13 are one word each; “d’immatriculation”, “A-kaart” and “bien-fondé” are two. */
const wordsOf = (text: string): string[] =>
  text
    .split(/[\s·,;:.!?()“”„«»'’،؛؟\u200e\u200f\u2066-\u2069]+|(?<=\p{L})-(?=\p{L})/u)
    .filter((word) => word !== '')

/** An Arabic word without the article, and without what is written onto it: “والبطاقة” is also found as “بطاقة”. */
const bare = (word: string): string => word.replace(/^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{3})/u, '')

/** A long word with all its ends: “arbeidsauditeur” is also found as “auditeur”. */
const withEnds = (word: string): string[] =>
  word.length < compound || !/^[a-z]+$/.test(word)
    ? [word]
    : Array.from({ length: word.length - part + 1 }, (_, at) => word.slice(at))

/** Under which forms a word is kept, and the form in which it is looked for. */
interface Forms {
  readonly kept: (word: string, field?: string) => readonly string[]
  readonly asked: (word: string) => string
}

const asWritten: Forms = { kept: (word) => [word], asked: (word) => word }

/** Languages that write compound words as one, so that a word of a title is also found by its end. */
const compounding: Forms = {
  ...asWritten,
  kept: (word, field) => (field === 'title' ? withEnds(word) : [word]),
}

/** Languages whose words take other forms than the one that is written. */
const formsIn: Readonly<Record<string, Forms>> = {
  nl: compounding,
  de: compounding,
  ar: { kept: (word) => [word, bare(word)], asked: bare },
}

/** Loads everything that can be found in one language, once it is wanted. Rejects when it cannot be had. */
export async function loadFinder(locale: string): Promise<Find> {
  const address = `/${locale}/search/entries.json`
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  // The file is our own, written while the site was built.
  return finderOf((await answer.json()) as readonly Entry[], locale)
}
