import { diffDossiers, type FieldChange } from '@/cases/dossier/diff'
import { fieldOf } from '@/cases/dossier/field'
import { type Dossier, newDossierId } from '@/cases/dossier/format'
import { parseJson } from '@/cases/dossier/json'
import { parseDossier } from '@/cases/dossier/parse'
import { isEnvelope, openFile, sealFile } from '@/cases/storage/envelope'
import type { FactError } from '@/machines/facts/schema'

const format = 'residence-routes-cases'
const version = 1

/** One case as the text of a file. */
export const dossierFile = (dossier: Dossier): string => written(dossier)

/** Several cases as the text of one file. */
export const dossiersFile = (cases: readonly Dossier[]): string => written({ format, version, cases })

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The same text, encrypted with a passphrase. `rounds` is lowered by tests alone. */
export const encryptedFile = (text: string, passphrase: string, rounds?: number): Promise<string> =>
  sealFile(text, passphrase, rounds)

export type ReadFile =
  | { readonly ok: true; readonly dossiers: readonly Dossier[] }
  /** weak: encrypted with fewer rounds than this program takes. */
  | {
      readonly ok: false
      readonly why: 'needs-passphrase' | 'wrong-passphrase' | 'damaged' | 'newer' | 'weak'
    }
  | { readonly ok: false; readonly why: 'errors'; readonly errors: readonly FactError[] }

export interface ReadOptions {
  readonly passphrase?: string
  /** Fewest rounds that are taken; lowered by tests alone. */
  readonly fewestRounds?: number
}

/**
 * Read a file with one case or several, plain or encrypted, of any released version. Gives all its cases, or why none was
 * taken. Never throws, and changes nothing.
 */
export async function readDossierFile(
  text: string,
  { passphrase, fewestRounds }: ReadOptions = {},
): Promise<ReadFile> {
  const json = parseJson(text)
  if (!json.ok) return { ok: false, why: 'errors', errors: [json.error] }
  if (!isEnvelope(json.value)) return readCases(json.value)
  if (passphrase === undefined) return { ok: false, why: 'needs-passphrase' }
  const opened = await openFile(json.value, passphrase, fewestRounds)
  if (!opened.ok) return opened
  const inner = parseJson(opened.text)
  return inner.ok ? readCases(inner.value) : { ok: false, why: 'errors', errors: [inner.error] }
}

function readCases(value: unknown): ReadFile {
  if (!isSeveral(value)) {
    const parsed = parseDossier(value)
    return parsed.ok ? { ok: true, dossiers: [parsed.value] } : { ...parsed, why: 'errors' }
  }
  if (typeof value.version === 'number' && value.version > version) return { ok: false, why: 'newer' }
  const errors: FactError[] = Object.keys(value)
    .filter((key) => !['format', 'version', 'cases'].includes(key))
    .map((path) => ({ path, message: 'is not a field of a file of cases' }))
  if (value.version !== version) errors.push({ path: 'version', message: `must be ${version}` })
  if (!Array.isArray(value.cases)) errors.push({ path: 'cases', message: 'must be a list' })
  const list: readonly unknown[] = Array.isArray(value.cases) ? value.cases : []
  const cases: Dossier[] = []
  const places = new Map<string, number>()
  for (const [i, item] of list.entries()) {
    const parsed = parseDossier(item)
    if (parsed.ok) {
      const { id } = parsed.value
      const first = places.get(id)
      // Taken over one after the other, the second would replace the first without a word.
      if (first !== undefined)
        errors.push({ path: `cases[${i}].id`, message: `is also the id of cases[${first}]` })
      if (id !== newDossierId) places.set(id, i)
      cases.push(parsed.value)
    } else errors.push(...parsed.errors.map((e) => ({ ...e, path: `cases[${i}]${e.path && `.${e.path}`}` })))
  }
  return errors.length > 0 ? { ok: false, why: 'errors', errors } : { ok: true, dossiers: cases }
}

function isSeveral(value: unknown): value is Readonly<Record<string, unknown>> {
  return fieldOf(value, 'format') === format
}

/** What importing one case would do. */
export interface ImportStep {
  readonly incoming: Dossier
  /** The case on the device with the same id; null: it is new here. */
  readonly current: Dossier | null
  /** Field by field; empty when both are the same. Nothing is replaced before it was confirmed. */
  readonly changes: readonly FieldChange[]
}

/** Compare what a file holds with what is on the device. */
export function planImport(
  incoming: readonly Dossier[],
  onDevice: readonly Dossier[],
): readonly ImportStep[] {
  const known = new Map(onDevice.map((dossier) => [dossier.id, dossier]))
  return incoming.map((dossier) => {
    const current = known.get(dossier.id) ?? null
    return { incoming: dossier, current, changes: current ? diffDossiers(current, dossier) : [] }
  })
}
