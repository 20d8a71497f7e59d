import type { DeadlineItem } from '@/components/finding/dates/item'
import type { DeadlineSentences } from '@/components/finding/timeline/kit'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { sayCitations } from '@/components/law/citation'
import { Labelled } from '@/components/ui/Labelled'
import { timeLimits } from '@/content/law/time-limits'
import { weekdayInWords } from '@/content/say/days'
import { countLines, deadlineLines, resultLines } from '@/content/say/deadline-lines'
import { labelled } from '@/content/say/joins'
import { hasPassed, mayBeOver } from '@/machines/deadlines/order'
import { leadOf } from '@/machines/deadlines/status'

export interface DateLineProps {
  readonly item: Pick<DeadlineItem, 'counted' | 'from'>
  readonly kit: Pick<DeadlineSentences, 'words' | 'names'>
}

/** One date on paper: the day to go by, where it stands, and how it was counted. */
export function DateLine({ item, kit }: DateLineProps) {
  const { t } = useChrome()
  const { words, names } = kit
  const { counted, from } = item
  const { deadline, limit } = counted
  const { name, act, passed, stillOpen } = words.text.limits[limit]
  const over = hasPassed(counted)
  const late = mayBeOver(counted)
  const lead = counted.deadline === null ? { on: null } : leadOf(counted.deadline)
  const lines =
    deadline?.status === 'counted'
      ? [...countLines(deadline, words), ...resultLines(deadline, words)]
      : deadline
        ? deadlineLines(deadline, words)
        : []
  const shown =
    counted.deadline === null
      ? t(`timeline.errors.${counted.error}`)
      : lead.on === null
        ? t('deadlines.noDate')
        : labelled(t(`deadlines.safe.${counted.deadline.kind}`), weekdayInWords(lead.on, words), words)
  return (
    <li data-limit={limit} className="keep-together border-b border-line py-2 print:py-0.5">
      <p>
        <Labelled t={t} bold join="lead" name={labelled(name, shown, words)}>
          {counted.deadline !== null &&
            t('timeline.state', { state: words.text.states[counted.status.state] })}
        </Labelled>{' '}
        <span>
          {over ? passed : act} {(over || late) && stillOpen} {from} {lines.join(' ')}{' '}
        </span>
        <span className="text-sm">{sayCitations(timeLimits[limit].basis, names, words)}</span>
      </p>
    </li>
  )
}
