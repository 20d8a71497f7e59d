import { type AreaId, choicesOf, printedDaysOf, type SituationId } from '@/components/calculator/situations'
import { emptyDay, fieldId, readDay, readOptionalDay } from '@/components/finding/question/days'
import type { Draft, DraftError } from '@/components/finding/question/draft'
import type { ISODate } from '@/content/law/types'
import type { ChoiceField, DayField } from '@/machines/lifecycle/events/fields'
import type { EventDetails } from '@/machines/lifecycle/events/registry'

/** What stands in the fields of the calculator. */
export interface Form {
  readonly area: AreaId | null
  readonly situation: SituationId | null
  readonly on: Draft
  readonly earliest: Draft
  readonly latest: Draft
  readonly choices: Readonly<Partial<Record<ChoiceField, string>>>
  readonly printed: Readonly<Partial<Record<DayField, Draft>>>
}

export const emptyForm: Form = {
  area: null,
  situation: null,
  on: emptyDay,
  earliest: emptyDay,
  latest: emptyDay,
  choices: {},
  printed: {},
}

/** What the calculator counts with. */
export interface Given {
  readonly situation: SituationId
  readonly on: ISODate | 'unsure'
  readonly earliest?: ISODate
  readonly latest?: ISODate
  readonly details: EventDetails
}

export type ProblemId = 'area' | 'situation' | 'choice' | 'range' | 'rangePart'
export interface Problem {
  /** Id of the field to mend. */
  readonly field: string
  /** The fieldset it belongs to. */
  readonly part: 'area' | 'situation' | 'on' | 'earliest' | 'latest' | ChoiceField | DayField
  readonly message: { readonly own: ProblemId } | { readonly date: DraftError }
}
export type ReadForm =
  | { readonly ok: true; readonly given: Given }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] }

const own = (part: Problem['part'], field: string, id: ProblemId): Problem => ({
  part,
  field,
  message: { own: id },
})

/** Read the fields, or name everything that is wrong, in the order of the page. */
export function readForm(form: Form): ReadForm {
  const { area, situation } = form
  if (area === null) return { ok: false, problems: [own('area', 'area-0', 'area')] }
  if (situation === null) return { ok: false, problems: [own('situation', 'situation-0', 'situation')] }
  const problems: Problem[] = []
  const on = readDay(form.on)
  if (!on.ok) problems.push({ part: 'on', field: fieldId('on', on.field), message: { date: on.error } })
  // Only the range of an unknown date counts; fields that are no longer shown do not.
  const unknown = on.ok && on.value === 'unsure'
  const [earliest, latest] = (['earliest', 'latest'] as const).map((part) => {
    const value = unknown ? readOptionalDay(form[part]) : undefined
    if (value === 'wrong') problems.push(own(part, fieldId(part, 'day'), 'rangePart'))
    return value
  })
  if (earliest !== undefined && latest !== undefined && earliest > latest) {
    problems.push(own('earliest', fieldId('earliest', 'day'), 'range'))
  }
  const details: Partial<Record<ChoiceField | DayField, string>> = {}
  for (const field of choicesOf(situation)) {
    const value = form.choices[field]
    if (value === undefined) problems.push(own(field, `${field}-0`, 'choice'))
    else details[field] = value
  }
  for (const field of printedDaysOf(situation)) {
    const value = readOptionalDay(form.printed[field])
    if (value === 'wrong') problems.push(own(field, fieldId(field, 'day'), 'rangePart'))
    else if (value !== undefined) details[field] = value
  }
  const [first, ...rest] = problems
  if (first || !on.ok) {
    return { ok: false, problems: first ? [first, ...rest] : [own('on', fieldId('on', 'day'), 'rangePart')] }
  }
  return {
    ok: true,
    given: {
      situation,
      // A date question has a day or `unsure` as its value.
      on: on.value as Given['on'],
      ...(earliest !== undefined && { earliest }),
      ...(latest !== undefined && { latest }),
      // Radio buttons offer only the values of their field.
      details: details as EventDetails,
    },
  }
}
