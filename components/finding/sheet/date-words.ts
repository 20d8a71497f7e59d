import { possibleIsPast } from '@/components/finding/dates/possible'
import { daysLeftInWords } from '@/components/finding/dates/ruler-words'
import type { CountedDate } from '@/components/finding/sheet/sheet-dates'
import type { Chrome } from '@/components/i18n/chrome'
import type { Phrasebook } from '@/content/phrasebook'
import { dayInWords, weekdayInWords } from '@/content/say/days'
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

/** The same with an earlier day that is possible, for a page without the line of days. */
export function dateInFull(date: CountedDate, t: Chrome, words: Phrasebook): string {
  const { possible } = leadOf(date.counted.deadline)
  const said = dateOnSheet(date, t, words)
  if (possible === undefined) return said
  const key = possibleIsPast(date.counted) ? 'maybePassed' : 'maybe'
  return row([said, t(`deadlines.ruler.${key}`, { date: dayInWords(possible, words) })], words)
}
