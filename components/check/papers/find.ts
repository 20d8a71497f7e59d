import { folded } from '@/cases/dossier/folded'
import { type HeldPaper, type HeldPaperId, heldPaperIds, heldPapers } from '@/content/law/held-papers'
import type { HeldPaperTexts } from '@/content/paper-sentences'

/** The papers of which the number or a name, in Dutch, French or the reader's language, holds every word of a search. */
export function findPapers(search: string, texts: HeldPaperTexts): readonly HeldPaperId[] {
  const words = folded(search).split(/\s+/).filter(Boolean)
  return heldPaperIds.filter((id) => {
    const { annexes, official }: HeldPaper = heldPapers[id]
    const numbers = annexes.flatMap((one) => [`annex ${one}`, `bijlage ${one}`, `annexe ${one}`])
    const known = folded([texts[id].name, ...numbers, ...Object.values(official)].join(' '))
    return words.every((word) => known.includes(word))
  })
}
