import * as z from 'zod/mini'
import { says } from '@/machines/facts/problem'
import { dayOrUnsure } from '@/machines/facts/schema'
import { choiceFields, type EventField, isChoiceField } from '@/machines/lifecycle/events/fields'
import { type DossierEvent, type EventType, events, eventTypes } from '@/machines/lifecycle/events/registry'

/** The details that an event of this type may have, as its fields are named in a file. */
export const eventFields = (type: EventType): readonly string[] => [
  'type',
  'on',
  'procedure',
  ...events[type].fields,
]

const detail = (field: EventField) =>
  isChoiceField(field) ? z.enum(choiceFields[field], says('not-an-option')) : dayOrUnsure()

function schemaOf(type: EventType) {
  const { fields, procedures } = events[type]
  const details = Object.fromEntries(fields.map((f) => [f, z.exactOptional(detail(f))]))
  const shape = {
    type: z.literal(type),
    on: dayOrUnsure(),
    procedure: z.exactOptional(z.enum(procedures, says('not-an-option'))),
    ...details,
  }
  return z.strictObject(shape, says('not-an-event', 'unknown-detail'))
}

/** The schema of the events of a person, in the order given. Whether one fits the file is for `replay` to say. */
export function eventListSchema(): z.ZodMiniType<DossierEvent[]> {
  const [first, ...rest] = eventTypes.map(schemaOf)
  if (!first) throw new Error('No type of event is known')
  const event = z.discriminatedUnion('type', [first, ...rest], {
    error: ({ code }) => (code === 'invalid_union' ? 'unknown-event' : 'not-an-event'),
  })
  // The shapes are made from the definitions that the type of an event is made from.
  return z.array(event, says('not-events')) as unknown as z.ZodMiniType<DossierEvent[]>
}
