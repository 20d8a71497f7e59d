import { firstPersonId, newDossierId } from '@/cases/dossier/format'
import { type FactId, facts, isFactId } from '@/machines/facts/registry'

export type Json = Readonly<Record<string, unknown>>

/**
 * One pure function for every version that was released: it takes a case of that version and gives it in the next one.
 * It moves fields and checks nothing; the reader of the newest version names what is wrong. The oldest comes first.
 */
export const migrations: Readonly<Record<number, (old: Json) => Json>> = { 1: toVersion2 }

/** The fields of a version 1 case. A field that is none of them is carried along, to be refused by name. */
const fieldsOf1 = ['$schema', 'schemaVersion', 'facts', 'events', 'notes']

/** Version 1 knew one person and no household. */
function toVersion2(old: Json): Json {
  const { $schema: _, facts: known = {}, events = [], notes = '' } = old
  const rest = Object.entries(old).filter(([key]) => !fieldsOf1.includes(key))
  const shared = isObject(known) ? Object.entries(known).filter(([id]) => isShared(id)) : []
  const own = isObject(known) ? Object.entries(known).filter(([id]) => !isShared(id)) : null
  return {
    ...Object.fromEntries(rest),
    schemaVersion: 2,
    id: newDossierId,
    label: '',
    household: Object.fromEntries(shared),
    persons: [
      {
        id: firstPersonId,
        label: '',
        facts: own === null ? known : Object.fromEntries(own),
        events,
        overrides: [],
        evidence: {},
        notes: {},
      },
    ],
    notes,
  }
}

const isShared = (id: string): id is FactId => isFactId(id) && facts[id].scope === 'household'

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Paths of a migrated case as they stand in the file that was read, so that an error names a place that its reader knows. */
export function pathInVersion(version: number, path: string): string {
  if (version > 1) return path
  return path.replace(/^persons\[0\]\.(facts|events)/, '$1').replace(/^household/, 'facts')
}
