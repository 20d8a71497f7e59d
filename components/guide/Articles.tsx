import { CitationLink } from '@/components/finding/law/CitationLink'
import type { Voice } from '@/components/guide/voice'
import { isToCheck } from '@/components/law/standing'
import { Series } from '@/components/ui/Series'
import type { CitationId } from '@/content/law/citations'

/** Articles in a row, each linked to the page of sources; a text that was repealed or amended carries a star. */
export function Articles({ ids, voice }: { ids: readonly CitationId[]; voice: Voice }) {
  return (
    <Series
      t={voice.t}
      parts={ids.map((id) => (
        <span key={id}>
          <CitationLink id={id} locale={voice.locale} names={voice.names} />
          {isToCheck(id) && '*'}
        </span>
      ))}
    />
  )
}
