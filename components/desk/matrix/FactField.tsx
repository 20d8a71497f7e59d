import { keyOf, toggled } from '@/components/desk/matrix/keys'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { DayInput } from '@/components/finding/question/DayInput'
import { Checkbox } from '@/components/ui/Checkbox'
import { Details } from '@/components/ui/Details'
import { smallInputLook } from '@/components/ui/input-looks'
import { Labelled } from '@/components/ui/Labelled'
import { PrintOnly } from '@/components/ui/PrintOnly'
import { Select } from '@/components/ui/Select'
import { row } from '@/content/say/joins'
import { textAt } from '@/content/say/lookup'
import { factName, valueInWords } from '@/content/say/values'
import { type AnyValue, type FactId, facts } from '@/machines/facts/registry'

export interface FactFieldProps {
  readonly id: FactId
  /** Id of the field; unique on the page. */
  readonly field: string
  readonly value: AnyValue | undefined
  readonly onChange: (value: AnyValue | undefined) => void
}

export interface FactInputProps extends FactFieldProps {
  /** Set in a line of a table, where the question stands beside its field: leads to the place that has room for more. */
  readonly onMore?: () => void
}

/** One fact in one small field: a list, boxes to tick, a day or a number. "Not sure" is always there where doubt is. */
export function FactField(props: FactFieldProps) {
  return (
    <>
      <div className="print:hidden">
        <FactInput {...props} />
      </div>
      <PrintedFact {...props} />
    </>
  )
}

/** On paper there are no fields: the fact and its answer, in words. */
function PrintedFact({ id, value }: FactFieldProps) {
  const { t, phrases, rules } = useDesk()
  const words =
    value === undefined ? t('matrix.notAnswered') : valueInWords(id, value, rules.sentences, phrases)
  return (
    <PrintOnly>
      <p aria-hidden="true" data-printed={id}>
        <Labelled t={t} name={factName(id, rules.sentences)}>
          {words}
        </Labelled>
      </p>
    </PrintOnly>
  )
}

/** The field alone, without its words for paper. */
export function FactInput({ id, field, value, onChange, onMore }: FactInputProps) {
  const { t, phrases, rules } = useDesk()
  const fact = facts[id]
  const { sentences } = rules
  const { question, short, options } = sentences.questions[id]
  const withKey = (option: string) => {
    const key = fact.kind === 'choice' || fact.kind === 'choices' ? keyOf(fact.options, option) : null
    return row([...(key === null ? [] : [key]), textAt(options, option)], phrases)
  }
  const label = (
    <label htmlFor={field} title={question} className="block text-xs font-semibold text-soft">
      {short}
    </label>
  )
  const look = onMore ? 'grid grid-cols-[2fr_3fr] items-center gap-2' : ''
  const more = onMore && (fact.kind === 'choices' || (value === 'unsure' && fact.kind !== 'choice'))
  if (more) {
    return (
      <div className={look}>
        <span className="text-xs font-semibold text-soft">{short}</span>
        <button
          type="button"
          title={question}
          onClick={onMore}
          className={`${smallInputLook} truncate text-start`}
        >
          {value === undefined ? t('matrix.notAnswered') : valueInWords(id, value, sentences, phrases)}
        </button>
      </div>
    )
  }
  switch (fact.kind) {
    case 'choice':
      return (
        <div className={look}>
          {label}
          <Select
            id={field}
            value={typeof value === 'string' ? value : ''}
            options={[
              ['', t('matrix.notAnswered')],
              ...fact.options.map((option) => [option, withKey(option)] as const),
            ]}
            onChange={(option) => onChange(option === '' ? undefined : option)}
            className={`${smallInputLook} w-full text-ellipsis`}
          />
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
              <Checkbox
                key={option}
                small
                checked={Array.isArray(value) && value.includes(option)}
                onChange={() => onChange(toggled(fact, value, option))}
              >
                {withKey(option)}
              </Checkbox>
            ))}
          </Details>
        </fieldset>
      )
    case 'date':
    case 'count':
      return (
        <div className={look}>
          {label}
          <div className="flex flex-wrap items-center gap-x-3">
            {fact.kind === 'date' ? (
              <DayInput
                id={field}
                value={typeof value === 'string' && value !== 'unsure' ? value : undefined}
                when={fact.when}
                onChange={onChange}
                className={`${smallInputLook} w-40`}
              />
            ) : (
              <input
                id={field}
                type="number"
                autoComplete="off"
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
            {!onMore && (
              <Checkbox
                small
                checked={value === 'unsure'}
                onChange={(on) => onChange(on ? 'unsure' : undefined)}
              >
                {textAt(options, 'unsure')}
              </Checkbox>
            )}
          </div>
        </div>
      )
  }
}
