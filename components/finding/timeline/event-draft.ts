import { dayDraft } from '@/components/finding/question/days'
import {
  type DetailsDraft,
  emptyDetails,
  type ReadFields,
  readDetails,
} from '@/components/finding/question/details'
import type { ISODate } from '@/content/law/types'
import { type EventField, isChoiceField } from '@/machines/lifecycle/events/fields'
import { type DossierEvent, type EventType, events } from '@/machines/lifecycle/events/registry'

/** What stands in the fields for one event. */
export interface EventDraft extends DetailsDraft {
  readonly type: EventType | null
}

export const emptyEvent: EventDraft = { ...emptyDetails, type: null }

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

/** Read the fields as an event, or name everything that is wrong, in the order of the page. */
export function readEvent(draft: EventDraft, today?: ISODate): ReadFields<{ readonly event: DossierEvent }> {
  const { type } = draft
  if (type === null) return { ok: false, problems: [{ part: 'type', field: 'type-0', message: 'type' }] }
  const { on, details, problems } = readDetails(askedOf(draft), draft, 'past', today)
  if (on === undefined || problems.length > 0) return { ok: false, problems }
  return { ok: true, event: { type, on, ...details } }
}
