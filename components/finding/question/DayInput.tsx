import { useId, useState } from 'react'
import { dayErrors } from '@/components/finding/question/draft'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { useToday } from '@/components/ui/today'
import type { ISODate } from '@/content/law/types'
import { dayInWords } from '@/content/say/days'
import { type DayKind, type ReadDay, readDayText, westernDigits } from '@/machines/deadlines/read-day'

export interface DayInputProps {
  readonly id?: string
  readonly label?: string
  readonly value: ISODate | undefined
  /** What the day can be, which bounds it. */
  readonly when?: DayKind
  readonly className: string
  readonly onChange: (value: ISODate | undefined) => void
}

/**
 * A day in one field, as people write it: `20/3/2026`, `20 March 2026`. The field shows it in words once it is read. It is
 * taken up when its year has four digits or the field is left; what cannot be read stays there and is said to be wrong, and an
 * empty field forgets the day. On paper it is the day in words.
 */
export function DayInput({ id, label, value, when = 'any', className, onChange }: DayInputProps) {
  const { t, phrases } = useChrome()
  const today = useToday()
  const own = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [wrong, setWrong] = useState<Exclude<ReadDay, { readonly ok: true }> | null>(null)
  const words = value === undefined ? '' : dayInWords(value, phrases)
  const read = (text: string) => readDayText(text, when, today ?? undefined)
  const take = (day: ISODate | undefined) => {
    if (day !== value) onChange(day)
  }
  const leave = () => {
    if (typed === null) return
    const day = read(typed)
    if (day.ok) take(day.day)
    else if (day.why === 'empty') take(undefined)
    else return setWrong(day)
    setTyped(null)
  }
  return (
    <>
      <input
        type="text"
        autoComplete="off"
        id={id}
        aria-label={label}
        aria-invalid={wrong !== null || undefined}
        aria-describedby={wrong ? own : undefined}
        placeholder="31/12/2026"
        value={typed ?? words}
        className={`${className} placeholder:text-soft print:hidden`}
        onChange={(event) => {
          const text = event.target.value
          setTyped(text)
          setWrong(null)
          const day = read(text)
          if (day.ok && /\d{4}/.test(westernDigits(text))) take(day.day)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave()
        }}
        onBlur={leave}
      />
      {wrong && (
        <p id={own} role="alert" className="text-sm font-semibold text-unmet">
          {t(`question.errors.${dayErrors[wrong.why]}`, {
            date: wrong.day === undefined ? '' : dayInWords(wrong.day, phrases),
            min: '',
            max: '',
          })}
        </p>
      )}
      {value !== undefined && (
        <span aria-hidden="true" className="hidden print:inline">
          {words}
        </span>
      )}
    </>
  )
}
