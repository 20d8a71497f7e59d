import type { ISODate } from '@/content/law/types'
import type { Phrasebook } from '@/content/phrasebook'
import { dayInWords } from '@/content/say/days'

/** A calendar day in words, readable by machines too. */
export function DateText({ day, phrases }: { day: ISODate; phrases: Phrasebook }) {
  return <time dateTime={day}>{dayInWords(day, phrases)}</time>
}
