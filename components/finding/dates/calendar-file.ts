import { calendarEntries } from '@/cases/exchange/deadline-calendar'
import { calendarFile } from '@/cases/exchange/ics'
import { download } from '@/components/finding/case/download'
import type { DeadlineItem } from '@/components/finding/dates/item'
import { momentNow } from '@/components/ui/today'
import type { ISODate } from '@/content/law/types'
import type { DeadlineWords } from '@/content/say/deadline-lines'

/**
 * Hand a calendar file to the person's device. The file is made on the page; nothing is asked of a server. False where every
 * day has passed: then there is no file.
 */
export async function saveCalendar(
  items: readonly DeadlineItem[],
  words: DeadlineWords,
  discreet: boolean,
  today: ISODate,
): Promise<boolean> {
  const entries = items.flatMap(({ counted, calendarKey }) =>
    calendarEntries(counted, calendarKey, words, today),
  )
  if (entries.length === 0) return false
  const text = await calendarFile(entries, {
    stamp: momentNow(),
    ...(discreet && { discreetTitle: words.text.calendar.neutral }),
  })
  download(text, 'calendar', 'ics')
  return true
}
