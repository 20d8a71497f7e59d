import { dayDraft, emptyDay, fieldId, readDay, readOptionalDay } from '@/components/finding/question/days'
import type { Draft, DraftError } from '@/components/finding/question/draft'
import type { ISODate } from '@/content/law/types'
import {
  type ChoiceField,
  type DayField,
  type EventField,
  isChoiceField,
} from '@/machines/lifecycle/events/fields'
import { type DossierEvent, type EventType, events } from '@/machines/lifecycle/events/registry'

/** What stands in the fields for one event. */
export interface EventDraft {
  readonly type: EventType | null
  readonly on: Draft
  readonly choices: Readonly<Partial<Record<ChoiceField, string>>>
  readonly days: Readonly<Partial<Record<DayField, Draft>>>
}

export const emptyEvent: EventDraft = { type: null, on: emptyDay, choices: {}, days: {} }

/** The fields as they stand for an event that was given before. */
export function draftOfEvent(event: DossierEvent): EventDraft {
  const { fields } = events[event.type]
  const given = fields.flatMap((field) => {
    const value = event[field]
    return value === undefined ? [] : [[field, value] as const]
  })
  return {
    type: event.type,
    on: dayDraft(event.on),
    choices: Object.fromEntries(given.filter(([field]) => isChoiceField(field))),
    days: Object.fromEntries(
      given.filter(([field]) => !isChoiceField(field)).map(([field, day]) => [field, dayDraft(day)]),
    ),
  }
}

/** Details of an order that came with a decision; asked only when one came. */
const ofTheOrder: readonly EventField[] = ['secondMeasure', 'term', 'leaveBy']

/** The details to ask of an event, the way of notification first, since it says which date counts. */
export function askedOf({ type, choices }: EventDraft): readonly EventField[] {
  if (type === null) return []
  const { fields } = events[type]
  const without = fields.includes('withOrder') && choices.withOrder !== 'yes'
  return without ? fields.filter((field) => !ofTheOrder.includes(field)) : fields
}

export interface EventProblem {
  readonly part: 'type' | 'on' | EventField
  readonly field: string
  readonly message: 'choose' | 'choice' | 'dayWrong' | { readonly date: DraftError }
}
export type ReadEvent =
  | { readonly ok: true; readonly event: DossierEvent }
  | { readonly ok: false; readonly problems: readonly EventProblem[] }

/** Read the fields as an event, or name everything that is wrong, in the order of the page. */
export function readEvent(draft: EventDraft): ReadEvent {
  const { type } = draft
  if (type === null) return { ok: false, problems: [{ part: 'type', field: 'type-0', message: 'choose' }] }
  const problems: EventProblem[] = []
  const details: Partial<Record<EventField, string>> = {}
  for (const field of askedOf(draft)) {
    if (isChoiceField(field)) {
      const value = draft.choices[field]
      if (value === undefined) problems.push({ part: field, field: `${field}-0`, message: 'choice' })
      else details[field] = value
    } else {
      const day = readOptionalDay(draft.days[field])
      if (day === 'wrong') problems.push({ part: field, field: fieldId(field, 'day'), message: 'dayWrong' })
      else if (day !== undefined) details[field] = day
    }
  }
  const on = readDay(draft.on)
  if (!on.ok) problems.push({ part: 'on', field: fieldId('on', on.field), message: { date: on.error } })
  if (!on.ok || problems.length > 0) return { ok: false, problems: inPageOrder(problems) }
  // A date question has a day or `unsure` as its value; radio buttons offer only the values of their field.
  return { ok: true, event: { type, on: on.value as ISODate, ...details } as DossierEvent }
}

/** The way of notification stands above the date, every other detail below it. */
function inPageOrder(problems: readonly EventProblem[]): readonly EventProblem[] {
  const place = ({ part }: EventProblem) => (part === 'by' ? 0 : part === 'on' ? 1 : 2)
  return [...problems].sort((a, b) => place(a) - place(b))
}
