import type { CalendarEntry } from '@/cases/exchange/ics'
import type { LimitKind } from '@/content/law/time-limits/kinds'
import type { ISODate } from '@/content/law/types'
import type { Message } from '@/content/message'
import { weekdayInWords } from '@/content/say/days'
import { type DeadlineWords, deadlineLines } from '@/content/say/deadline-lines'
import { fill } from '@/content/say/message'
import type { CountedDeadline } from '@/machines/deadlines/kinds'
import { leadOf } from '@/machines/deadlines/status'

const titles = {
  'last-day': 'act',
  window: 'act',
  'ends-on': 'ends',
  'from-day': 'possible',
  authority: 'authority',
} as const satisfies Record<LimitKind, string>

/**
 * The calendar entries of a deadline: the day to act on or before, with the day written out; an earlier last day that is only
 * possible; and for a window the day it opens. The description holds the arithmetic. `key` names the case and event by ids
 * without personal data; the part of it after the limit stays the same when a day moves.
 */
export function calendarEntries(
  deadline: CountedDeadline,
  key: readonly string[],
  words: DeadlineWords,
): CalendarEntry[] {
  const { calendar, limits } = words.text
  const { name, act } = limits[deadline.limit]
  const description = [...deadlineLines(deadline, words), ...(act ? [act] : []), calendar.advice].join('\n')
  const at = (part: string, on: string, title: Message<'name' | 'on'>) => ({
    key: [...key, deadline.limit, part],
    on,
    title: fill(title, { name, on: weekdayInWords(on, words) }, words),
    description,
  })
  const { on, possible } = leadOf(deadline)
  // Someone acts while offices are open; a paper ends on its own day.
  const last = deadline.officeDay ?? on ?? deadline.safe
  const entries = [at(possible === undefined ? 'safe' : 'known', last, calendar[titles[deadline.kind]])]
  if (possible !== undefined) entries.unshift(at('safe', possible, calendar.possibleEnd))
  if (deadline.kind !== 'from-day' && deadline.from !== null) {
    entries.unshift(at('opens', deadline.from, calendar.opens))
  }
  return entries
}

/** Only what is still to come: a calendar that holds nothing but the past would look as if nothing runs. */
export const toCome = (entries: readonly CalendarEntry[], today: ISODate): readonly CalendarEntry[] =>
  entries.filter(({ on }) => on >= today)
