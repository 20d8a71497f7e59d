import type { Chrome } from '@/components/i18n/chrome'
import { type CitationId, citations, isCitationId } from '@/content/law/citations'
import type { ISODate } from '@/content/law/types'
import type { LawNames } from '@/content/name-sentences'
import type { Phrasebook } from '@/content/phrasebook'
import { sayCitation } from '@/content/say/citation'
import { dayInWords } from '@/content/say/days'

export interface StandingVoice {
  readonly t: Chrome
  readonly phrases: Phrasebook
  readonly names: LawNames
}

/** True where a text has ended, or reads differently from what was read. */
export function isToCheck(id: CitationId): boolean {
  const { inForce, recheckFrom } = citations[id]
  return inForce.to !== undefined || recheckFrom !== undefined
}

/** What became of a text that was read: repealed, amended or new and unread. Null where it stands as it was read. */
export function sayChange(id: CitationId, { t, phrases }: StandingVoice): string | null {
  const { inForce, recheckFrom } = citations[id]
  const day = (on: ISODate) => ({ date: dayInWords(on, phrases) })
  if (inForce.to !== undefined) return t('common.standing.repealed', day(inForce.to))
  if (recheckFrom === undefined) return null
  return t(
    inForce.from === recheckFrom ? 'common.standing.unread' : 'common.standing.amended',
    day(recheckFrom),
  )
}

/** Up to which day nothing touched the text; null where that is not known. */
export function sayUntouched(id: CitationId, { t, phrases }: StandingVoice): string | null {
  const { untouchedUntil } = citations[id]
  return untouchedUntil === undefined
    ? null
    : t('common.standing.untouched', { date: dayInWords(untouchedUntil, phrases) })
}

/** The older number whose place the text takes; null where it takes none. */
export function sayInPlaceOf(id: CitationId, { t, names }: StandingVoice): string | null {
  const { inPlaceOf } = citations[id]
  if (inPlaceOf === undefined || !isCitationId(inPlaceOf)) return null
  return t('common.standing.inPlaceOf', { text: sayCitation(inPlaceOf, names) })
}

/** Each different change among some texts, with the texts that it befell. */
export function changesAmong(
  ids: readonly CitationId[],
  voice: StandingVoice,
): readonly (readonly [string, readonly CitationId[]])[] {
  const among = new Map<string, CitationId[]>()
  for (const id of ids) {
    const change = sayChange(id, voice)
    if (change !== null) among.set(change, [...(among.get(change) ?? []), id])
  }
  return [...among]
}
