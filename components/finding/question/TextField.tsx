import type { ReactNode } from 'react'

export interface TextFieldProps {
  readonly id: string
  readonly label: string
  /** The label in a second language. */
  readonly beside?: ReactNode
  readonly value: string
  readonly wide?: boolean
  /** Letters are taken as well, as the name of a month. */
  readonly letters?: boolean
  readonly invalid: boolean
  readonly describedBy?: string | undefined
  readonly onChange: (value: string) => void
}

/** A short field for figures. */
export function TextField(props: TextFieldProps) {
  const { id, label, beside, value, wide = false, letters = false, invalid, describedBy, onChange } = props
  return (
    <div>
      <label htmlFor={id} className="block pb-1">
        {label}
        {beside}
      </label>
      <input
        id={id}
        type="text"
        inputMode={letters ? 'text' : 'numeric'}
        autoComplete="off"
        value={value}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
        className={`min-h-12 rounded-md border-2 bg-card px-3 ${wide ? 'w-28' : 'w-20'} ${invalid ? 'border-unmet' : 'border-field'}`}
      />
    </div>
  )
}
