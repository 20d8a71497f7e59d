import type { ReactNode } from 'react'

export interface CheckboxProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  /** For a place where many stand close together. */
  readonly small?: true
  /** What it names stands on paper too, with its box. */
  readonly onPaper?: true
  readonly children: ReactNode
}

/** A box to tick, with its label beside it. */
export function Checkbox({ checked, onChange, small, onPaper, children }: CheckboxProps) {
  return (
    <label
      className={`flex w-fit gap-2 ${onPaper ? 'print:min-h-0' : 'print:hidden'} ${small ? 'min-h-8 items-start text-sm' : 'min-h-11 items-center'}`}
    >
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className={`shrink-0 accent-brand ${small ? 'mt-1 size-4' : 'size-5'}`}
      />
      {children}
    </label>
  )
}
