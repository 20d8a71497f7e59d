import { acts } from '@/content/law/acts'
import { citationParts, isPractice } from '@/content/law/citation-parts'
import type { CitationId } from '@/content/law/citations'
import type { SourceId } from '@/content/law/sources'
import type { Locale } from '@/content/locale'
import type { LawNames } from '@/content/name-sentences'
import type { Phrasebook } from '@/content/phrasebook'
import { sayCitation } from '@/content/say/citation'
import { series } from '@/content/say/joins'

/** The anchor of a citation on the sources page: letters, figures and hyphens only. */
export function citationAnchor(id: CitationId): string {
  return id
    .toLowerCase()
    .replace(/§/g, 'par-')
    .replace(/°/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Where the pages of sources tell of a citation: the law and the courts on one, practice on another. */
export const citationAddress = (locale: Locale, id: CitationId): string =>
  `/${locale}/sources/${isPractice(id) ? 'practice/' : ''}#${citationAnchor(id)}`

/** Where the page of texts that were read tells of a source. */
export const sourceAddress = (locale: Locale, id: SourceId): string =>
  `/${locale}/sources/texts/#${sourceAnchor(id)}`

/** The official address of the act, where it has one. */
export function actAddress(id: CitationId): string | null {
  return acts[citationParts(id).act].eli
}

/** The anchor of a source on the page of texts. */
export function sourceAnchor(id: SourceId): string {
  return `source-${id}`
}

/** Articles one after the other, without links. */
export function sayCitations(ids: readonly CitationId[], names: LawNames, phrases: Phrasebook): string {
  const said = ids.map((id) => sayCitation(id, names))
  return series(said, phrases)
}
