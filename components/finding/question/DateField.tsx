import { Beside } from '@/components/finding/question/Beside'
import { type Draft, type DraftField, spreadDate } from '@/components/finding/question/draft'
import { OptionField } from '@/components/finding/question/OptionField'
import { TextField } from '@/components/finding/question/TextField'
import { useChrome } from '@/components/i18n/ChromeProvider'

export interface DateFieldProps {
  readonly draft: Draft
  /** Set before the ids of the fields where a page has several dates. */
  readonly prefix?: string
  /** The field that has to be mended, if any. */
  readonly wrong: DraftField | null
  /** Null where the date may be left out. */
  readonly unsureLabel: string | null
  /** Ids of what describes the fields. */
  readonly describedBy: string | undefined
  readonly onChange: (draft: Draft) => void
}

/** A date in three fields, or "I do not know". A whole date put into the first field is spread over the three. */
export function DateField(props: DateFieldProps) {
  const { draft, prefix = '', wrong, unsureLabel, describedBy, onChange } = props
  const { t } = useChrome()
  const part = (field: 'day' | 'month' | 'year') => (
    <TextField
      id={`${prefix}${field}`}
      label={t(`question.${field}`)}
      beside={<Beside say={(other) => other.t(`question.${field}`)} className="text-sm" />}
      value={draft[field]}
      wide={field === 'year'}
      letters={field === 'month'}
      invalid={wrong === field}
      describedBy={describedBy}
      onChange={(value) => {
        const whole = field === 'day' ? spreadDate(value) : null
        onChange({ ...draft, ...(whole ?? { [field]: value }) })
      }}
    />
  )
  return (
    <>
      <div className="flex flex-wrap gap-4">
        {part('day')}
        {part('month')}
        {part('year')}
      </div>
      {unsureLabel !== null && (
        <Unsure draft={draft} prefix={prefix} label={unsureLabel} onChange={onChange} />
      )}
    </>
  )
}

/** "I do not know" under a field for figures. */
export function Unsure(props: {
  draft: Draft
  prefix?: string
  label: string
  onChange: (draft: Draft) => void
}) {
  const { draft, prefix = '', label, onChange } = props
  const checked = draft.chosen.includes('unsure')
  return (
    <div className="mt-6 border-t-2 border-line pt-4">
      <OptionField
        id={`${prefix}chosen`}
        name={`${prefix}answer`}
        type="checkbox"
        value="unsure"
        label={label}
        beside={<Beside say={(other) => other.text.options.unsure} />}
        checked={checked}
        invalid={false}
        onChange={() => onChange({ ...draft, chosen: checked ? [] : ['unsure'] })}
      />
    </div>
  )
}
