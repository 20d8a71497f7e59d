import { calendarEntries } from '@/cases/exchange/deadline-calendar'
import { type CalendarEntry, calendarFile } from '@/cases/exchange/ics'
import { download } from '@/components/finding/case/download'
import type { DeadlineItem } from '@/components/finding/dates/item'
import { momentNow } from '@/components/ui/today'
import type { DeadlineWords } from '@/content/say/deadline-lines'

/** The calendar entries of all dates that could be counted. */
export function entriesOf(items: readonly DeadlineItem[], words: DeadlineWords): readonly CalendarEntry[] {
  return items.flatMap(({ counted: { deadline }, calendarKey }) =>
    deadline?.status === 'counted' ? calendarEntries(deadline, calendarKey, words) : [],
  )
}

/** Hand a calendar file to the person's device. The file is made on the page; nothing is asked of a server. */
export async function saveCalendar(
  items: readonly DeadlineItem[],
  words: DeadlineWords,
  discreet: boolean,
): Promise<void> {
  const text = await calendarFile(entriesOf(items, words), {
    stamp: momentNow(),
    ...(discreet && { discreetTitle: words.text.calendar.neutral }),
  })
  download(text, 'calendar', 'ics')
}
