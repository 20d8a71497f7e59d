import * as z from 'zod/mini'
import { daysToComeIn } from '@/cases/dossier/days-to-come'
import { diffDossiers, type FieldChange } from '@/cases/dossier/diff'
import { fieldOf } from '@/cases/dossier/field'
import { type Dossier, newDossierId } from '@/cases/dossier/format'
import { parseJson } from '@/cases/dossier/json'
import { parseDossier } from '@/cases/dossier/parse'
import { pathTo, type Read, readAs } from '@/cases/dossier/problems'
import { oversizeAt } from '@/cases/exchange/size'
import { isEnvelope, openFile, sealFile } from '@/cases/storage/envelope'
import type { ISODate } from '@/content/law/types'
import { type Problem, says } from '@/machines/facts/problem'

/** Largest file that is read, in bytes: several thousand cases. */
export const longestFile = 100_000_000

const format = 'residence-routes-cases'
const version = 1

/** A file of several dossiers; each is read on its own. */
const listSchema = z.strictObject(
  {
    format: z.literal(format),
    version: z.literal(version, says('not-the-value')),
    cases: z.array(z.unknown(), says('not-a-list')),
  },
  says('not-an-object', 'unknown-field-of-list'),
)

/** One case as the text of a file. */
export const dossierFile = (dossier: Dossier): string => written(dossier)

/** Several cases as the text of one file. */
export const dossiersFile = (cases: readonly Dossier[]): string => written({ format, version, cases })

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The same text, encrypted with a passphrase. Only tests lower `rounds`. */
export const encryptedFile = (text: string, passphrase: string, rounds?: number): Promise<string> =>
  sealFile(text, passphrase, rounds)

export type ReadFile =
  | { readonly ok: true; readonly dossiers: readonly Dossier[] }
  /** weak: encrypted with fewer rounds than this program takes. */
  | {
      readonly ok: false
      readonly why: 'needs-passphrase' | 'wrong-passphrase' | 'damaged' | 'newer' | 'weak'
    }
  | { readonly ok: false; readonly why: 'errors'; readonly errors: readonly Problem[] }

export interface ReadOptions {
  readonly passphrase?: string
  /** With it, days that can only have passed are refused after it. */
  readonly today?: ISODate | undefined
  /** The fewest rounds that are accepted; only tests lower it. */
  readonly fewestRounds?: number
}

/**
 * Read a file with one case or several, plain or encrypted, of any released version. Gives all its cases, or why none was
 * accepted. Never throws, and changes nothing.
 */
export async function readDossierFile(
  text: string,
  { passphrase, fewestRounds, today }: ReadOptions = {},
): Promise<ReadFile> {
  const json = parseJson(text)
  if (!json.ok) return { ...json, why: 'errors' }
  if (!isEnvelope(json.value)) return readDossiers(json.value, today)
  if (passphrase === undefined) return { ok: false, why: 'needs-passphrase' }
  const opened = await openFile(json.value, passphrase, fewestRounds)
  if (!opened.ok) return opened
  const inner = parseJson(opened.text)
  return inner.ok ? readDossiers(inner.value, today) : { ...inner, why: 'errors' }
}

function readDossiers(value: unknown, today: ISODate | undefined): ReadFile {
  const oversize = oversizeAt(value)
  if (oversize) return { ok: false, why: 'errors', errors: [oversize] }
  if (fieldOf(value, 'format') !== format) {
    const read = readUpTo(value, today)
    return read.ok ? { ok: true, dossiers: [read.value] } : { ...read, why: 'errors' }
  }
  const stated = fieldOf(value, 'version')
  if (typeof stated === 'number' && stated > version) return { ok: false, why: 'newer' }
  const cases = fieldOf(value, 'cases')
  const frame = readAs(listSchema, value)
  const errors = frame.ok ? [] : [...frame.errors]
  const dossiers: Dossier[] = []
  const places = new Map<string, string>()
  for (const [i, item] of Array.isArray(cases) ? cases.entries() : []) {
    const place = pathTo('cases', i)
    const read = readUpTo(item, today)
    if (!read.ok) {
      for (const e of read.errors) errors.push({ ...e, path: e.path === '' ? place : pathTo(place, e.path) })
      continue
    }
    const { id } = read.value
    const first = places.get(id)
    // Imported one after the other, the second would silently replace the first.
    if (first !== undefined) {
      errors.push({ path: pathTo(place, 'id'), problem: 'same-id', params: { place: first } })
    }
    if (id !== newDossierId) places.set(id, place)
    dossiers.push(read.value)
  }
  return errors.length > 0 ? { ok: false, why: 'errors', errors } : { ok: true, dossiers }
}

function readUpTo(value: unknown, today: ISODate | undefined): Read<Dossier> {
  const read = parseDossier(value)
  if (!read.ok || today === undefined) return read
  const errors = daysToComeIn(read.value, today)
  return errors.length === 0 ? read : { ok: false, errors }
}

/** What importing one case would do. */
export interface ImportStep {
  readonly incoming: Dossier
  /** The case on the device with the same id; null: it is new here. */
  readonly current: Dossier | null
  /** Field by field; empty when both are the same. Nothing is replaced before the user confirms it. */
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
