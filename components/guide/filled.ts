import type { ProsePage } from '@/content/page-sentences'
import type { Phrasebook } from '@/content/phrasebook'
import { fill } from '@/content/say/message'

/** A page of text with values in the places of its paragraphs. */
export function filled(
  page: ProsePage,
  values: Readonly<Record<string, string>>,
  phrases: Phrasebook,
): ProsePage {
  return {
    ...page,
    sections: page.sections.map((section) => ({
      ...section,
      ...(section.paragraphs && {
        paragraphs: section.paragraphs.map((line) => fill(line, values, phrases)),
      }),
    })),
  }
}
