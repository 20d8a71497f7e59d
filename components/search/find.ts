import MiniSearch from 'minisearch'
import { folded } from '@/cases/dossier/folded'
import { type Entry, kinds } from '@/components/search/entry'

/** What was found for some words, the best first. */
export type Find = (words: string) => readonly Entry[]

/** Makes entries searchable: by beginnings of words, with a slip of the pen, without accents. */
export function finderOf(entries: readonly Entry[]): Find {
  const index = new MiniSearch<Entry & { readonly id: number }>({
    fields: ['title', 'text'],
    // 39/57 and C-562/13 are one word each.
    tokenize: (text) => text.split(/[\s·,;:.()“”]+/).filter((word) => word !== ''),
    processTerm: folded,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 3 },
      combineWith: 'AND',
      boostDocument: (id) => 1 + (kinds.length - kinds.indexOf(entries[Number(id)]?.kind ?? 'source')) / 20,
    },
  })
  index.addAll(entries.map((entry, id) => ({ ...entry, id })))
  return (words) => index.search(words).flatMap(({ id }) => entries[Number(id)] ?? [])
}

/** Loads everything that can be found, once it is wanted. Rejects when it cannot be had. */
export async function loadFinder(address: string): Promise<Find> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  // The file is our own, written while the site was built.
  return finderOf((await answer.json()) as readonly Entry[])
}
