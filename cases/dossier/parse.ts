import { type Dossier, dossierSchema, schemaVersion } from '@/cases/dossier/format'
import { parseJson, unsafeAt } from '@/cases/dossier/json'
import { olderVersions } from '@/cases/dossier/migrations'
import { type Read, readAs } from '@/cases/dossier/problems'
import type { Problem } from '@/machines/facts/problem'
import type { Facts } from '@/machines/facts/registry'
import { factsSchema } from '@/machines/facts/schema'

const allFacts = factsSchema()

/**
 * The fields and items that a dossier may have: twenty times those of the largest family of ours. With more of them that are all
 * wrong, the reader of schemas runs out of room.
 */
const most = 15_000

/** Read facts that stand alone (a form, a table, a tab). Gives them typed, or every problem with its path. Never throws. */
export const parseFacts = (input: unknown, at = 'facts'): Read<Facts> => readAs(allFacts, input, at)

/** Read a dossier of any released version from the text of a file. Gives it, or every problem by path. Never throws. */
export function parseDossierText(text: string): Read<Dossier> {
  const json = parseJson(text)
  return json.ok ? parseDossier(json.value) : json
}

/**
 * Read a dossier of any released version from parsed JSON, and bring it up to this version. Never throws. A version that
 * is not known hides no other problem: the rest is read as the version that it looks like.
 */
export function parseDossier(input: unknown): Read<Dossier> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, errors: [{ path: '', problem: 'not-a-dossier', params: {} }] }
  }
  const unsafe = unsafeAt(input, most)
  if (unsafe) return { ok: false, errors: [unsafe] }
  const file: Readonly<Record<string, unknown>> = { ...input }
  const stated = versionOf(file.schemaVersion)
  const version = typeof stated === 'number' ? stated : 'facts' in file ? 1 : schemaVersion
  const read = (olderVersions[version] ?? readNewest)({ ...file, schemaVersion: version })
  if (typeof stated === 'number') return read
  return { ok: false, errors: [stated, ...(read.ok ? [] : read.errors)] }
}

function readNewest(input: unknown): Read<Dossier> {
  const read = readAs(dossierSchema, input)
  if (!read.ok) return read
  const { $schema: _, ...value } = read.value
  return { ok: true, value }
}

/** The version that a file states, or why that version cannot be read. */
function versionOf(version: unknown): number | Problem {
  const path = 'schemaVersion'
  const newest = String(schemaVersion)
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { path, problem: 'not-a-version', params: { newest } }
  }
  if (version <= schemaVersion) return version
  return { path, problem: 'newer-version', params: { version: String(version), newest } }
}
