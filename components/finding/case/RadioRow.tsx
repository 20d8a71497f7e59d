export interface RadioRowProps<T extends string> {
  readonly title: string
  /** Groups the buttons; one group on a page has one name. */
  readonly name: string
  readonly options: readonly (readonly [T, string])[]
  readonly value: T | null
  readonly onChange: (value: T) => void
}

/** One of a few things, each with its words beside it. */
export function RadioRow<T extends string>({ title, name, options, value, onChange }: RadioRowProps<T>) {
  return (
    <fieldset>
      <legend className="font-semibold">{title}</legend>
      {options.map(([option, label]) => (
        <label key={option} className="flex min-h-11 items-center gap-2">
          <input
            type="radio"
            name={name}
            value={option}
            checked={value === option}
            onChange={() => onChange(option)}
            className="size-5 shrink-0 accent-brand"
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
