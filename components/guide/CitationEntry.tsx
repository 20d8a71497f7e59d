import { dayInWords } from '@/components/i18n/days'
import { actAddress, citationAnchor, sourceAnchor } from '@/components/law/citation'
import type { PagesText } from '@/content/language'
import { type CitationId, citations } from '@/content/law/citations'
import { sources } from '@/content/law/sources'
import type { InForce } from '@/content/law/types'
import { fill } from '@/content/lifecycle-sentences'
import type { Locale } from '@/content/locales'
import type { LawNames } from '@/content/name-sentences'
import { sayCitation } from '@/content/say/citation'
import { sayPublisher } from '@/content/say/source'

export interface CitationEntryProps {
  readonly id: CitationId
  readonly locale: Locale
  readonly words: PagesText['sources']
  readonly names: LawNames
}

/** One article: where it was read, since when it holds, how sure we are. Its anchor is what links point to. */
export function CitationEntry({ id, locale, words, names }: CitationEntryProps) {
  const { source, inForce, confidence, recheckFrom } = citations[id]
  const address = actAddress(id)
  return (
    <li id={citationAnchor(id)} className="scroll-mt-4 py-1.5">
      <strong>{sayCitation(id, names)}</strong>: {words.confidenceWord[confidence]};{' '}
      {inForceInWords(inForce, locale, words)};{' '}
      <a href={`#${sourceAnchor(source)}`}>
        {sayPublisher(source, names)},{' '}
        {fill(words.readOn, { date: dayInWords(locale, sources[source].consulted) })}
      </a>
      {address !== null && (
        <>
          {'; '}
          <a href={address} rel="noreferrer">
            {words.actText}
          </a>
        </>
      )}
      {recheckFrom !== undefined && (
        <span className="block text-sm font-semibold text-check">
          {fill(words.recheck, { date: dayInWords(locale, recheckFrom) })}
        </span>
      )}
    </li>
  )
}

/** "in force from 1 March 2016"; days as the language writes them. */
export function inForceInWords({ from, to }: InForce, locale: Locale, words: PagesText['sources']): string {
  const day = (iso: string) => dayInWords(locale, iso)
  if (from !== null && to !== undefined) return fill(words.inForceFromTo, { from: day(from), to: day(to) })
  if (from !== null) return fill(words.inForceFrom, { from: day(from) })
  return to === undefined ? words.inForceUnknown : fill(words.inForceTo, { to: day(to) })
}
