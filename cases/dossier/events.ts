import type { FactError } from '@/machines/facts/schema'
import { type DossierEvent, events, eventTypes, isEventType } from '@/machines/lifecycle/events/registry'
import { allowedIn, eventSchemaOf } from '@/machines/lifecycle/events/schema'

export type ParsedEvents =
  | { readonly ok: true; readonly events: readonly DossierEvent[] }
  | { readonly ok: false; readonly errors: readonly FactError[] }

/**
 * Parse the events of a case from outside (a file, storage, a form). Gives typed events in the order given, or every
 * error with its path under `at`. Whether an event fits the file is for `replay` to say. Never throws.
 */
export function parseEventList(input: unknown, at = 'events'): ParsedEvents {
  if (!Array.isArray(input)) {
    return { ok: false, errors: [{ path: at, message: 'must be a list of events' }] }
  }
  const errors = input.flatMap((event: unknown, i) => errorsOf(event, `${at}[${i}]`))
  // Every event of the list was checked just above.
  return errors.length > 0 ? { ok: false, errors } : { ok: true, events: [...input] as DossierEvent[] }
}

function errorsOf(input: unknown, path: string): readonly FactError[] {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return [{ path, message: 'must be an object with type and on' }]
  }
  const event: Readonly<Record<string, unknown>> = { ...input }
  const { type } = event
  if (typeof type !== 'string' || !isEventType(type)) {
    return [{ path: `${path}.type`, message: `${JSON.stringify(type)} is not a known event${near(type)}` }]
  }
  const fields = ['type', 'on', 'procedure', ...events[type].fields]
  const unknown = Object.keys(event).filter((key) => !fields.includes(key))
  const strange = unknown.map((key) => ({
    path: `${path}.${key}`,
    message: `is not a detail of ${type} (${fields.join(', ')})`,
  }))
  const known = Object.fromEntries(Object.entries(event).filter(([key]) => fields.includes(key)))
  const result = eventSchemaOf(type).safeParse(known)
  const wrong = new Set((result.error?.issues ?? []).map((issue) => String(issue.path[0])))
  return [
    ...strange,
    ...[...wrong].map((key) => ({
      path: `${path}.${key}`,
      message: `${JSON.stringify(known[key])} is not allowed; it must be ${allowedIn(type, key)}`,
    })),
  ]
}

function near(type: unknown): string {
  const found = eventTypes.find((known) => known.toLowerCase() === String(type).toLowerCase())
  return found === undefined ? '' : `; did you mean ${found}?`
}
