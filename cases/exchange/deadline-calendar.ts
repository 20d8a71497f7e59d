import type { CalendarEntry } from '@/cases/exchange/ics'
import type { LimitKind } from '@/content/law/time-limits/kinds'
import type { ISODate } from '@/content/law/types'
import type { Message } from '@/content/message'
import { weekdayInWords } from '@/content/say/days'
import { type DeadlineWords, deadlineLines } from '@/content/say/deadline-lines'
import { fill } from '@/content/say/message'
import type { CountResult } from '@/machines/deadlines/counted'
import type { CountedDeadline } from '@/machines/deadlines/kinds'
import { mayBeOver } from '@/machines/deadlines/order'
import { leadOf } from '@/machines/deadlines/status'

const titles = {
  'last-day': 'act',
  window: 'act',
  'ends-on': 'ends',
  'from-day': 'possible',
  authority: 'authority',
} as const satisfies Record<LimitKind, string>

/**
 * The calendar entries of a time limit that are still to come on the day `today`: the day to act on or before, with the day
 * written out; an earlier last day that is only possible; and for a window the day it opens. Where the day to go by is over
 * and the last one may still come, one entry for today: a calendar without it would look as if nothing runs. Of an event
 * without a known day, the earliest count. The description holds the arithmetic. `key` names the case and event by ids
 * without personal data; the part of it after the limit stays the same when a day moves.
 */
export function calendarEntries(
  counted: CountResult,
  key: readonly string[],
  words: DeadlineWords,
  today: ISODate,
): readonly CalendarEntry[] {
  if (counted.deadline === null) return []
  const deadline = counted.deadline.status === 'counted' ? counted.deadline : counted.deadline.earliest
  if (deadline === null) return []
  const { calendar, limits } = words.text
  const { name, act } = limits[deadline.limit]
  const description = [...deadlineLines(deadline, words), ...(act ? [act] : []), calendar.advice].join('\n')
  const at = (part: string, on: ISODate, title: Message<'name' | 'on'>) => ({
    key: [...key, deadline.limit, part],
    on,
    title: fill(title, { name, on: weekdayInWords(on, words) }, words),
    description,
  })
  const { on, possible } = leadOf(deadline)
  const last = on ?? deadline.safe
  const part = possible === undefined ? 'safe' : 'known'
  const entries = [
    ...(deadline.kind !== 'from-day' && deadline.from !== null
      ? [at('opens', deadline.from, calendar.opens)]
      : []),
    ...(possible === undefined ? [] : [at('safe', possible, calendar.possibleEnd)]),
    at(part, dayToAct(deadline, last, today), calendar[titles[deadline.kind]]),
  ].filter((entry) => entry.on >= today)
  return entries.length === 0 && mayBeOver(counted) ? [at(part, today, calendar.late)] : entries
}

/** Someone acts while offices are open, as long as such a day lies ahead; a paper ends on its own day. */
function dayToAct({ officeDay }: CountedDeadline, last: ISODate, today: ISODate): ISODate {
  return officeDay !== undefined && officeDay >= today ? officeDay : last
}
