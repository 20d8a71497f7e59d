import type { ReactNode } from 'react'
import { DayQuestion } from '@/components/finding/question/DayQuestion'
import { emptyDay } from '@/components/finding/question/days'
import type { DetailsDraft, Problem } from '@/components/finding/question/details'
import { problemOf } from '@/components/finding/question/Problems'
import { Radios } from '@/components/finding/question/Radios'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { FieldTexts } from '@/content/lifecycle-sentences'
import { dayInWords } from '@/content/say/days'
import type { DeadlineWords } from '@/content/say/deadline-lines'
import {
  choiceFields,
  type DayField,
  type EventField,
  isChoiceField,
} from '@/machines/lifecycle/events/fields'

export interface EventFieldsProps {
  readonly draft: DetailsDraft
  readonly asked: readonly EventField[]
  /** The question for the day. */
  readonly question: string
  /** The question for a day that is printed on the paper. */
  readonly printed: (field: DayField) => { readonly question: string; readonly hint?: string }
  readonly words: DeadlineWords
  readonly fieldTexts: FieldTexts
  readonly problems: readonly Problem[]
  readonly onChange: (draft: DetailsDraft) => void
  /** Stands between the day and the details below it. */
  readonly children?: ReactNode
}

/** Asks how a paper came, on which day, and what else changes its time limits; then for the days printed on it. */
export function EventFields(props: EventFieldsProps) {
  const { draft, asked, question, printed, words, fieldTexts, problems, onChange, children } = props
  const { t, phrases } = useChrome()
  const { choices, days } = draft
  const by = choiceFields.by.find((mode) => mode === choices.by)
  const example = t('question.dateExample', { example: dayInWords('2026-03-27', phrases) })
  const detail = (field: EventField) => {
    if (!isChoiceField(field)) {
      const { question: legend, hint } = printed(field)
      return (
        <DayQuestion
          key={field}
          id={field}
          legend={legend}
          hint={hint}
          draft={days[field] ?? emptyDay}
          {...problemOf(field, problems, { t, phrases })}
          unsureLabel={null}
          onChange={(day) => onChange({ ...draft, days: { ...days, [field]: day } })}
        />
      )
    }
    const { question: legend, hint, options } = fieldTexts.choices[field]
    return (
      <Radios
        key={field}
        id={field}
        legend={legend}
        hint={hint}
        options={Object.entries<string>(options).map(([value, label]) => ({ value, label }))}
        value={choices[field]}
        problem={problemOf(field, problems, { t, phrases }).problem}
        onChange={(value) => onChange({ ...draft, choices: { ...choices, [field]: value } })}
      />
    )
  }
  return (
    <>
      {asked.filter((field) => field === 'by').map(detail)}
      <DayQuestion
        id="on"
        legend={question}
        hint={[by && words.text.modes[by].date, example].filter(Boolean).join(' ')}
        draft={draft.on}
        {...problemOf('on', problems, { t, phrases })}
        unsureLabel={t('deadlines.unknownDate')}
        onChange={(on) => onChange({ ...draft, on })}
      />
      {children}
      {asked.filter((field) => field !== 'by').map(detail)}
    </>
  )
}
