import { citationAnchor, citationLabel } from '@/components/law/citation'
import type { CitationId } from '@/content/law/citations'
import type { Locale } from '@/content/locales'

/** An article, linked to what the sources page says about it. */
export function CitationLink({ id, locale }: { id: CitationId; locale: Locale }) {
  return <a href={`/${locale}/sources/#${citationAnchor(id)}`}>{citationLabel(id, locale)}</a>
}
