import { citationAddress } from '@/components/law/citation'
import type { CitationId } from '@/content/law/citations'
import type { Locale } from '@/content/locale'
import type { LawNames } from '@/content/name-sentences'
import { sayCitation } from '@/content/say/citation'

export interface CitationLinkProps {
  readonly id: CitationId
  readonly locale: Locale
  readonly names: LawNames
}

/** An article, linked to what the sources page says about it. */
export function CitationLink({ id, locale, names }: CitationLinkProps) {
  return <a href={citationAddress(locale, id)}>{sayCitation(id, names)}</a>
}
