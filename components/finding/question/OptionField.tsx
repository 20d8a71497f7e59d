export interface OptionFieldProps {
  readonly id: string
  /** Groups radio buttons; one question has one name. */
  readonly name?: string
  readonly type: 'radio' | 'checkbox'
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly invalid: boolean
  readonly onChange: () => void
}

/** One native radio button or checkbox with a large target. Its hint describes it and is no part of its name. */
export function OptionField(props: OptionFieldProps) {
  const { id, name = 'answer', type, value, label, hint, checked, invalid, onChange } = props
  const hintId = `${id}-hint`
  return (
    <div className="relative min-h-13 rounded-md border-2 border-line bg-card py-2.5 ps-13 pe-4 has-checked:border-brand has-checked:bg-tint hover:border-field">
      <input
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
      {hint !== undefined && (
        <p id={hintId} className="text-sm text-soft">
          {hint}
        </p>
      )}
    </div>
  )
}
