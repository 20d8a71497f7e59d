import type { ComponentProps } from 'react'
import { inputLook } from '@/components/ui/input-looks'

export interface SelectProps<T extends string>
  extends Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> {
  readonly value: T
  /** Every value with its words, in order. */
  readonly options: readonly (readonly [T, string])[]
  readonly onChange: (value: T) => void
}

/** A list from which one value is chosen. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { value, options, onChange, className = inputLook, ...rest } = props
  return (
    <select
      {...rest}
      value={value}
      className={className}
      onChange={(event) => {
        const chosen = options.find(([one]) => one === event.target.value)
        if (chosen) onChange(chosen[0])
      }}
    >
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  )
}
