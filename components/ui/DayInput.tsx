import { useState } from 'react'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { ISODate } from '@/content/law/types'
import { dayInWords } from '@/content/say/days'
import { isDay } from '@/machines/deadlines/day'

export interface DayInputProps {
  readonly id?: string
  readonly label?: string
  readonly value: ISODate | undefined
  readonly className: string
  readonly onChange: (value: ISODate | undefined) => void
}

/**
 * A day in the browser's own date field. While a year is being typed the field holds days like 0002-03-01; they are taken
 * up only once the year has four digits, and an empty field forgets the day when it is left. On paper it is the day in words.
 */
export function DayInput({ id, label, value, className, onChange }: DayInputProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const { phrases } = useChrome()
  return (
    <>
      <input
        type="date"
        autoComplete="off"
        id={id}
        aria-label={label}
        min="1900-01-01"
        max="2100-12-31"
        value={typed ?? value ?? ''}
        className={`${className} print:hidden`}
        onChange={(event) => {
          const day = event.target.value
          setTyped(day)
          if (isDay(day) && day >= '1900' && day < '2101' && day !== value) onChange(day)
        }}
        onBlur={() => {
          if (typed === '' && value !== undefined) onChange(undefined)
          setTyped(null)
        }}
      />
      {value !== undefined && (
        <span aria-hidden="true" className="hidden print:inline">
          {dayInWords(value, phrases)}
        </span>
      )}
    </>
  )
}
