import { acts } from '@/content/en/names/acts'
import { citationWords } from '@/content/en/names/citations'
import { address, hours, offices, unreachable } from '@/content/en/names/offices'
import { practices } from '@/content/en/names/practices'
import { publishers } from '@/content/en/names/publishers'
import { sourceTitles } from '@/content/en/names/sources'
import type { NamesText } from '@/content/name-sentences'

/** Names of acts, practices, sources, offices and places, and how articles are cited. */
export const names = {
  acts,
  citation: citationWords,
  practices,
  sources: sourceTitles,
  datedSource: '{title} ({date})',
  publishers,
  offices,
  hours,
  unreachable,
  address,
} as const satisfies NamesText
