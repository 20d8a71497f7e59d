import type { Dossier, Person } from '@/cases/dossier/format'

/** One field that differs. A side that is left out does not have it. */
export interface FieldChange {
  /** `['household', fact]`, `['persons', id, 'facts', fact]`, `['persons', id, 'evidence', paper]`, `['notes']` … */
  readonly path: readonly string[]
  readonly before?: unknown
  readonly after?: unknown
}

/** Field by field, what would change if the second case replaced the first. What the screen remembered is left out. */
export function diffDossiers(current: Dossier, incoming: Dossier): readonly FieldChange[] {
  const before = fieldsOf(current)
  const after = fieldsOf(incoming)
  return [...new Map([...before, ...after])].flatMap(([key, { path }]): FieldChange[] => {
    const was = before.get(key)
    const is = after.get(key)
    if (was && is && same(was.value, is.value)) return []
    return [{ path, ...(was && { before: was.value }), ...(is && { after: is.value }) }]
  })
}

interface Field {
  readonly path: readonly string[]
  readonly value: unknown
}

function fieldsOf(dossier: Dossier): ReadonlyMap<string, Field> {
  const { persons, household, lastSeen: _, schemaVersion: __, id: ___, ...own } = dossier
  const fields = [
    ...under([], own),
    ...under(['household'], household),
    { path: ['persons'], value: persons.map((p) => p.id).join(', ') },
    ...persons.flatMap(personFields),
  ]
  return new Map(fields.map((field) => [JSON.stringify(field.path), field]))
}

function personFields({ id, facts, events, overrides, evidence, notes, ...own }: Person): readonly Field[] {
  const at = ['persons', id]
  return [
    ...under(at, own),
    ...under([...at, 'facts'], facts),
    ...events.map((value, i) => ({ path: [...at, 'events', String(i)], value })),
    ...overrides.map((value) => ({ path: [...at, 'overrides', value.procedure, value.condition], value })),
    ...under([...at, 'evidence'], evidence),
    ...Object.entries(notes).flatMap(([procedure, texts]) => under([...at, 'notes', procedure], texts)),
  ]
}

const under = (at: readonly string[], fields: Readonly<Record<string, unknown>>): readonly Field[] =>
  Object.entries(fields).map(([key, value]) => ({ path: [...at, key], value }))

/** Equal as JSON, in any order of names. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = Object.entries(a)
  const right = new Map(Object.entries(b))
  return (
    left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)))
  )
}
