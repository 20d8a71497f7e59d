import { emptyDay, fieldId, readOptionalDay } from '@/components/finding/question/days'
import type { Draft, DraftError, Read } from '@/components/finding/question/draft'
import { readDate } from '@/components/finding/question/draft'
import type { ISODate } from '@/content/law/types'
import type { DayKind } from '@/machines/deadlines/read-day'
import {
  type ChoiceField,
  type DayField,
  type EventField,
  isChoiceField,
} from '@/machines/lifecycle/events/fields'
import type { EventDetails } from '@/machines/lifecycle/events/registry'

/** What stands in the fields for one event: its day, and the details on which its time limits depend. */
export interface DetailsDraft {
  readonly on: Draft
  readonly choices: Readonly<Partial<Record<ChoiceField, string>>>
  readonly days: Readonly<Partial<Record<DayField, Draft>>>
}

export const emptyDetails: DetailsDraft = { on: emptyDay, choices: {}, days: {} }

export interface Problem {
  /** The question it belongs to. */
  readonly part: 'area' | 'situation' | 'type' | 'on' | 'earliest' | 'latest' | EventField
  /** Id of the field to mend. */
  readonly field: string
  readonly message:
    | 'area'
    | 'situation'
    | 'type'
    | 'choice'
    | 'range'
    | 'rangePart'
    | 'printedBefore'
    /** `day`: the day that was read and cannot be. */
    | { readonly date: DraftError; readonly day?: ISODate }
}

/** What the fields of a form say, or everything that is wrong with them, in the order of the page. */
export type ReadFields<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Last days that a paper gives: none of them lies before the day on which it was received. */
const printedDays = ['printedLimit', 'leaveBy'] as const

/** Another country has accepted; what else stands on a paper may lie ahead. */
const kindOf = (field: DayField): DayKind => (field === 'acceptedOn' ? 'past' : 'any')

/** What is wrong with a day: its name where it was read and cannot be, for a day that may be left out how to mend it. */
export function problemWith(
  part: Problem['part'],
  { error, field, day }: Extract<Read, { readonly ok: false }>,
  optional: boolean,
): Problem {
  const named = day !== undefined || !optional
  const message = named ? { date: error, ...(day !== undefined && { day }) } : 'rangePart'
  return { part, field: fieldId(part, named ? field : 'day'), message }
}

/**
 * Read the day and the details that are asked; `when`: what the day can be. `on` is undefined where the day is one of the
 * problems.
 */
export function readDetails(
  asked: readonly EventField[],
  draft: DetailsDraft,
  when: DayKind,
  today?: ISODate,
): {
  readonly on: ISODate | 'unsure' | undefined
  readonly details: EventDetails
  readonly problems: Problem[]
} {
  const problems: Problem[] = []
  const details: Partial<Record<EventField, string>> = {}
  for (const field of asked) {
    if (isChoiceField(field)) {
      const value = draft.choices[field]
      if (value !== undefined) details[field] = value
      else problems.push({ part: field, field: `${field}-0`, message: 'choice' })
      continue
    }
    const day = readOptionalDay(draft.days[field], kindOf(field), today)
    if (day?.ok) details[field] = day.value
    else if (day) problems.push(problemWith(field, day, true))
  }
  const on = readDate(draft.on, when, today)
  if (!on.ok) problems.push(problemWith('on', on, false))
  for (const field of printedDays) {
    const printed = details[field]
    // Days compare as text; `unsure` is none.
    const before = on.ok && on.value !== 'unsure' && printed !== undefined && printed < on.value
    if (before) problems.push({ part: field, field: fieldId(field, 'day'), message: 'printedBefore' })
  }
  return {
    on: on.ok ? on.value : undefined,
    // Radio buttons offer only the values of their field.
    details: details as EventDetails,
    problems: problems.sort(inPageOrder),
  }
}

/** Sorts problems: the way of notification stands above the day, every other detail below it. */
export function inPageOrder(a: Problem, b: Problem): number {
  const above: readonly Problem['part'][] = ['by', 'on', 'earliest', 'latest']
  const place = ({ part }: Problem) => (above.includes(part) ? above.indexOf(part) : above.length)
  return place(a) - place(b)
}
