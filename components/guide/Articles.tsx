import { CitationLink } from '@/components/finding/law/CitationLink'
import type { Voice } from '@/components/guide/voice'
import { Series } from '@/components/ui/Series'
import { type CitationId, citations } from '@/content/law/citations'

/** Articles in a row, each linked to the page of sources; a text that may have changed carries a star. */
export function Articles({ ids, voice }: { ids: readonly CitationId[]; voice: Voice }) {
  return (
    <Series
      t={voice.t}
      parts={ids.map((id) => (
        <span key={id}>
          <CitationLink id={id} locale={voice.locale} names={voice.names} />
          {citations[id].recheckFrom !== undefined && '*'}
        </span>
      ))}
    />
  )
}
