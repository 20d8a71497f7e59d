import { type DeadlineItem, daysOf } from '@/components/finding/dates/item'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { weekdayInWords } from '@/content/say/days'
import type { DeadlineWords } from '@/content/say/deadline-lines'
import type { CountedLimit } from '@/machines/deadlines/counted'
import type { Deadline } from '@/machines/deadlines/kinds'

/** The day to go by, large, with how far away it is. */
export function SafeDate({ item, words }: { item: DeadlineItem; words: DeadlineWords }) {
  const { t } = useChrome()
  const { counted } = item
  if (counted.deadline === null) return <p>{t(`timeline.errors.${counted.error}`)}</p>
  const { opens, day } = daysOf(item)
  if (day === null) return <p className="text-lg font-bold">{t('deadlines.noDate')}</p>
  return (
    <div>
      <p className="text-soft print:inline">{t(`deadlines.safe.${counted.deadline.kind}`)}</p>
      <p className="font-serif text-2xl leading-tight font-bold print:text-base" data-safe={day}>
        <time dateTime={day}>{weekdayInWords(day, words)}</time>
      </p>
      {opens !== null && <p>{t('deadlines.windowFrom', { date: weekdayInWords(opens, words) })}</p>}
      <DaysAway counted={counted} />
      <KnownLast deadline={counted.deadline} words={words} />
    </div>
  )
}

/** Where the safe day is earlier than the known rule says, that day as well: someone who is late for the one may not be for the other. */
function KnownLast({ deadline, words }: { deadline: Deadline; words: DeadlineWords }) {
  const { t } = useChrome()
  if (deadline.status !== 'counted' || deadline.last === null || deadline.last === deadline.safe) return null
  return (
    <p className="font-semibold">{t('deadlines.known', { date: weekdayInWords(deadline.last, words) })}</p>
  )
}

function DaysAway({ counted }: { counted: CountedLimit }) {
  const { t } = useChrome()
  if (counted.deadline === null || counted.status.daysLeft === null) return null
  const { daysLeft, state } = counted.status
  if (daysLeft < 0) return <p>{t('deadlines.ago', { days: -daysLeft })}</p>
  const waits = state === 'not-yet-open' || counted.deadline.kind !== 'last-day'
  // A window that is not open yet counts to its opening, which its own sentence names.
  if (state === 'not-yet-open') return null
  return <p>{waits ? t('deadlines.until', { days: daysLeft }) : t('deadlines.left', { days: daysLeft })}</p>
}
