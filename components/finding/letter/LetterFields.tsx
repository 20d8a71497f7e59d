import { DayInput } from '@/components/finding/question/DayInput'
import { Section } from '@/components/ui/Heading'
import { inputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'
import type { LetterWords } from '@/content/letter-sentences'
import type { Written } from '@/content/say/letter'
import { type FieldId, fieldOf } from '@/machines/letters/fields'

export interface LetterFieldsProps {
  readonly fields: readonly FieldId[]
  readonly words: LetterWords
  readonly written: Written
  readonly onWritten: (written: Written) => void
}

/** The details of a letter that only the person can give. None has to be given. */
export function LetterFields({ fields, words, written, onWritten }: LetterFieldsProps) {
  const { screen } = words
  const write = (field: FieldId, value: string | undefined) => {
    const { [field]: _, ...rest } = written
    onWritten(value === undefined || value === '' ? rest : { ...rest, [field]: value })
  }
  return (
    <Section id="letter-details" title={screen.details} className="max-w-text print:hidden">
      <p>{screen.detailsLead}</p>
      <p className="text-sm text-soft">{screen.private}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {fields.map((field) => {
          const id = `letter-${field}`
          const { name, hint } = words.fields[field]
          const value = written[field]
          const described = hint === undefined ? undefined : `${id}-hint`
          return (
            <LabelledField key={field} id={id} label={name} {...(hint !== undefined && { hint })}>
              {fieldOf(field).kind === 'day' ? (
                <DayInput id={id} value={value} className={inputLook} onChange={(day) => write(field, day)} />
              ) : fieldOf(field).kind === 'lines' ? (
                <textarea
                  id={id}
                  rows={3}
                  autoComplete="off"
                  aria-describedby={described}
                  value={value ?? ''}
                  onChange={(event) => write(field, event.target.value)}
                  className={`w-full ${inputLook}`}
                />
              ) : (
                <input
                  id={id}
                  type="text"
                  autoComplete="off"
                  aria-describedby={described}
                  value={value ?? ''}
                  onChange={(event) => write(field, event.target.value)}
                  className={`w-full ${inputLook}`}
                />
              )}
            </LabelledField>
          )
        })}
      </div>
    </Section>
  )
}
