import type { Row } from '@/components/guide/coverage'
import { RestsOn } from '@/components/guide/RestsOn'
import type { Chrome } from '@/components/i18n/chrome'
import { actAddress, citationAnchor, sourceAddress } from '@/components/law/citation'
import { Standing } from '@/components/law/Standing'
import { sayUntouched } from '@/components/law/standing'
import { Series } from '@/components/ui/Series'
import type { PagesText } from '@/content/language'
import { citations } from '@/content/law/citations'
import { sources } from '@/content/law/sources'
import type { InForce } from '@/content/law/types'
import type { Locale } from '@/content/locale'
import type { LawNames } from '@/content/name-sentences'
import type { Phrasebook } from '@/content/phrasebook'
import { sayCitation } from '@/content/say/citation'
import { dayInWords } from '@/content/say/days'
import { fill } from '@/content/say/message'
import { sayPublisher } from '@/content/say/source'

export interface CitationEntryProps {
  readonly row: Row
  readonly locale: Locale
  readonly t: Chrome
  readonly phrases: Phrasebook
  readonly pages: Pick<PagesText, 'sources' | 'coverage'>
  readonly names: LawNames
}

/** How a list of entries looks. The list says it once for its hundreds of entries; who follows a link finds one open. */
export const entriesLook =
  "text-sm [&_details_p]:ps-4 [&_details_ul]:ps-4 [&_summary]:min-h-8 [&_summary]:py-1 [&_summary]:text-brand [&_summary]:marker:content-['›__'] [&>li]:scroll-mt-4 [&>li:target]:bg-tint [&>li:target_details::details-content]:h-auto [&>li:target_details::details-content]:[content-visibility:visible]"

/**
 * One article: where it was read, since when it holds, how sure we are, and what is based on it. Its anchor is what
 * links point to.
 */
export function CitationEntry({ row, locale, t, phrases, pages, names }: CitationEntryProps) {
  const { id, groups } = row
  const { sources: words, coverage } = pages
  const { source, inForce, confidence } = citations[id]
  const address = actAddress(id)
  const read = dayInWords(sources[source].consulted, phrases)
  return (
    <li id={citationAnchor(id)}>
      <details>
        <summary>{sayCitation(id, names)}</summary>
        <p>
          <Series
            t={t}
            parts={[
              words.confidenceWord[confidence],
              inForceInWords(inForce, words, phrases),
              <a key="source" href={sourceAddress(locale, source)}>
                {fill(words.readAt, { publisher: sayPublisher(source, names), date: read }, phrases)}
              </a>,
              address !== null && (
                <a key="act" href={address} rel="noreferrer">
                  {words.actText}
                </a>
              ),
            ]}
          />
        </p>
        <p className="empty:hidden">
          <Standing id={id} t={t} phrases={phrases} names={names} />
          {sayUntouched(id, { t, phrases, names })}
        </p>
        <RestsOn groups={groups} words={coverage} t={t} />
      </details>
    </li>
  )
}

/** "in force from 1 March 2016"; days as the language writes them. */
export function inForceInWords(
  { from, to }: InForce,
  words: PagesText['sources'],
  phrases: Phrasebook,
): string {
  const day = (iso: string) => dayInWords(iso, phrases)
  if (from !== null && to !== undefined) {
    return fill(words.inForceFromTo, { from: day(from), to: day(to) }, phrases)
  }
  if (from !== null) return fill(words.inForceFrom, { from: day(from) }, phrases)
  return to === undefined ? words.inForceUnknown : fill(words.inForceTo, { to: day(to) }, phrases)
}
