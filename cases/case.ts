import { parseEventList } from '@/cases/events'
import type { FileEvent } from '@/machines/events'
import type { Facts } from '@/machines/facts'
import { type FactError, parseFacts } from '@/machines/factsSchema'

export const schemaVersion = 1

/** Something that happened to a file, on a day. */
export type CaseEvent = FileEvent

/** What a person owns. Nothing derived is ever stored in it. */
export interface Case {
  readonly schemaVersion: typeof schemaVersion
  readonly facts: Facts
  readonly events: readonly CaseEvent[]
  readonly notes: string
}

export type ParsedCase =
  | { readonly ok: true; readonly value: Case }
  | { readonly ok: false; readonly errors: readonly FactError[] }

export const emptyCase: Case = { schemaVersion, facts: {}, events: [], notes: '' }

const known = ['$schema', 'schemaVersion', 'facts', 'events', 'notes']

/** Read a case from the text of a file. Gives the case, or every error of the file by path. Never throws. */
export function parseCaseText(text: string): ParsedCase {
  try {
    return parseCase(JSON.parse(text))
  } catch (error) {
    return failed('', `is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Read a case from parsed JSON. */
export function parseCase(input: unknown): ParsedCase {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return failed('', 'must be an object with schemaVersion and facts')
  }
  const value: Readonly<Record<string, unknown>> = { ...input }
  const version = value.schemaVersion
  if (typeof version === 'number' && version > schemaVersion) {
    return failed(
      'schemaVersion',
      `${version} is newer than this program knows (${schemaVersion}); use a newer release`,
    )
  }
  const errors: FactError[] = []
  if (version !== schemaVersion) errors.push({ path: 'schemaVersion', message: `must be ${schemaVersion}` })
  for (const key of Object.keys(value)) {
    if (!known.includes(key))
      errors.push({ path: key, message: `is not a field of a case (${known.join(', ')})` })
  }
  const facts = parseFacts(value.facts ?? {})
  if (!facts.ok) errors.push(...facts.errors)
  const { notes = '', events = [] } = value
  if (typeof notes !== 'string') errors.push({ path: 'notes', message: 'must be text' })
  const parsedEvents = parseEvents(events, errors)
  if (errors.length > 0 || !facts.ok || typeof notes !== 'string') return { ok: false, errors }
  return { ok: true, value: { schemaVersion, facts: facts.facts, events: parsedEvents, notes } }
}

function parseEvents(input: unknown, errors: FactError[]): readonly CaseEvent[] {
  const parsed = parseEventList(input)
  if (parsed.ok) return parsed.events
  errors.push(...parsed.errors)
  return []
}

function failed(path: string, message: string): ParsedCase {
  return { ok: false, errors: [{ path, message }] }
}
