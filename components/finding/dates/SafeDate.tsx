import type { DeadlineItem } from '@/components/finding/dates/item'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { weekdayInWords } from '@/content/say/days'
import type { DeadlineWords } from '@/content/say/deadline-lines'
import { possibleIsPast } from '@/machines/deadlines/order'
import { leadOf } from '@/machines/deadlines/status'

/** The day to lead with, large, with how far away it is; then an earlier one that is possible. */
export function SafeDate({ item, words }: { item: DeadlineItem; words: DeadlineWords }) {
  const { t } = useChrome()
  const { counted } = item
  if (counted.deadline === null) return <p>{t(`timeline.errors.${counted.error}`)}</p>
  const { deadline, status } = counted
  const { on: day, possible } = leadOf(deadline)
  if (day === null) return <p className="text-lg font-bold">{t('deadlines.noDate')}</p>
  const opens = deadline.status === 'counted' && deadline.kind === 'window' ? deadline.from : null
  // The sentence on the window says when it opens, so the days until then are not counted again.
  const daysLeft = status.state === 'not-yet-open' ? null : status.daysLeft
  return (
    <div>
      <p className="text-soft print:inline">{t(`deadlines.safe.${deadline.kind}`)}</p>
      <p className="text-2xl leading-tight font-bold print:text-base" data-safe={day}>
        <time dateTime={day}>{weekdayInWords(day, words)}</time>
      </p>
      {opens !== null && <p>{t('deadlines.windowFrom', { date: weekdayInWords(opens, words) })}</p>}
      {daysLeft !== null && (
        <p>
          {daysLeft < 0
            ? t('deadlines.ago', { days: -daysLeft })
            : t(deadline.kind === 'last-day' ? 'deadlines.left' : 'deadlines.until', { days: daysLeft })}
        </p>
      )}
      {possible !== undefined && (
        <p className="font-semibold">
          {t(possibleIsPast(counted) ? 'deadlines.possiblePassed' : 'deadlines.possible', {
            date: weekdayInWords(possible, words),
          })}
        </p>
      )}
    </div>
  )
}
