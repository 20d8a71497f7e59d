import { keyOf, toggled } from '@/components/desk/matrix/keys'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { DayInput } from '@/components/finding/question/DayInput'
import { Checkbox } from '@/components/ui/Checkbox'
import { Details } from '@/components/ui/Details'
import { smallInputLook } from '@/components/ui/input-looks'
import { Labelled } from '@/components/ui/Labelled'
import { PrintOnly } from '@/components/ui/PrintOnly'
import { Select } from '@/components/ui/Select'
import type { Phrasebook } from '@/content/phrasebook'
import { row } from '@/content/say/joins'
import { textAt } from '@/content/say/lookup'
import { factName, valueInWords } from '@/content/say/values'
import type { ChoiceFact, ChoicesFact, CountFact, DateFact } from '@/machines/facts/kinds'
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
  readonly onMore?: (() => void) | undefined
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
export function FactInput(props: FactInputProps) {
  const { id, field, value, onChange, onMore } = props
  const { t, phrases, rules } = useDesk()
  const fact = facts[id]
  const { question, short, options } = rules.sentences.questions[id]
  const words =
    value === undefined ? t('matrix.notAnswered') : valueInWords(id, value, rules.sentences, phrases)
  const look = onMore ? 'grid grid-cols-[2fr_3fr] items-center gap-2' : ''
  if (onMore && (fact.kind === 'choices' || (value === 'unsure' && fact.kind !== 'choice'))) {
    return (
      <div className={look}>
        <span className="text-xs font-semibold text-soft">{short}</span>
        <button
          type="button"
          title={question}
          onClick={onMore}
          className={`${smallInputLook} truncate text-start`}
        >
          {words}
        </button>
      </div>
    )
  }
  if (fact.kind === 'choices') return <ChoicesInput {...{ id, fact, value, words, onChange }} />
  return (
    <div className={look}>
      <label htmlFor={field} title={question} className="block text-xs font-semibold text-soft">
        {short}
      </label>
      {fact.kind === 'choice' ? (
        <Select
          id={field}
          value={typeof value === 'string' ? value : ''}
          options={[
            ['', t('matrix.notAnswered')],
            ...fact.options.map(
              (option) => [option, withKey(fact, option, textAt(options, option), phrases)] as const,
            ),
          ]}
          onChange={(option) => onChange(option === '' ? undefined : option)}
          className={`${smallInputLook} w-full text-ellipsis`}
        />
      ) : (
        <DayOrNumberInput {...{ id, field, fact, value, onChange, onMore }} />
      )}
    </div>
  )
}

/** A day or a number; beside it whether it is not sure, where there is room. */
function DayOrNumberInput({
  id,
  field,
  fact,
  value,
  onChange,
  onMore,
}: FactInputProps & { readonly fact: DateFact | CountFact }) {
  const { rules } = useDesk()
  return (
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
        <CountInput {...{ field, fact, value, onChange }} />
      )}
      {!onMore && (
        <Checkbox small checked={value === 'unsure'} onChange={(on) => onChange(on ? 'unsure' : undefined)}>
          {textAt(rules.sentences.questions[id].options, 'unsure')}
        </Checkbox>
      )}
    </div>
  )
}

/** An option after the key that chooses it. */
function withKey({ options }: ChoiceFact | ChoicesFact, option: string, words: string, phrases: Phrasebook) {
  const key = keyOf(options, option)
  return row([...(key === null ? [] : [key]), words], phrases)
}

interface ChoicesInputProps extends Omit<FactFieldProps, 'field'> {
  readonly fact: ChoicesFact
  /** What was answered. */
  readonly words: string
}

/** Boxes to tick, folded under what was answered. */
function ChoicesInput({ id, fact, value, words, onChange }: ChoicesInputProps) {
  const { phrases, rules } = useDesk()
  const { question, short, options } = rules.sentences.questions[id]
  return (
    <fieldset className="min-w-0">
      <legend title={question} className="text-xs font-semibold text-soft">
        {short}
      </legend>
      <Details label={<span className="text-sm">{words}</span>}>
        {fact.options.map((option) => (
          <Checkbox
            key={option}
            small
            checked={Array.isArray(value) && value.includes(option)}
            onChange={() => onChange(toggled(fact, value, option))}
          >
            {withKey(fact, option, textAt(options, option), phrases)}
          </Checkbox>
        ))}
      </Details>
    </fieldset>
  )
}

/** A whole number within its bounds; what is none of these is not taken up. */
function CountInput({
  field,
  fact: { min, max },
  value,
  onChange,
}: Omit<FactFieldProps, 'id'> & { readonly fact: CountFact }) {
  return (
    <input
      id={field}
      type="number"
      autoComplete="off"
      min={min}
      max={max}
      value={typeof value === 'number' ? value : ''}
      onChange={(event) => {
        const number = Number(event.target.value)
        if (event.target.value === '') onChange(undefined)
        else if (Number.isInteger(number) && number >= min && number <= max) onChange(number)
      }}
      className={`${smallInputLook} w-24`}
    />
  )
}
