import { sourcesReadOn } from '@/content/law/as-of'
import type { ISODate } from '@/content/law/types'
import type { Phrasebook } from '@/content/phrasebook'
import { dayInWords } from '@/content/say/days'

/** The days that stand on every sheet: when it was made, the text of the law it rests on, and up to when changes were read. */
export const daysOfSheet = (
  { today, law }: { readonly today: ISODate; readonly law: ISODate },
  phrases: Phrasebook,
) => ({
  date: dayInWords(today, phrases),
  law: dayInWords(law, phrases),
  read: dayInWords(sourcesReadOn(), phrases),
})
