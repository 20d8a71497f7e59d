import { useRef } from 'react'
import { aloudMark, ReadAloud } from '@/components/aloud/ReadAloud'
import { countSituation } from '@/components/calculator/count'
import type { Given } from '@/components/calculator/form'
import {
  choicesOf,
  countsBack,
  isDiscreet,
  printedDaysOf,
  situations,
} from '@/components/calculator/situations'
import { DeadlineList } from '@/components/finding/dates/DeadlineList'
import type { DeadlineItem } from '@/components/finding/dates/item'
import { useOpenForPrint } from '@/components/finding/dates/use-open-for-print'
import type { DeadlineSentences } from '@/components/finding/timeline/kit'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { BackLink } from '@/components/ui/BackLink'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { Details } from '@/components/ui/Details'
import { PageTitle } from '@/components/ui/Heading'
import type { ISODate } from '@/content/law/types'
import { weekdayInWords } from '@/content/say/days'

export interface CountedProps {
  readonly given: Given
  readonly today: ISODate
  readonly sentences: DeadlineSentences
  readonly onTypePrinted: (() => void) | undefined
  readonly onBack: () => void
  /** Changes what was entered, where Back leads elsewhere. */
  readonly onChange?: () => void
  readonly onAgain?: () => void
}

/** What the calculator comes to: what was given, and every date with its count. */
export function Counted({ given, today, sentences, onTypePrinted, onBack, onChange, onAgain }: CountedProps) {
  const { words, names } = sentences
  const { t, locale } = useChrome()
  const box = useRef<HTMLElement>(null)
  useOpenForPrint(box)
  const items = countSituation(given, today).map(
    (counted): DeadlineItem => ({
      id: counted.limit,
      counted,
      from: null,
      printable: situations[given.situation].some(
        ({ limit, printed }) => limit === counted.limit && printed !== undefined,
      ),
      calendarKey: ['calculator', given.on],
    }),
  )
  const future = given.on !== 'unsure' && given.on > today && !countsBack(given.situation)
  return (
    <section
      ref={box}
      {...{ [aloudMark]: '' }}
      className="max-w-3xl space-y-6 print:max-w-none print:space-y-2"
    >
      <BackLink onBack={onBack}>{t(onChange ? 'common.back' : 'deadlines.change')}</BackLink>
      <PageTitle takesFocus>{t('deadlines.resultTitle', { count: items.length })}</PageTitle>
      <p className="text-soft">{t('deadlines.resultLead', { date: weekdayInWords(today, words) })}</p>
      <ReadAloud />
      <GivenList given={given} sentences={sentences} />
      {future && (
        <Callout tone="warn">
          <p>{t('deadlines.future')}</p>
        </Callout>
      )}
      {items.length === 0 && <p>{t('deadlines.none')}</p>}
      <DeadlineList
        items={items}
        words={words}
        names={names}
        level={2}
        discreet={isDiscreet(given.situation)}
        {...(onTypePrinted && { onTypePrinted })}
      />
      <p className="print:hidden">
        <a href={`/${locale}/help/`} className="inline-flex min-h-11 items-center font-semibold">
          {t('finder.near.lawyer')}
        </a>
      </p>
      <p className="font-semibold">{t('common.notice')}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => window.print()}>{t('deadlines.print')}</Button>
        {onChange && (
          <Button look="secondary" onClick={onChange}>
            {t('deadlines.change')}
          </Button>
        )}
        {onAgain && (
          <Button look="secondary" onClick={onAgain}>
            {t('deadlines.again')}
          </Button>
        )}
      </div>
    </section>
  )
}

/** Folded on the screen, so that the dates come first; open on paper. */
function GivenList({ given, sentences }: Pick<CountedProps, 'given' | 'sentences'>) {
  const { t } = useChrome()
  const { words, fieldTexts } = sentences
  const { details, situation, on, earliest, latest } = given
  const inWords = (day: ISODate | 'unsure') =>
    day === 'unsure' ? t('deadlines.notKnown') : weekdayInWords(day, words)
  const rows: (readonly [string, string])[] = [
    [t('deadlines.situationQuestion'), t(`deadlines.situations.${situation}`)],
    [t('deadlines.day'), inWords(on)],
  ]
  if (earliest !== undefined) rows.push([t('deadlines.earliest'), inWords(earliest)])
  if (latest !== undefined) rows.push([t('deadlines.latest'), inWords(latest)])
  for (const field of choicesOf(situation)) {
    const { question, options } = fieldTexts.choices[field]
    const value = details[field]
    const label = Object.entries<string>(options).find(([option]) => option === value)?.[1]
    if (label !== undefined) rows.push([question, label])
  }
  for (const field of printedDaysOf(situation)) {
    const day = details[field]
    if (day !== undefined) rows.push([t(`deadlines.printed.${field}`), inWords(day)])
  }
  return (
    <Details label={t('deadlines.given')}>
      <dl className="border-t border-line">
        {rows.map(([name, value]) => (
          <div key={name} className="flex flex-wrap gap-x-2 border-b border-line py-1 print:py-0">
            <dt className="text-soft">{name}</dt>
            <dd className="font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
    </Details>
  )
}
