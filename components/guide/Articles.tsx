import { CitationLink } from '@/components/finding/law/CitationLink'
import type { GuideLanguage } from '@/components/guide/language'
import { isToCheck } from '@/components/law/standing'
import { Series } from '@/components/ui/Series'
import type { CitationId } from '@/content/law/citations'

/** Articles in a row, each linked to the page of sources; a text that was repealed or amended carries a star. */
export function Articles({ ids, language }: { ids: readonly CitationId[]; language: GuideLanguage }) {
  return (
    <Series
      t={language.t}
      parts={ids.map((id) => (
        <span key={id}>
          <CitationLink id={id} locale={language.locale} names={language.names} />
          {isToCheck(id) && '*'}
        </span>
      ))}
    />
  )
}
