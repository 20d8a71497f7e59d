import type { DeadlineItem } from '@/components/finding/dates/item'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { weekdayInWords } from '@/content/say/days'
import type { DeadlineWords } from '@/content/say/deadline-lines'
import { possibleIsPast } from '@/machines/deadlines/order'
import { daysUntil } from '@/machines/deadlines/spans'
import { leadOf } from '@/machines/deadlines/status'

/** The next day on which it may end, large, with how far away it is; then the day of the rule that is known, or the earlier one that is behind. */
export function SafeDate({ item, words }: { item: DeadlineItem; words: DeadlineWords }) {
  const { t } = useChrome()
  const { counted } = item
  if (counted.deadline === null) return <p>{t(`timeline.errors.${counted.error}`)}</p>
  const { deadline, status } = counted
  const { on, possible } = leadOf(deadline)
  if (on === null) return <p className="text-lg font-bold">{t('deadlines.noDate')}</p>
  const isAhead = possible !== undefined && !possibleIsPast(counted)
  const day = isAhead ? possible : on
  const opens = deadline.status === 'counted' && deadline.kind === 'window' ? deadline.from : null
  // The sentence on the window says when it opens, so the days until then are not counted again.
  const daysLeft =
    status.state === 'not-yet-open' || status.daysLeft === null ? null : status.daysLeft - daysUntil(day, on)
  return (
    <div>
      <p className="text-soft print:inline">
        {t(isAhead ? 'deadlines.safePossible' : `deadlines.safe.${deadline.kind}`)}
      </p>
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
          {isAhead
            ? t('deadlines.possible', { date: weekdayInWords(on, words) })
            : t('deadlines.possiblePassed', { date: weekdayInWords(possible, words) })}
        </p>
      )}
    </div>
  )
}
