'use client'

import { useEffect, useRef } from 'react'
import { type DeadlineWords, dayInWords } from '@/cases/deadlineLines'
import { countSituation } from '@/components/deadlines/count'
import { DeadlineList } from '@/components/deadlines/DeadlineList'
import type { Given } from '@/components/deadlines/form'
import type { DeadlineItem } from '@/components/deadlines/item'
import { choicesOf, countsBack, isDiscreet, printedDaysOf } from '@/components/deadlines/situations'
import { useOpenForPrint } from '@/components/deadlines/useOpenForPrint'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import type { FieldTexts } from '@/content/course-sentences'
import type { ISODate } from '@/content/law/types'

export interface CountedProps {
  readonly given: Given
  readonly today: ISODate
  readonly words: DeadlineWords
  readonly fields: FieldTexts
  readonly onTypePrinted: (() => void) | undefined
  readonly onAgain: () => void
}

/** What the calculator comes to: what was given, and every date with its count. */
export function Counted({ given, today, words, fields, onTypePrinted, onAgain }: CountedProps) {
  const { t } = useChrome()
  const box = useRef<HTMLElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  useOpenForPrint(box)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every count takes focus, also when the page stays the same
  useEffect(() => title.current?.focus(), [given])
  const items = countSituation(given, today).map(
    (counted): DeadlineItem => ({
      id: counted.limit,
      counted,
      from: null,
      calendarKey: ['calculator', given.on],
    }),
  )
  const future = given.on !== 'unsure' && given.on > today && !countsBack(given.situation)
  return (
    <section ref={box} aria-labelledby="counted" className="space-y-6 print:space-y-2">
      <h2 id="counted" ref={title} tabIndex={-1} className="font-serif text-2xl font-bold outline-none">
        {t('deadlines.resultTitle', { count: items.length })}
      </h2>
      <p className="text-soft">{t('deadlines.resultLead', { date: dayInWords(today, words.tag) })}</p>
      <GivenList given={given} words={words} fields={fields} />
      {future && (
        <Callout tone="warn">
          <p>{t('deadlines.future')}</p>
        </Callout>
      )}
      {items.length === 0 && <p>{t('deadlines.none')}</p>}
      <DeadlineList
        items={items}
        words={words}
        level={3}
        discreet={isDiscreet(given.situation)}
        {...(onTypePrinted && { onTypePrinted })}
      />
      <p className="font-semibold">{t('common.notice')}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => window.print()}>{t('deadlines.print')}</Button>
        <Button look="secondary" onClick={onAgain}>
          {t('deadlines.again')}
        </Button>
      </div>
    </section>
  )
}

function GivenList({ given, words, fields }: Pick<CountedProps, 'given' | 'words' | 'fields'>) {
  const { t } = useChrome()
  const { details, situation, on, earliest, latest } = given
  const inWords = (day: ISODate | 'unsure') =>
    day === 'unsure' ? t('deadlines.notKnown') : dayInWords(day, words.tag)
  const rows: (readonly [string, string])[] = [
    [t('deadlines.situationQuestion'), t(`deadlines.situations.${situation}`)],
    [t('deadlines.day'), inWords(on)],
  ]
  if (earliest !== undefined) rows.push([t('deadlines.earliest'), inWords(earliest)])
  if (latest !== undefined) rows.push([t('deadlines.latest'), inWords(latest)])
  for (const field of choicesOf(situation)) {
    const { question, options } = fields.choices[field]
    const value = details[field]
    const label = Object.entries<string>(options).find(([option]) => option === value)?.[1]
    if (label !== undefined) rows.push([question, label])
  }
  for (const field of printedDaysOf(situation)) {
    const day = details[field]
    if (day !== undefined) rows.push([t(`deadlines.printed.${field}`), inWords(day)])
  }
  return (
    <div className="keep-together">
      <h3 className="font-bold">{t('deadlines.given')}</h3>
      <dl className="border-t border-line">
        {rows.map(([name, value]) => (
          <div key={name} className="flex flex-wrap gap-x-2 border-b border-line py-1 print:py-0">
            <dt className="text-soft">{name}</dt>
            <dd className="font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
