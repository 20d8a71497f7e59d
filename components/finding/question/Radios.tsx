import { FieldGroup, type FieldGroupProps } from '@/components/finding/question/FieldGroup'
import { OptionField } from '@/components/finding/question/OptionField'

export interface RadiosProps extends Omit<FieldGroupProps, 'children'> {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly value: string | undefined
  /** The options for doubt stand last, set apart. */
  readonly apart?: readonly string[]
  readonly onChange: (value: string) => void
}

const doubt = ['unsure', 'unknown']

/** One question with native radio buttons. */
export function Radios({ options, value, apart = doubt, onChange, ...group }: RadiosProps) {
  const { id, problem } = group
  const sorted = [
    ...options.filter((option) => !apart.includes(option.value)),
    ...options.filter((option) => apart.includes(option.value)),
  ]
  return (
    <FieldGroup {...group}>
      {() => (
        <div className="space-y-2">
          {sorted.map((option, place) => (
            <div
              key={option.value}
              className={apart.includes(option.value) ? 'border-t-2 border-line pt-2' : undefined}
            >
              <OptionField
                id={`${id}-${place}`}
                name={id}
                type="radio"
                value={option.value}
                label={option.label}
                checked={value === option.value}
                invalid={problem !== null}
                onChange={() => onChange(option.value)}
              />
            </div>
          ))}
        </div>
      )}
    </FieldGroup>
  )
}
