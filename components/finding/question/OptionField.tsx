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

/** One native radio button or checkbox with a large target. */
export function OptionField(props: OptionFieldProps) {
  const { id, name = 'answer', type, value, label, hint, checked, invalid, onChange } = props
  const hintId = `${id}-hint`
  return (
    <div className="relative">
      <input
        id={id}
        type={type}
        name={name}
        value={value}
        checked={checked}
        onChange={onChange}
        aria-describedby={hint === undefined ? undefined : hintId}
        aria-invalid={invalid || undefined}
        className="peer absolute start-3.5 top-3.5 size-6 accent-brand"
      />
      <label
        htmlFor={id}
        className="block min-h-13 rounded-md border-2 border-line bg-card py-2.5 ps-13 pe-4 peer-checked:border-brand peer-checked:bg-tint hover:border-field"
      >
        {label}
        {hint !== undefined && (
          <span id={hintId} className="block text-sm text-soft">
            {hint}
          </span>
        )}
      </label>
    </div>
  )
}
