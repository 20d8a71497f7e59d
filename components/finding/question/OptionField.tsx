import type { ReactNode } from 'react'
import { useEarly } from '@/components/ui/early'
import { Icon, type IconName } from '@/components/ui/Icon'

export interface OptionFieldProps {
  readonly id: string
  /** Groups radio buttons; one question has one name. */
  readonly name?: string
  readonly type: 'radio' | 'checkbox'
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  /** Drawn beside the words. */
  readonly picture?: IconName | undefined
  /** The label and the hint in a second language. */
  readonly beside?: ReactNode
  readonly checked: boolean
  readonly invalid: boolean
  readonly onChange: () => void
}

/**
 * One native radio button or checkbox with a large target. Its hint describes it and is no part of its name. Ticked before the
 * scripts were there, it is ticked.
 */
export function OptionField(props: OptionFieldProps) {
  const { id, name = 'answer', type, value, label, hint, picture, beside, checked, invalid, onChange } = props
  const hintId = `${id}-hint`
  const field = useEarly<HTMLInputElement, boolean>(
    (input) => input.checked,
    checked,
    (early) => early && onChange(),
  )
  return (
    <div
      className={`relative min-h-13 rounded-md border-2 border-line bg-card py-2.5 ps-13 has-checked:border-brand has-checked:bg-tint hover:border-field ${picture === undefined ? 'pe-4' : 'pe-13'}`}
    >
      <input
        ref={field}
        id={id}
        type={type}
        name={name}
        value={value}
        checked={checked}
        onChange={onChange}
        aria-describedby={hint === undefined ? undefined : hintId}
        aria-invalid={invalid || undefined}
        className="absolute start-3 top-3 z-1 size-6 accent-brand"
      />
      <label htmlFor={id} className="block before:absolute before:inset-0">
        {label}
      </label>
      {picture !== undefined && (
        <Icon name={picture} className="absolute end-3 top-2.5 size-7 text-brand rtl:-scale-x-100" />
      )}
      {hint !== undefined && (
        <p id={hintId} className="text-sm text-soft">
          {hint}
        </p>
      )}
      {beside}
    </div>
  )
}
