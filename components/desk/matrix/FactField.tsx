import { keyOf, toggled } from '@/components/desk/matrix/keys'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { DayInput } from '@/components/ui/DayInput'
import { Details } from '@/components/ui/Details'
import { smallInputLook } from '@/components/ui/input-looks'
import type { FactSentences } from '@/content/language'
import { row } from '@/content/say/joins'
import { valueInWords } from '@/content/say/values'
import { type AnyValue, type FactId, facts } from '@/machines/facts/registry'

export interface FactFieldProps {
  readonly id: FactId
  /** Id of the field; unique on the page. */
  readonly field: string
  readonly value: AnyValue | undefined
  readonly sentences: FactSentences
  readonly onChange: (value: AnyValue | undefined) => void
}

/** One fact in one small field: a list, boxes to tick, a day or a number. "Not sure" is always there where doubt is. */
export function FactField({ id, field, value, sentences, onChange }: FactFieldProps) {
  const { t, phrases } = useChrome()
  const fact = facts[id]
  const { question, short, options } = sentences.questions[id]
  const words: Readonly<Record<string, string>> = options
  const withKey = (option: string) => {
    const key = fact.kind === 'choice' || fact.kind === 'choices' ? keyOf(fact.options, option) : null
    return row([...(key === null ? [] : [key]), words[option] ?? option], phrases)
  }
  const label = (
    <label htmlFor={field} title={question} className="block text-xs font-semibold text-soft">
      {short}
    </label>
  )
  switch (fact.kind) {
    case 'choice':
      return (
        <div>
          {label}
          <select
            id={field}
            value={typeof value === 'string' ? value : ''}
            onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
            className={`${smallInputLook} w-full text-ellipsis`}
          >
            <option value="">{t('matrix.notAnswered')}</option>
            {fact.options.map((option) => (
              <option key={option} value={option}>
                {withKey(option)}
              </option>
            ))}
          </select>
        </div>
      )
    case 'choices':
      return (
        <fieldset className="min-w-0">
          <legend title={question} className="text-xs font-semibold text-soft">
            {short}
          </legend>
          <Details
            label={
              <span className="text-sm">
                {value === undefined ? t('matrix.notAnswered') : valueInWords(id, value, sentences, phrases)}
              </span>
            }
          >
            {fact.options.map((option) => (
              <label key={option} className="flex min-h-8 items-start gap-2 text-sm">
                <input
                  type="checkbox"
                  className="mt-1 size-4 shrink-0 accent-brand"
                  checked={Array.isArray(value) && value.includes(option)}
                  onChange={() => onChange(toggled(fact, value, option))}
                />
                {withKey(option)}
              </label>
            ))}
          </Details>
        </fieldset>
      )
    case 'date':
    case 'count':
      return (
        <div>
          {label}
          <div className="flex flex-wrap items-center gap-x-3">
            {fact.kind === 'date' ? (
              <DayInput
                id={field}
                value={typeof value === 'string' && value !== 'unsure' ? value : undefined}
                onChange={onChange}
                className={smallInputLook}
              />
            ) : (
              <input
                id={field}
                type="number"
                min={fact.min}
                max={fact.max}
                value={typeof value === 'number' ? value : ''}
                onChange={(event) => {
                  const number = Number(event.target.value)
                  const fits = Number.isInteger(number) && number >= fact.min && number <= fact.max
                  if (event.target.value === '') onChange(undefined)
                  else if (fits) onChange(number)
                }}
                className={`${smallInputLook} w-24`}
              />
            )}
            <label className="flex min-h-8 items-center gap-1.5 text-sm">
              <input
                type="checkbox"
                className="size-4 accent-brand"
                checked={value === 'unsure'}
                onChange={() => onChange(value === 'unsure' ? undefined : 'unsure')}
              />
              {words.unsure}
            </label>
          </div>
        </div>
      )
  }
}
