import { Beside } from '@/components/finding/question/Beside'
import { type Draft, toggle } from '@/components/finding/question/draft'
import { OptionField } from '@/components/finding/question/OptionField'
import type { IconName } from '@/components/ui/Icon'
import { textAt } from '@/content/say/lookup'
import type { QuestionText } from '@/content/sentences'
import type { ChoiceFact, ChoicesFact } from '@/machines/facts/kinds'

export interface OptionsFieldProps {
  readonly fact: ChoiceFact | ChoicesFact
  readonly text: QuestionText
  readonly pictures: Readonly<Partial<Record<string, IconName>>>
  readonly draft: Draft
  readonly invalid: boolean
  readonly onChange: (draft: Draft) => void
}

/** Radio buttons or checkboxes; `unsure`, and what else stands alone, last and set apart. */
export function OptionsField({ fact, text, pictures, draft, invalid, onChange }: OptionsFieldProps) {
  const alone = fact.kind === 'choices' ? fact.exclusive : ['unsure']
  const choose = (option: string) =>
    fact.kind === 'choices' ? toggle(draft.chosen, option, fact.exclusive) : [option]
  const field = (option: string, place: number) => (
    <OptionField
      key={option}
      id={place === 0 ? 'chosen' : `chosen-${place}`}
      type={fact.kind === 'choices' ? 'checkbox' : 'radio'}
      value={option}
      label={textAt(text.options, option)}
      hint={text.optionHints?.[option]}
      picture={pictures[option]}
      beside={
        <>
          <Beside say={(other) => textAt(other.text.options, option)} />
          <Beside say={(other) => other.text.optionHints?.[option]} className="text-sm" />
        </>
      }
      checked={draft.chosen.includes(option)}
      invalid={invalid}
      onChange={() => onChange({ ...draft, chosen: choose(option) })}
    />
  )
  const first = fact.options.filter((option) => !alone.includes(option))
  const last = fact.options.filter((option) => alone.includes(option))
  return (
    <div className="space-y-3">
      {first.map((option, place) => field(option, place))}
      {last.length > 0 && (
        <div className="space-y-3 border-t-2 border-line pt-4">
          {last.map((option, place) => field(option, first.length + place))}
        </div>
      )}
    </div>
  )
}
