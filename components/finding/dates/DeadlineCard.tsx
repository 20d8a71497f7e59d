import type { ReactNode } from 'react'
import { Basis } from '@/components/finding/dates/Basis'
import { Count } from '@/components/finding/dates/Count'
import { type DeadlineItem, type HeadingLevel, hasDay } from '@/components/finding/dates/item'
import { SafeDate } from '@/components/finding/dates/SafeDate'
import { Ways } from '@/components/finding/dates/Ways'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { LabelFor } from '@/components/ui/LabelFor'
import { StatusBadge, type Tone } from '@/components/ui/StatusBadge'
import type { LawNames } from '@/content/name-sentences'
import { weekdayInWords } from '@/content/say/days'
import { type DeadlineWords, whyToCheck } from '@/content/say/deadline-lines'
import { dayAfter } from '@/machines/deadlines/spans'
import type { DeadlineState } from '@/machines/deadlines/status'

const tones: Readonly<Record<DeadlineState, Tone>> = {
  'not-yet-open': 'neutral',
  'not-yet-possible': 'neutral',
  future: 'neutral',
  today: 'unmet',
  'may-have-passed': 'check',
  'has-passed': 'unmet',
  reached: 'met',
  'may-be-reached': 'check',
  unknown: 'check',
}

export interface DeadlineCardProps {
  readonly item: DeadlineItem
  readonly words: DeadlineWords
  readonly names: LawNames
  readonly level: HeadingLevel
  readonly onCalendar: (item: DeadlineItem) => void
  /** Leads to the field for the day that is printed on the paper, where there is one. */
  readonly onTypePrinted?: ((item: DeadlineItem) => void) | undefined
}

/** One date: the safe day, the count line by line, what counts as past, what may still be open, and the articles. */
export function DeadlineCard({ item, words, names, level, onCalendar, onTypePrinted }: DeadlineCardProps) {
  const { t } = useChrome()
  const { counted, from } = item
  const { deadline, limit } = counted
  const text = words.text.limits[limit]
  const state = counted.deadline === null ? 'unknown' : counted.status.state
  const Title = `h${level}` as const
  return (
    <article
      data-limit={limit}
      className="space-y-4 rounded-lg border border-line bg-card p-4 sm:p-6 print:space-y-1 print:p-2"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <Title className="text-lg font-bold">{text.name}</Title>
        <span className="flex flex-wrap gap-2">
          <StatusBadge tone={tones[state]}>{words.text.states[state]}</StatusBadge>
          {deadline?.toCheck && <StatusBadge tone="check">{t('deadlines.check')}</StatusBadge>}
        </span>
      </div>
      <SafeDate item={item} words={words} />
      {from !== null && <p className="text-soft">{from}</p>}
      {deadline?.toCheck && (
        <Callout tone="warn">
          <p>{whyToCheck(deadline, words)}</p>
          {onTypePrinted && item.printable && deadline.printed === undefined && (
            <Button look="quiet" onClick={() => onTypePrinted(item)}>
              {t('deadlines.typePrinted')}
            </Button>
          )}
        </Callout>
      )}
      <p>{text.what}</p>
      {text.act !== undefined && <p className="font-semibold">{text.act}</p>}
      {deadline && <Count deadline={deadline} words={words} />}
      {deadline && <Ways deadline={deadline} words={words} />}
      <dl className="space-y-2 print:space-y-0.5">
        {deadline?.status === 'counted' && deadline.kind !== 'from-day' && !deadline.laterStart && (
          <Explained name={t('deadlines.whatCountsAsPast')}>
            <span>
              {t(deadline.unread ? 'deadlines.pastUnread' : 'deadlines.pastFrom', {
                date: weekdayInWords(dayAfter(deadline.latest), words),
              })}{' '}
              {deadline.toCheck && t('deadlines.pastCheck')}
            </span>
          </Explained>
        )}
        <Explained name={t('deadlines.ifPassed')}>{text.passed}</Explained>
        <Explained name={t('deadlines.stillOpen')}>{text.stillOpen}</Explained>
      </dl>
      <Basis limit={limit} name={text.name} names={names} />
      {hasDay(item) && (
        <Button look="secondary" onClick={() => onCalendar(item)}>
          <span>
            <LabelFor t={t} label={t('deadlines.calendar.one')} subject={text.name} />
          </span>
        </Button>
      )}
    </article>
  )
}

function Explained({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="keep-together">
      <dt className="font-semibold">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
