import type { Chrome } from '@/components/i18n/chrome'
import { actAddress, citationAnchor, citationLabel, sourceAnchor } from '@/components/law/citation'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import type { PagesText } from '@/content/language'
import { type CitationId, citations } from '@/content/law/citations'
import { sources } from '@/content/law/sources'
import type { InForce } from '@/content/law/types'
import type { Locale } from '@/content/locales'
import type { Phrasebook } from '@/content/phrasebook'
import { dayInWords } from '@/content/say/days'
import { fill } from '@/content/say/message'

export interface CitationEntryProps {
  readonly id: CitationId
  readonly locale: Locale
  readonly t: Chrome
  readonly phrases: Phrasebook
  readonly words: PagesText['sources']
}

/** One article: where it was read, since when it holds, how sure we are. Its anchor is what links point to. */
export function CitationEntry({ id, locale, t, phrases, words }: CitationEntryProps) {
  const { source, inForce, confidence, recheckFrom } = citations[id]
  const { publisher, consulted } = sources[source]
  const address = actAddress(id)
  return (
    <li id={citationAnchor(id)} className="scroll-mt-4 py-1.5">
      <Labelled t={t} bold name={citationLabel(id, locale)}>
        <Series
          t={t}
          parts={[
            words.confidenceWord[confidence],
            inForceInWords(inForce, words, phrases),
            <a key="source" href={`#${sourceAnchor(source)}`}>
              {fill(words.readAt, { publisher, date: dayInWords(consulted, phrases) }, phrases)}
            </a>,
            address !== null && (
              <a key="act" href={address} rel="noreferrer">
                {words.actText}
              </a>
            ),
          ]}
        />
      </Labelled>
      {recheckFrom !== undefined && (
        <span className="block text-sm font-semibold text-check">{words.recheck}</span>
      )}
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
