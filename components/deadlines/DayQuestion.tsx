'use client'

import { FieldGroup, type FieldGroupProps } from '@/components/deadlines/FieldGroup'
import { DateField } from '@/components/question/DateField'
import type { Draft, DraftField } from '@/components/question/draft'

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
