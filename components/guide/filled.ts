import { fill } from '@/content/lifecycle-sentences'
import type { ProsePage } from '@/content/page-sentences'

/** A page of text with words in its places. Throws on a place without a word. */
export function filled(page: ProsePage, words: Readonly<Record<string, string>>): ProsePage {
  return {
    ...page,
    sections: page.sections.map((section) => ({
      ...section,
      ...(section.paragraphs && { paragraphs: section.paragraphs.map((line) => fill(line, words)) }),
    })),
  }
}
