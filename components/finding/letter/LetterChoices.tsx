import { useChrome } from '@/components/i18n/ChromeProvider'
import { Callout } from '@/components/ui/Callout'
import { Checkbox } from '@/components/ui/Checkbox'
import { sayCitation } from '@/content/say/citation'
import { dayInWords } from '@/content/say/days'
import { labelled, series } from '@/content/say/joins'
import { type LetterSentences, saySentence, type Written } from '@/content/say/letter'
import { fill } from '@/content/say/message'
import type { Facts } from '@/machines/facts/registry'
import { type FieldId, fieldOf } from '@/machines/letters/fields'
import { languageBasis } from '@/machines/letters/language'
import { isSentence, type LetterLanguage } from '@/machines/letters/letter'
import { fieldsIn } from '@/machines/letters/plan'
import type { AnyLetter, AnyPlan } from '@/machines/letters/registry'

export interface LetterChoicesProps {
  readonly letter: AnyLetter
  readonly plan: AnyPlan
  readonly read: LetterSentences
  readonly known: Facts
  readonly language: LetterLanguage
  /** The language that a protection procedure prescribes, if one does. */
  readonly fixed: 'nl' | 'fr' | 'unknown' | null
  readonly onLanguage: (language: LetterLanguage) => void
  /** The parts with sensitive answers that the person wants in the letter. */
  readonly chosen: ReadonlySet<string>
  readonly onChosen: (chosen: ReadonlySet<string>) => void
  readonly written: Written
  readonly onWritten: (written: Written) => void
}

/** In which language the letter is sent, and which private answers it says. */
export function LetterChoices(props: LetterChoicesProps) {
  const { letter, read, language, fixed, onLanguage } = props
  const { phrases } = useChrome()
  const { screen, languages } = read.words
  const law = languageBasis[letter.takenBy].map((id) => sayCitation(id, read.names))
  return (
    <div className="max-w-text space-y-6 print:hidden">
      <fieldset>
        <legend className="text-xl font-bold">{screen.language}</legend>
        <p className="text-sm text-soft">{screen.languageWhy[letter.takenBy]}</p>
        {law.length > 0 && (
          <p className="text-sm text-soft">
            {fill(screen.restsOn, { law: series(law, phrases) }, read.names)}
          </p>
        )}
        {fixed !== null && (
          <Callout tone="warn">
            <p>{screen.languageFixed}</p>
          </Callout>
        )}
        <div className="flex flex-wrap gap-x-6">
          {letter.languages.map((one) => (
            <label key={one} className="flex min-h-11 items-center gap-2">
              <input
                type="radio"
                name="letter-language"
                checked={language === one}
                onChange={() => onLanguage(one)}
                className="size-5 accent-brand"
              />
              {languages[one]}
            </label>
          ))}
        </div>
      </fieldset>
      <Sensitive {...props} />
    </div>
  )
}

/** Each sensitive answer that fits in the letter, off until it is ticked. */
function Sensitive({ plan, read, known, chosen, onChosen, written, onWritten }: LetterChoicesProps) {
  const { phrases } = useChrome()
  const { screen, fields } = read.words
  const days = fieldsIn(plan).flatMap((field) => answeredDay(field, known))
  if (plan.sensitive.length === 0 && days.length === 0) return null
  const parts = plan.letter.parts.filter(isSentence).filter(({ id }) => plan.sensitive.includes(id))
  return (
    <fieldset className="space-y-1">
      <legend className="text-xl font-bold">{screen.sensitive}</legend>
      <p className="text-sm text-soft">{screen.sensitiveLead}</p>
      {days.map(({ field, day }) => (
        <Checkbox
          key={field}
          checked={written[field] === day}
          onChange={(on) => {
            const { [field]: _, ...rest } = written
            onWritten(on ? { ...rest, [field]: day } : rest)
          }}
        >
          {labelled(fields[field].name, dayInWords(day, phrases), phrases)}
        </Checkbox>
      ))}
      {parts.map((part) => (
        <Checkbox
          key={part.id}
          checked={chosen.has(part.id)}
          onChange={(on) =>
            onChosen(new Set(on ? [...chosen, part.id] : [...chosen].filter((one) => one !== part.id)))
          }
        >
          {saySentence(part, { written: {}, known }, read)}
        </Checkbox>
      ))}
    </fieldset>
  )
}

/** A day that was answered, for a detail that holds the same day. */
function answeredDay(field: FieldId, known: Facts): readonly { field: FieldId; day: string }[] {
  const { from } = fieldOf(field)
  const day = from === undefined ? undefined : known[from]
  return typeof day === 'string' && day !== 'unsure' ? [{ field, day }] : []
}
