import type { Chrome } from '@/components/i18n/chrome'
import { actAddress, citationLabel } from '@/components/law/citation'
import { Series } from '@/components/ui/Series'
import { type CitationId, citations } from '@/content/law/citations'
import { type SourceId, sources } from '@/content/law/sources'
import type { Locale } from '@/content/locales'
import type { Phrasebook } from '@/content/phrasebook'
import { dayInWords } from '@/content/say/days'

export interface SourceLinesProps {
  readonly ids: readonly CitationId[]
  readonly locale: Locale
  readonly t: Chrome
  readonly phrases: Phrasebook
  /** Without the numbers that findings refer to. */
  readonly plain?: true
}

/** The articles in the order of their numbers, then each text or page they were read from with its full address. */
export function SourceLines({ ids, locale, t, phrases, plain }: SourceLinesProps) {
  const bySource = new Map<SourceId, { id: CitationId; number: number }[]>()
  ids.forEach((id, place) => {
    const { source } = citations[id]
    bySource.set(source, [...(bySource.get(source) ?? []), { id, number: place + 1 }])
  })
  return (
    <ul className="space-y-3 text-sm print:space-y-1">
      {[...bySource].map(([source, list]) => {
        const { title, publisher, url, consulted } = sources[source]
        const address = list[0] ? actAddress(list[0].id) : null
        return (
          <li key={source} className="keep-together">
            <Series
              t={t}
              parts={list.map(({ id, number }) => (
                <span key={id}>
                  {plain ? '' : `[${number}] `}
                  {citationLabel(id, locale)}
                  {citations[id].recheckFrom !== undefined && '*'}
                </span>
              ))}
            />
            <span className="block">
              {t('summary.sourceLine', { source: title, publisher, date: dayInWords(consulted, phrases) })}{' '}
              <Series
                t={t}
                join="row"
                parts={[url, ...(address !== null && address !== url ? [address] : [])].map((link) => (
                  <a key={link} href={link} rel="noreferrer" className="break-all">
                    {link}
                  </a>
                ))}
              />
            </span>
          </li>
        )
      })}
      {ids.some((id) => citations[id].recheckFrom !== undefined) && <li>* {t('common.recheck')}</li>}
    </ul>
  )
}
