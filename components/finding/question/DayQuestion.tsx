import { DateField } from '@/components/finding/question/DateField'
import type { Draft, DraftField } from '@/components/finding/question/draft'
import { FieldGroup, type FieldGroupProps } from '@/components/finding/question/FieldGroup'

export interface DayQuestionProps extends Omit<FieldGroupProps, 'children'> {
  readonly draft: Draft
  readonly wrong: DraftField | null
  /** Null where the date may be left out. */
  readonly unsureLabel: string | null
  readonly onChange: (draft: Draft) => void
}

/** One question for a day, in three fields. */
export function DayQuestion({ draft, wrong, unsureLabel, onChange, ...group }: DayQuestionProps) {
  return (
    <FieldGroup {...group}>
      {(describedBy) => (
        <DateField
          draft={draft}
          prefix={`${group.id}-`}
          wrong={wrong}
          unsureLabel={unsureLabel}
          describedBy={describedBy}
          onChange={onChange}
        />
      )}
    </FieldGroup>
  )
}
