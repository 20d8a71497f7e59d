import { SourceTitle } from '@/components/finding/law/SourceTitle'
import type { Chrome } from '@/components/i18n/chrome'
import { actAddress } from '@/components/law/citation'
import { changesAmong, isToCheck } from '@/components/law/standing'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import { type CitationId, citations } from '@/content/law/citations'
import { type SourceId, sources } from '@/content/law/sources'
import type { ISODate } from '@/content/law/types'
import type { LawNames } from '@/content/name-sentences'
import type { Phrasebook } from '@/content/phrasebook'
import { sayCitation } from '@/content/say/citation'
import { dayInWords } from '@/content/say/days'
import { sayPublisher } from '@/content/say/source'

export interface SourceLinesProps {
  readonly ids: readonly CitationId[]
  readonly t: Chrome
  readonly phrases: Phrasebook
  readonly names: LawNames
  /** Without the numbers that findings refer to. */
  readonly plain?: true
}

/** The articles in the order of their numbers, then each text or page they were read from with its full address. */
export function SourceLines({ ids, t, phrases, names, plain }: SourceLinesProps) {
  const bySource = new Map<SourceId, { id: CitationId; number: number }[]>()
  ids.forEach((id, place) => {
    const { source } = citations[id]
    bySource.set(source, [...(bySource.get(source) ?? []), { id, number: place + 1 }])
  })
  const day = (on: ISODate) => dayInWords(on, phrases)
  return (
    <ul className="space-y-3 text-sm print:space-y-1">
      {[...bySource].map(([source, list]) => {
        const { url, consulted } = sources[source]
        const address = list[0] ? actAddress(list[0].id) : null
        return (
          <li key={source} className="keep-together">
            <Series
              t={t}
              parts={list.map(({ id, number }) => (
                <span key={id}>
                  {plain ? '' : `[${number}] `}
                  {sayCitation(id, names)}
                  {isToCheck(id) && '*'}
                </span>
              ))}
            />
            <span className="block">
              {t.rich('summary.sourceLine', {
                source: () => <SourceTitle id={source} names={names} phrases={phrases} />,
                publisher: sayPublisher(source, names),
                date: day(consulted),
              })}{' '}
              <Series
                t={t}
                join="row"
                parts={[url, ...(address !== null && address !== url ? [address] : [])].map((link) => (
                  <a key={link} href={link} rel="noreferrer" className="break-all">
                    {readable(link)}
                  </a>
                ))}
              />
            </span>
          </li>
        )
      })}
      {changesAmong(ids, { t, phrases, names }).map(([change, changed]) => (
        <li key={change}>
          *{' '}
          <Labelled t={t} join="lead" bold name={change}>
            <Series t={t} parts={changed.map((id) => sayCitation(id, names))} />
          </Labelled>
        </li>
      ))}
    </ul>
  )
}

/** An address as a person reads it: without %20. */
function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
