import { CitationLink } from '@/components/finding/law/CitationLink'
import { type CitationId, citations } from '@/content/law/citations'
import type { Locale } from '@/content/locales'

/** Articles in a row, each linked to the page of sources; a text that may have changed carries a star. */
export function Articles({ ids, locale }: { ids: readonly CitationId[]; locale: Locale }) {
  return ids.map((id, place) => (
    <span key={id}>
      {place > 0 && '; '}
      <CitationLink id={id} locale={locale} />
      {citations[id].recheckFrom !== undefined && '*'}
    </span>
  ))
}
