import { daysLeftInWords } from '@/components/finding/dates/ruler-words'
import type { CountedDate } from '@/components/finding/sheet/sheet-dates'
import type { Chrome } from '@/components/i18n/chrome'
import type { Phrasebook } from '@/content/phrasebook'
import { weekdayInWords } from '@/content/say/days'
import { labelled, row } from '@/content/say/joins'
import { leadOf } from '@/machines/deadlines/status'

/** The day to go by of a date, and how far away it is: "Last day: Wednesday 25 November 2026 · 3 days left". */
export function dateOnSheet({ counted }: CountedDate, t: Chrome, words: Phrasebook): string {
  const { deadline } = counted
  const { on } = leadOf(deadline)
  if (on === null) return t('deadlines.noDate')
  const day = labelled(t(`deadlines.safe.${deadline.kind}`), weekdayInWords(on, words), words)
  return row([day, daysLeftInWords(counted, t)], words)
}
