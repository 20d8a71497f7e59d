import type { Mark, RulerLine } from '@/components/finding/dates/ruler-line'
import type { Chrome } from '@/components/i18n/chrome'
import { timeLimits } from '@/content/law/time-limits'
import type { LimitEvent, LimitKind } from '@/content/law/time-limits/kinds'
import type { ISODate } from '@/content/law/types'
import type { Phrasebook } from '@/content/phrasebook'
import { nearDayInWords } from '@/content/say/days'
import type { CountResult } from '@/machines/deadlines/counted'
import type { Deadline, Mode } from '@/machines/deadlines/kinds'
import { possibleIsPast } from '@/machines/deadlines/order'
import { daysUntil } from '@/machines/deadlines/spans'

const received: ReadonlySet<LimitEvent> = new Set([
  'decision-notified',
  'judgment-notified',
  'registry-notice-received',
  'letter-received',
  'permit-received',
  'order-notified',
  'ban-notified',
])

/** Papers of which the day that is asked for is that of the post, where they came by post. */
const comesByPost: ReadonlySet<LimitEvent> = new Set([
  'decision-notified',
  'judgment-notified',
  'order-notified',
  'ban-notified',
])

/**
 * How long a time limit still runs, in a few words: "23 days left". Where an earlier day is possible, the days until that one;
 * once that one lies behind, the days of the rule that is known, if it is not over.
 */
export function daysLeftInWords(counted: CountResult, t: Chrome): string {
  if (counted.deadline === null) return t('deadlines.ruler.noDay')
  const { state, daysLeft, on, possible } = counted.status
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
      if (possible === undefined || on === null) return t('deadlines.ruler.left', { days })
      return possibleIsPast(counted)
        ? t('deadlines.ruler.leftIfNotOver', { days })
        : t('deadlines.ruler.leftPerhaps', { days: days - daysUntil(possible, on) })
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
    ...say(end, 'end', maybe ? knownOf(deadline) : `end.${kind}`),
    ...say(tail, 'tail', 'tail'),
  ]
}

/** How an earlier day that is possible is said: it lies ahead, is today, or may have ended the time limit already. */
const maybeOf = (day: ISODate, today: ISODate): MaybeKey =>
  day < today ? 'maybePassed' : day === today ? 'maybeToday' : 'maybe'

/** How the last day is said where an earlier one is possible. It is the latest only where no text and no way of notice may give a later one. */
export function knownOf(deadline: Deadline): KnownKey {
  return deadline.status === 'date-unknown' && !deadline.latest?.unread ? 'atMost' : 'known'
}

/** What the first day of a line is: that of the post, or of its visit, where a paper came by post. */
function startOf(deadline: Deadline): StartKey {
  if (!received.has(timeLimits[deadline.limit].event)) return 'counted'
  if (deadline.status !== 'counted') return 'received'
  // A limit that is counted in one way however the paper came does not know whether the day is that of the post.
  if (deadline.by === null) return comesByPost.has(timeLimits[deadline.limit].event) ? 'counted' : 'received'
  return arrivals[deadline.by] ?? 'received'
}

const arrivals: Readonly<Partial<Record<Mode, StartKey>>> = {
  'registered-post': 'posted',
  post: 'posted',
  'acknowledged-post': 'presented',
  fax: 'sent',
}

type StartKey = 'received' | 'counted' | 'posted' | 'presented' | 'sent'
type MaybeKey = 'maybe' | 'maybeToday' | 'maybePassed'
export type KnownKey = 'known' | 'atMost'
type RulerKey = StartKey | MaybeKey | KnownKey | 'windowFrom' | 'earliest' | 'tail' | `end.${LimitKind}`
