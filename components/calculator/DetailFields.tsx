import type { Form } from '@/components/calculator/form'
import { choicesOf, eventOf, printedDaysOf, type SituationId } from '@/components/calculator/situations'
import type { Sentences } from '@/components/calculator/use-deadline-sentences'
import { DayQuestion } from '@/components/finding/question/DayQuestion'
import { emptyDay } from '@/components/finding/question/days'
import type { DraftField } from '@/components/finding/question/draft'
import { Radios } from '@/components/finding/question/Radios'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Callout } from '@/components/ui/Callout'
import { Labelled } from '@/components/ui/Labelled'
import { dayInWords } from '@/content/say/days'
import type { Mode } from '@/machines/deadlines/kinds'
import { choiceFields } from '@/machines/lifecycle/events/fields'

export interface DetailFieldsProps {
  readonly situation: SituationId
  readonly form: Form
  readonly sentences: Sentences
  /** What is wrong with a part, and in which of its fields. */
  readonly problemOf: (part: string) => string | null
  readonly wrongField: (part: string) => DraftField | null
  readonly onChange: (form: Form) => void
}

/** How it came, when, and whatever else changes the result; then what the paper itself says. */
export function DetailFields(props: DetailFieldsProps) {
  const { situation, form, sentences, problemOf, wrongField, onChange } = props
  const { words, fields } = sentences
  const { t, phrases } = useChrome()
  const { choices } = form
  const event = words.text.events[eventOf(situation)]
  const by: Mode | undefined = choiceFields.by.find((mode) => mode === choices.by)
  const asked = choicesOf(situation)
  const example = t('question.dateExample', { example: dayInWords('2026-03-27', phrases) })
  const unknown = form.on.chosen.includes('unsure')
  const choice = (field: (typeof asked)[number]) => {
    const { question, hint, options } = fields.choices[field]
    return (
      <Radios
        key={field}
        id={field}
        legend={question}
        hint={hint}
        options={Object.entries<string>(options).map(([value, label]) => ({ value, label }))}
        value={choices[field]}
        problem={problemOf(field)}
        onChange={(value) => onChange({ ...form, choices: { ...choices, [field]: value } })}
      />
    )
  }
  const day = (part: 'on' | 'earliest' | 'latest', legend: string, hint: string | undefined) => (
    <DayQuestion
      id={part}
      legend={legend}
      hint={hint}
      draft={form[part]}
      wrong={wrongField(part)}
      problem={problemOf(part)}
      unsureLabel={part === 'on' ? t('deadlines.unknownDate') : null}
      onChange={(draft) => onChange({ ...form, [part]: draft })}
    />
  )
  return (
    <>
      {asked.filter((field) => field === 'by').map(choice)}
      {day('on', event.question, [by && words.text.modes[by].date, example].filter(Boolean).join(' '))}
      {unknown && (
        <div className="space-y-6 border-s-4 border-line ps-4">
          <Callout>
            <p className="font-semibold">{t('deadlines.lookFor')}</p>
            <p>{event.lookFor}</p>
          </Callout>
          <p>
            <Labelled t={t} bold join="lead" name={t('deadlines.rangeTitle')}>
              {t('deadlines.rangeHint')}
            </Labelled>
          </p>
          {day('earliest', t('deadlines.earliest'), undefined)}
          {day('latest', t('deadlines.latest'), undefined)}
        </div>
      )}
      {asked.filter((field) => field !== 'by').map(choice)}
      {printedDaysOf(situation).map((field) => (
        <DayQuestion
          key={field}
          id={field}
          legend={t(`deadlines.printed.${field}`)}
          hint={t('deadlines.printedHint')}
          draft={form.printed[field] ?? emptyDay}
          wrong={wrongField(field)}
          problem={problemOf(field)}
          unsureLabel={null}
          onChange={(draft) => onChange({ ...form, printed: { ...form.printed, [field]: draft } })}
        />
      ))}
    </>
  )
}
