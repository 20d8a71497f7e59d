import type { CalendarEntry } from '@/cases/exchange/ics'
import type { LimitKind } from '@/content/law/time-limits/kinds'
import type { Message } from '@/content/message'
import { type DeadlineWords, deadlineLines } from '@/content/say/deadline-lines'
import { fill } from '@/content/say/message'
import type { CountedDeadline } from '@/machines/deadlines/kinds'

const titles = {
  'last-day': 'act',
  window: 'act',
  'ends-on': 'ends',
  'from-day': 'possible',
  authority: 'authority',
} as const satisfies Record<LimitKind, string>

/**
 * The calendar entries of a deadline: its safe date, and for a window also the day it opens. The description holds the
 * arithmetic. `key` names the case and event by ids without personal data.
 */
export function calendarEntries(
  deadline: CountedDeadline,
  key: readonly string[],
  words: DeadlineWords,
): CalendarEntry[] {
  const { calendar, limits } = words.text
  const name = limits[deadline.limit].name
  const description = [...deadlineLines(deadline, words), calendar.advice].join('\n')
  const at = (part: string, on: string, title: Message<'name'>) => ({
    key: [...key, deadline.limit, part],
    on,
    title: fill(title, { name }, words),
    description,
  })
  const entries = [at('safe', deadline.safe, calendar[titles[deadline.kind]])]
  if (deadline.kind !== 'from-day' && deadline.from !== null) {
    entries.unshift(at('opens', deadline.from, calendar.opens))
  }
  return entries
}
