import { useState } from 'react'
import { DeadlineCard } from '@/components/finding/dates/DeadlineCard'
import { type DeadlineItem, type HeadingLevel, hasDay } from '@/components/finding/dates/item'
import { OptionField } from '@/components/finding/question/OptionField'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { useToday } from '@/components/ui/today'
import type { LawNames } from '@/content/name-sentences'
import type { DeadlineWords } from '@/content/say/deadline-lines'
import { hasPassed } from '@/machines/deadlines/order'

export interface DeadlineListProps {
  /** The nearest first; those that have passed last. */
  readonly items: readonly DeadlineItem[]
  readonly words: DeadlineWords
  readonly names: LawNames
  /** The level of the heading of each date. */
  readonly level: HeadingLevel
  /** Whether calendar files say nothing about the matter, until the person chooses. */
  readonly discreet?: boolean
  readonly onTypePrinted?: (item: DeadlineItem) => void
}

type Saved = 'saved' | 'failed' | 'none' | null

/** Dates with their counts, and below them calendar files of one or of all. */
export function DeadlineList(props: DeadlineListProps) {
  const { items, words, names, level, discreet = false, onTypePrinted } = props
  const { t } = useChrome()
  const today = useToday() ?? ''
  const [quiet, setQuiet] = useState(discreet)
  const [saved, setSaved] = useState<Saved>(null)
  const running = items.filter(({ counted }) => !hasPassed(counted))
  const passed = items.filter(({ counted }) => hasPassed(counted))
  const dated = items.filter(hasDay)
  const Title = level === 4 ? 'h3' : 'h2'

  async function save(chosen: readonly DeadlineItem[]) {
    try {
      const { saveCalendar } = await import('@/components/finding/dates/calendar-file')
      setSaved((await saveCalendar(chosen, words, quiet, today)) ? 'saved' : 'none')
    } catch {
      setSaved('failed')
    }
  }
  const card = (item: DeadlineItem) => (
    <li key={item.id}>
      <DeadlineCard
        item={item}
        words={words}
        names={names}
        level={level}
        onCalendar={(one) => void save([one])}
        onTypePrinted={onTypePrinted}
      />
    </li>
  )
  return (
    <div className="space-y-4 print:space-y-2">
      <ul className="space-y-4 print:space-y-2">{running.map(card)}</ul>
      {passed.length > 0 && (
        <>
          <Title className="pt-2 text-xl font-bold">{t('timeline.passedTitle')}</Title>
          <ul className="space-y-4 print:space-y-2">{passed.map(card)}</ul>
        </>
      )}
      {dated.length > 0 && (
        <div className="space-y-3 print:hidden">
          <OptionField
            id="discreet"
            name="discreet"
            type="checkbox"
            value="discreet"
            label={t('deadlines.calendar.discreet')}
            hint={t('deadlines.calendar.discreetHint')}
            checked={quiet}
            invalid={false}
            onChange={() => setQuiet(!quiet)}
          />
          <Button look="secondary" onClick={() => void save(dated)}>
            {t('deadlines.calendar.all')}
          </Button>
          <p role="status">{saved && t(`deadlines.calendar.${saved}`)}</p>
        </div>
      )}
    </div>
  )
}
