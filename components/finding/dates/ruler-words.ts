import type { Mark, RulerLine } from '@/components/finding/dates/ruler-line'
import type { Chrome } from '@/components/i18n/chrome'
import { timeLimits } from '@/content/law/time-limits'
import type { LimitEvent, LimitKind } from '@/content/law/time-limits/kinds'
import type { ISODate } from '@/content/law/types'
import type { Phrasebook } from '@/content/phrasebook'
import { nearDayInWords } from '@/content/say/days'
import type { CountResult } from '@/machines/deadlines/counted'
import type { Deadline, Mode } from '@/machines/deadlines/kinds'

const received: ReadonlySet<LimitEvent> = new Set([
  'decision-notified',
  'judgment-notified',
  'registry-notice-received',
  'letter-received',
  'permit-received',
  'order-notified',
  'ban-notified',
])

/** How long a time limit still runs, in a few words: "23 days left at most". */
export function daysLeftInWords(counted: CountResult, t: Chrome): string {
  if (counted.deadline === null) return t('deadlines.ruler.noDay')
  const { state, daysLeft, possible } = counted.status
  const days = daysLeft ?? 0
  switch (state) {
    case 'unknown':
      return t('deadlines.ruler.noDay')
    case 'not-yet-open':
      return t('deadlines.ruler.opens', { days })
    case 'not-yet-possible':
      return t('deadlines.ruler.until', { days })
    case 'reached':
      return t('deadlines.ruler.possible')
    case 'may-be-reached':
      return t('deadlines.ruler.mayBePossible')
    case 'may-have-passed':
      return t('deadlines.ruler.mayBeOver')
    case 'has-passed':
      return t('deadlines.ruler.passed', { days: -days })
    default:
      return t(possible === undefined ? 'deadlines.ruler.left' : 'deadlines.ruler.leftAtMost', { days })
  }
}

/** A day of a line with what it is. */
export interface RulerDay {
  readonly name: 'start' | 'opens' | 'maybe' | 'end' | 'tail'
  readonly words: string
}

/** The days that a line shows, in its order. */
export function rulerInWords(
  { today, start, opens, maybe, end, tail }: RulerLine,
  deadline: Deadline,
  t: Chrome,
  phrases: Phrasebook,
): readonly RulerDay[] {
  const { kind } = deadline
  const say = (mark: Mark | null, name: RulerDay['name'], key: RulerKey): readonly RulerDay[] =>
    mark === null
      ? []
      : [{ name, words: t(`deadlines.ruler.${key}`, { date: nearDayInWords(mark.on, today.on, phrases) }) }]
  return [
    ...say(start, 'start', startOf(deadline)),
    ...say(opens, 'opens', 'windowFrom'),
    ...say(maybe, 'maybe', end && maybe ? maybeOf(maybe.on, today.on) : 'earliest'),
    ...say(end, 'end', maybe ? 'known' : `end.${kind}`),
    ...say(tail, 'tail', 'tail'),
  ]
}

/** How an earlier day that is possible is said: it lies ahead, is today, or may have ended the time limit already. */
const maybeOf = (day: ISODate, today: ISODate): MaybeKey =>
  day < today ? 'maybePassed' : day === today ? 'maybeToday' : 'maybe'

/** What the first day of a line is: that of the post, or of its visit, where a paper came by post. */
function startOf(deadline: Deadline): StartKey {
  if (!received.has(timeLimits[deadline.limit].event)) return 'counted'
  return (deadline.status === 'counted' && deadline.by !== null && arrivals[deadline.by]) || 'received'
}

const arrivals: Readonly<Partial<Record<Mode, StartKey>>> = {
  'registered-post': 'posted',
  post: 'posted',
  'acknowledged-post': 'presented',
  fax: 'sent',
}

type StartKey = 'received' | 'counted' | 'posted' | 'presented' | 'sent'
type MaybeKey = 'maybe' | 'maybeToday' | 'maybePassed'
type RulerKey = StartKey | MaybeKey | 'windowFrom' | 'earliest' | 'known' | 'tail' | `end.${LimitKind}`
