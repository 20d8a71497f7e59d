import { looksPersonal } from '@/cases/dossier/personal-data'
import { useCasesText } from '@/components/finding/case/CasesWords'
import { inputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'

export interface WrittenFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly rows?: number
  readonly onChange: (value: string) => void
}

/** A label or a note written by hand, with a warning when it looks as if it names a person. */
export function WrittenField({ id, label, hint, value, rows, onChange }: WrittenFieldProps) {
  const { personal } = useCasesText()
  const found = looksPersonal(value)
  const common = {
    id,
    value,
    autoComplete: 'off',
    'aria-describedby':
      [hint !== undefined && `${id}-hint`, found.length > 0 && `${id}-personal`].filter(Boolean).join(' ') ||
      undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    className: `${inputLook} w-full`,
  }
  return (
    <LabelledField id={id} label={label} {...(hint !== undefined && { hint })}>
      {rows === undefined ? <input type="text" {...common} /> : <textarea rows={rows} {...common} />}
      {found.length > 0 && (
        <p
          id={`${id}-personal`}
          role="status"
          className="border-s-4 border-check bg-check-tint px-3 py-1 text-sm"
        >
          {found.map((kind) => personal[kind]).join(' ')} {personal.advice}
        </p>
      )}
    </LabelledField>
  )
}
