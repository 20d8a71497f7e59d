import type { Form } from '@/components/calculator/form'
import { askedIn, eventOf, type SituationId } from '@/components/calculator/situations'
import { DayQuestion } from '@/components/finding/question/DayQuestion'
import type { Problem } from '@/components/finding/question/details'
import { EventFields } from '@/components/finding/question/EventFields'
import { problemOf } from '@/components/finding/question/Problems'
import type { DeadlineSentences } from '@/components/finding/timeline/kit'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Callout } from '@/components/ui/Callout'
import { Labelled } from '@/components/ui/Labelled'

export interface DetailFieldsProps {
  readonly situation: SituationId
  readonly form: Form
  readonly sentences: DeadlineSentences
  readonly problems: readonly Problem[]
  readonly onChange: (form: Form) => void
}

/** The fields of a situation; where the day is not known, with what to look for and the days it lies between. */
export function DetailFields({ situation, form, sentences, problems, onChange }: DetailFieldsProps) {
  const { words, fieldTexts } = sentences
  const { t, phrases } = useChrome()
  const event = words.text.events[eventOf(situation)]
  return (
    <EventFields
      draft={form}
      asked={askedIn(situation)}
      question={event.question}
      printed={(field) => ({ ...fieldTexts.days[field], question: t(`deadlines.printed.${field}`) })}
      words={words}
      fieldTexts={fieldTexts}
      problems={problems}
      onChange={(details) => onChange({ ...form, ...details })}
    >
      {form.on.chosen.includes('unsure') && (
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
          {(['earliest', 'latest'] as const).map((part) => (
            <DayQuestion
              key={part}
              id={part}
              legend={t(`deadlines.${part}`)}
              draft={form[part]}
              {...problemOf(part, problems, { t, phrases })}
              unsureLabel={null}
              onChange={(draft) => onChange({ ...form, [part]: draft })}
            />
          ))}
        </div>
      )}
    </EventFields>
  )
}
