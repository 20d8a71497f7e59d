import type { Dossier } from '@/cases/dossier/format'
import { parseDossier } from '@/cases/dossier/parse'
import { salvageDossier } from '@/cases/dossier/salvage'
import type { Database, DossierRecord, StoreProblem } from '@/cases/storage/database'
import { decode, encode, type OpenVault, sameVault } from '@/cases/storage/vault'
import type { Problem } from '@/machines/facts/problem'

/** A case as it stands on the device. `revision` grows with every save and is given back when saving. */
export interface StoredDossier {
  readonly dossier: Dossier
  readonly revision: number
  /** What of the record this release does not know, and the record as it stands. */
  readonly leftOut?: { readonly raw: unknown; readonly problems: readonly Problem[] }
}
/** A record that this release cannot read. It stays as it is; `raw` can be exported (`undefined` when it cannot be opened). */
export interface DamagedDossier {
  readonly id: string
  readonly revision: number
  readonly raw: unknown
  readonly errors: readonly Problem[]
}

export const isReadable = (read: StoredDossier | DamagedDossier): read is StoredDossier => 'dossier' in read
export const isDamaged = (read: StoredDossier | DamagedDossier): read is DamagedDossier => 'errors' in read

/** What a record holds, brought up to the version of today. */
export async function readRecord(
  vault: OpenVault | null,
  record: DossierRecord,
): Promise<StoredDossier | DamagedDossier> {
  const { id, revision } = record
  const raw = await decode(vault, record)
  if (raw === undefined)
    return { id, revision, raw, errors: [{ path: '', problem: 'cannot-be-opened', params: {} }] }
  const salvaged = salvageDossier(raw)
  if (salvaged === null) {
    const parsed = parseDossier(raw)
    return { id, revision, raw, errors: parsed.ok ? [] : parsed.errors }
  }
  const { dossier, leftOut: problems } = salvaged
  return { dossier: { ...dossier, id }, revision, ...(problems.length > 0 && { leftOut: { raw, problems } }) }
}

/** All records as they stand at one moment; null when they belong to another passphrase than `vault`. */
export async function allRecords(
  db: Database,
  vault: OpenVault | null,
): Promise<readonly DossierRecord[] | null> {
  const tx = db.transaction(['cases', 'vault'])
  const [header, records] = await Promise.all([
    tx.objectStore('vault').get('header'),
    tx.objectStore('cases').getAll(),
  ])
  return sameVault(header, vault?.header) ? records : null
}

export type PutOutcome =
  | { readonly kind: 'written' | 'locked' | 'missing' }
  | { readonly kind: 'conflict'; readonly current: DossierRecord }

/**
 * Put a record if nobody saved since `revision` (0: not there yet), in one transaction. The passphrase must still be the
 * one that the record was sealed with.
 */
export async function compareAndPut(
  db: Database,
  vault: OpenVault | null,
  record: DossierRecord,
  revision: number,
): Promise<PutOutcome> {
  const tx = db.transaction(['cases', 'vault'], 'readwrite')
  const cases = tx.objectStore('cases')
  const [header, current] = await Promise.all([tx.objectStore('vault').get('header'), cases.get(record.id)])
  if (!sameVault(header, vault?.header)) return { kind: 'locked' }
  if (current && current.revision !== revision) return { kind: 'conflict', current }
  if (!current && revision > 0) return { kind: 'missing' }
  await Promise.all([cases.put(record), tx.done])
  return { kind: 'written' }
}

const attempts = 5

/**
 * Rewrite every record for another vault, in one transaction: all of them, or none. Encrypting cannot happen inside
 * a transaction, so it is tried again when another tab saved meanwhile.
 */
export async function rewriteAll(
  db: Database,
  from: OpenVault | null,
  to: OpenVault | null,
): Promise<StoreProblem | null> {
  for (let n = 0; n < attempts; n++) {
    const records = await allRecords(db, from)
    if (records === null) return 'locked'
    const rewritten = await Promise.all(records.map((record) => recoded(from, to, record)))
    const ready = rewritten.filter((record) => record !== null)
    if (ready.length < records.length) return 'damaged'
    const tx = db.transaction(['cases', 'vault'], 'readwrite')
    const vaults = tx.objectStore('vault')
    const cases = tx.objectStore('cases')
    const [header, now] = await Promise.all([vaults.get('header'), cases.getAll()])
    if (!sameVault(header, from?.header)) return 'locked'
    if (!sameRevisions(records, now)) continue
    await Promise.all([
      ...ready.map((record) => cases.put(record)),
      to ? vaults.put(to.header, 'header') : vaults.delete('header'),
      tx.done,
    ])
    return null
  }
  return 'failed'
}

async function recoded(from: OpenVault | null, to: OpenVault | null, record: DossierRecord) {
  const value = await decode(from, record)
  return value === undefined ? null : encode(to, record.id, record.revision, value)
}

function sameRevisions(a: readonly DossierRecord[], b: readonly DossierRecord[]): boolean {
  const revisions = new Map(b.map((r) => [r.id, r.revision]))
  return a.length === b.length && a.every((r) => revisions.get(r.id) === r.revision)
}
