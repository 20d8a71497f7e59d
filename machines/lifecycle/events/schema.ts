import * as z from 'zod/mini'
import { isDay } from '@/machines/deadlines/day'
import { choiceFields, type EventField, isChoiceField } from '@/machines/lifecycle/events/fields'
import { type DossierEvent, type EventType, events } from '@/machines/lifecycle/events/registry'

const day = z.union([z.literal('unsure'), z.string().check(z.refine(isDay))])

/** The zod schema of one detail of an event. */
export const fieldSchemaOf = (field: EventField): z.ZodMiniType<string> =>
  isChoiceField(field) ? z.enum(choiceFields[field]) : day

/** The zod schema of one type of event: its day, its details, and the procedure where it is named. */
export function eventSchemaOf(type: EventType): z.ZodMiniType<DossierEvent> {
  const { fields, procedures } = events[type]
  const details = Object.fromEntries(fields.map((f) => [f, z.optional(fieldSchemaOf(f))]))
  const shape = { type: z.literal(type), on: day, procedure: z.optional(z.enum(procedures)), ...details }
  // The shape is built from the definition that the type of an event is built from.
  return z.strictObject(shape) as unknown as z.ZodMiniType<DossierEvent>
}

/** What a field of an event may hold, in words for an error message. */
export function allowedIn(type: EventType, field: string): string {
  if (field === 'procedure') return `one of: ${events[type].procedures.join(', ')}`
  if (isChoiceField(field)) return `one of: ${choiceFields[field].join(', ')}`
  return 'a day that exists, written YYYY-MM-DD, or unsure'
}
