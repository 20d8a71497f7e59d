import { acts } from '@/content/law/acts'
import { type CitationId, citationParts } from '@/content/law/citations'
import type { SourceId } from '@/content/law/sources'
import type { Locale } from '@/content/locales'

/** The anchor of a citation on the sources page: letters, figures and hyphens only. */
export function citationAnchor(id: CitationId): string {
  return id
    .toLowerCase()
    .replace(/§/g, 'par-')
    .replace(/°/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** A citation in words: "Aliens Act, art. 9ter §3, 2°"; a judgment or practice without "art.". */
export function citationLabel(id: CitationId, locale: Locale): string {
  const { act, article, paragraph } = citationParts(id)
  const { short, date } = acts[act]
  const name = short[locale]
  const place = [article, paragraph].filter((part) => part !== '').join(' ')
  if (date === null)
    return /^[\d./]+$/.test(place) ? `${name}, no. ${place}` : `${name}: ${place.replaceAll('-', ' ')}`
  return `${name}, art. ${place}`
}

/** The official address of the act, where it has one. */
export function actAddress(id: CitationId): string | null {
  return acts[citationParts(id).act].eli
}

/** The anchor of a source on the sources page; kept apart from those of citations. */
export function sourceAnchor(id: SourceId): string {
  return `source-${id}`
}
