import type { Chrome } from '@/components/i18n/chrome'
import { actAddress, citationAnchor, sourceAnchor } from '@/components/law/citation'
import { Standing } from '@/components/law/Standing'
import { sayUntouched } from '@/components/law/standing'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import type { PagesText } from '@/content/language'
import { type CitationId, citations } from '@/content/law/citations'
import { sources } from '@/content/law/sources'
import type { InForce } from '@/content/law/types'
import type { LawNames } from '@/content/name-sentences'
import type { Phrasebook } from '@/content/phrasebook'
import { sayCitation } from '@/content/say/citation'
import { dayInWords } from '@/content/say/days'
import { fill } from '@/content/say/message'
import { sayPublisher } from '@/content/say/source'

export interface CitationEntryProps {
  readonly id: CitationId
  readonly t: Chrome
  readonly phrases: Phrasebook
  readonly words: PagesText['sources']
  readonly names: LawNames
}

/** One article: where it was read, since when it holds, how sure we are. Its anchor is what links point to. */
export function CitationEntry({ id, t, phrases, words, names }: CitationEntryProps) {
  const { source, inForce, confidence } = citations[id]
  const address = actAddress(id)
  const read = dayInWords(sources[source].consulted, phrases)
  return (
    <li id={citationAnchor(id)} className="scroll-mt-4 py-1.5">
      <Labelled t={t} bold name={sayCitation(id, names)}>
        <Series
          t={t}
          parts={[
            words.confidenceWord[confidence],
            inForceInWords(inForce, words, phrases),
            <a key="source" href={`#${sourceAnchor(source)}`}>
              {fill(words.readAt, { publisher: sayPublisher(source, names), date: read }, phrases)}
            </a>,
            address !== null && (
              <a key="act" href={address} rel="noreferrer">
                {words.actText}
              </a>
            ),
          ]}
        />
      </Labelled>
      <span className="block text-sm">
        <Standing id={id} t={t} phrases={phrases} names={names} />
        {sayUntouched(id, { t, phrases, names })}
      </span>
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
