import type { PersonDate } from '@/cases/dossier/dates'
import { DeadlineList } from '@/components/finding/dates/DeadlineList'
import { keepsOneEntry } from '@/components/finding/one-entry'
import { datesOf } from '@/components/finding/timeline/dates'
import type { TimelineTexts } from '@/components/finding/timeline/kit'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { Position } from '@/machines/lifecycle/position'

export interface FileDatesProps {
  readonly position: Position
  /** The one list of dates of the person. */
  readonly dates: readonly PersonDate[]
  readonly kit: TimelineTexts
  readonly level: 3 | 4
  /** Opens the event at this place, with the field for the day that is printed on the decision. */
  readonly onTypePrinted?: (index: number, field: string | null) => void
}

/** The dates of a file, with calendar files that say nothing about the matter where that could harm. */
export function FileDates({ position, dates, kit, level, onTypePrinted }: FileDatesProps) {
  const { t } = useChrome()
  const items = datesOf(position, dates, { ...kit, t }, { everything: onTypePrinted !== undefined })
  if (items.length === 0)
    return <p>{t(position.leftOut.length > 0 ? 'timeline.datesInDoubt' : 'timeline.datesNone')}</p>
  return (
    <DeadlineList
      items={items}
      words={kit.words}
      names={kit.names}
      level={level}
      discreet={keepsOneEntry(position.procedure)}
      {...(onTypePrinted && {
        onTypePrinted: ({ index, counted }) => {
          const running = position.deadlines.find((one) => one.index === index && one.limit === counted.limit)
          if (index !== undefined) onTypePrinted(index, running?.printed ? `${running.printed}-day` : null)
        },
      })}
    />
  )
}
