import type { ComponentProps } from 'react'
import { useEarly } from '@/components/ui/early'
import { inputLook } from '@/components/ui/input-looks'

export interface SelectProps<T extends string>
  extends Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children' | 'ref'> {
  readonly value: T
  /** Every value with its words, in order. */
  readonly options: readonly (readonly [T, string])[]
  readonly onChange: (value: T) => void
}

/** A list from which one value is chosen, also before the scripts were there. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { value, options, onChange, className = inputLook, ...rest } = props
  const choose = (wanted: string) => {
    const chosen = options.find(([one]) => one === wanted)
    if (chosen) onChange(chosen[0])
  }
  const field = useEarly<HTMLSelectElement, string>((select) => select.value, value, choose)
  return (
    <select
      {...rest}
      ref={field}
      value={value}
      className={className}
      onChange={(event) => choose(event.target.value)}
    >
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  )
}
