import { folded } from '@/cases/dossier/folded'
import { type HeldPaper, type HeldPaperId, heldPaperIds, heldPapers } from '@/content/law/held-papers'
import type { HeldPaperTexts } from '@/content/paper-sentences'

/** What an annex is called in each language of Belgium and in English. */
const annexWords = ['annex', 'bijlage', 'annexe', 'Anlage'] as const

/**
 * The papers of which the number or a name, official, of daily life or in the reader's language, holds every word of a search;
 * first those that hold each as a whole word. A number may be written in one with its word or in parts: `bijlage 13quinquies`,
 * `13 quinquies`, `annexe13`.
 */
export function findPapers(search: string, texts: HeldPaperTexts): readonly HeldPaperId[] {
  const words = wordsOf(search)
  const matches = heldPaperIds.flatMap((id) => {
    const { annexes, official, called = [] }: HeldPaper = heldPapers[id]
    const numbers = annexes.flatMap((one) => annexWords.map((word) => `${word} ${one}`))
    const known = [texts[id].name, ...numbers, ...Object.values(official), ...called].flatMap(wordsOf)
    if (!words.every((word) => known.some((one) => fits(word, one)))) return []
    return [{ id, exact: words.every((word) => known.includes(word)) }]
  })
  return matches.toSorted((a, b) => Number(b.exact) - Number(a.exact)).map(({ id }) => id)
}

/** One or two letters stand inside nearly every name, so they count at its beginning alone. */
const fits = (word: string, known: string): boolean =>
  word.length < 3 ? known.startsWith(word) : known.includes(word)

/** The words of a text as a search reads them; a number with its ending is in two parts. */
const wordsOf = (text: string): readonly string[] => folded(text).match(/\p{L}+|\p{N}+/gu) ?? []
