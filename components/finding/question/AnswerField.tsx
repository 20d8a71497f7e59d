import { Beside } from '@/components/finding/question/Beside'
import { DateField, Unsure } from '@/components/finding/question/DateField'
import type { Draft, DraftField } from '@/components/finding/question/draft'
import { OptionsField } from '@/components/finding/question/OptionsField'
import { TextField } from '@/components/finding/question/TextField'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { IconName } from '@/components/ui/Icon'
import type { QuestionText } from '@/content/sentences'
import type { CountFact, Fact } from '@/machines/facts/kinds'

export interface AnswerFieldProps {
  readonly fact: Fact
  readonly text: QuestionText
  readonly pictures?: Readonly<Partial<Record<string, IconName>>>
  readonly draft: Draft
  readonly wrong: DraftField | null
  readonly describedBy: string | undefined
  readonly onChange: (draft: Draft) => void
}

/** The fields for one fact, by its kind. */
export function AnswerField(props: AnswerFieldProps) {
  const { fact, text, pictures = {}, draft, wrong, describedBy, onChange } = props
  const { t } = useChrome()
  const unsure = text.options.unsure ?? ''
  switch (fact.kind) {
    case 'choice':
    case 'choices':
      return (
        <OptionsField
          fact={fact}
          text={text}
          pictures={pictures}
          draft={draft}
          invalid={wrong === 'chosen'}
          onChange={onChange}
        />
      )
    case 'date':
      return (
        <DateField
          draft={draft}
          wrong={wrong}
          unsureLabel={unsure}
          describedBy={describedBy}
          onChange={onChange}
        />
      )
    case 'count':
      return (
        <>
          <TextField
            id="number"
            label={t('question.number', limits(fact))}
            beside={<Beside say={(other) => other.t('question.number', limits(fact))} className="text-sm" />}
            value={draft.number}
            invalid={wrong === 'number'}
            describedBy={describedBy}
            onChange={(number) => onChange({ ...draft, number })}
          />
          <Unsure draft={draft} label={unsure} onChange={onChange} />
        </>
      )
  }
}

const limits = ({ min, max }: CountFact) => ({ min: String(min), max: String(max) })
