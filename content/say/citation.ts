import type { WordedNature } from '@/content/language'
import { acts } from '@/content/law/acts'
import { citationParts, isPractice } from '@/content/law/citation-parts'
import type { CitationId } from '@/content/law/citations'
import { isPracticeId, practiceOf } from '@/content/law/practices'
import type { CitationWords, LawNames } from '@/content/name-sentences'
import { fill } from '@/content/say/message'
import type { Finding } from '@/machines/engine/finding'

/**
 * A citation in the words of a language: “Aliens Act, art. 9ter §3, 2°”, “Council of State, no. 225.632”,
 * “Practice of municipalities: …”. Throws on a part of an id that no language has words for.
 */
export function sayCitation(id: CitationId, names: LawNames): string {
  const { acts: actNames, citation, practices } = names
  const { act, article, within } = citationParts(id)
  const name = actNames[act]
  switch (acts[act].citedBy) {
    case 'practice':
      if (!isPracticeId(article)) throw new Error(`${id} is not in the table of practices`)
      return fill(citation.practice[practiceOf[article]], { name: practices[article] }, names)
    case 'judgment':
      return fill(citation.judgment, { court: name, number: article }, names)
    case 'case':
      return fill(citation.case, { court: name, number: article }, names)
    case 'article': {
      // An act that is cited as a whole has a word in place of the article.
      if (!/^\d/.test(article)) return name
      if (within.length === 0) return fill(citation.article, { act: name, article }, names)
      const place = within
        .map((part) => sayPart(part, names))
        .reduce((before, part) => fill(citation.smaller, { before, part }, names))
      return fill(citation.articleWithin, { act: name, article, within: place }, names)
    }
  }
}

/** How the parts of an id are written: `§1`, `al.4`, `al.5–8`, `2°`, `2°–5°`. */
const parts: readonly (readonly [RegExp, keyof CitationWords['within']])[] = [
  [/^§(.+)$/, 'paragraph'],
  [/^al\.(\d+)$/, 'subparagraph'],
  [/^al\.(\d+)–(\d+)$/, 'subparagraphs'],
  [/^(\d+)°$/, 'point'],
  [/^(\d+)°–(\d+)°$/, 'points'],
]

function sayPart(part: string, names: LawNames): string {
  const words = names.citation.within
  for (const [pattern, kind] of parts) {
    const [, first, last = ''] = pattern.exec(part) ?? []
    if (first !== undefined) return fill(words[kind], { number: first, first, last }, names)
  }
  throw new Error(`No words for “${part}”`)
}

/** Who decides, by what the finding rests on: a rule that only practice bears out is worded as practice. */
export function wordedNature({ nature, basis }: Pick<Finding, 'nature' | 'basis'>): WordedNature {
  if (nature !== 'rule' || !basis.some(isPractice)) return nature
  return basis.every(isPractice) ? 'practice' : 'rule-with-practice'
}
