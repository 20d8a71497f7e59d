import type { Term } from '@/components/guide/terms'
import type { GlossaryText } from '@/content/glossary-sentences'

/** The words by which each term is found: its name, and what stands in brackets after it. */
export function termsOf(glossary: GlossaryText): readonly Term[] {
  return Object.entries(glossary).map(([id, { name }]) => {
    const [, before = name, inside] = /^([^(]+?)\s*(?:\(([^)]+)\))?$/.exec(name) ?? []
    return { id, words: inside === undefined ? [before] : [before, inside] }
  })
}
