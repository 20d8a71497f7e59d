import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { Bytes, Sealed } from '@/cases/storage/crypto'
import { databaseName } from '@/cases/storage/database-names'
import { answered } from '@/cases/storage/held'

const databaseVersion = 1

/** How the passphrase of this device is checked. Absent: cases are kept as they are. */
export interface VaultHeader {
  readonly salt: Bytes
  readonly iterations: number
  /** Opens only with the right key. */
  readonly verifier: Sealed
}
/** A case as it is kept: open, or sealed whole. The id is random and says nothing. */
export type DossierRecord =
  | { readonly id: string; readonly revision: number; readonly plain: unknown }
  | { readonly id: string; readonly revision: number; readonly sealed: Sealed }

interface Schema extends DBSchema {
  vault: { key: 'header'; value: VaultHeader }
  cases: { key: string; value: DossierRecord }
}
export type Database = IDBPDatabase<Schema>

/**
 * blocked: the browser gives no storage (switched off, private window) · quota: it is full · refused: not even this tab may
 * keep anything · newer: written by a newer
 * release · locked: the passphrase is needed (again) · missing: deleted in the meantime · damaged: cannot be read ·
 * closed: deleted or closed from another tab · failed: the browser gives no reason.
 */
export type StoreProblem =
  | 'blocked'
  | 'quota'
  | 'refused'
  | 'newer'
  | 'locked'
  | 'wrong-passphrase'
  | 'missing'
  | 'damaged'
  | 'closed'
  | 'failed'

/** Open a database of this site. `gone` is called when another tab deletes it or the browser closes it. Throws DOMException. */
export async function openDatabase(gone: () => void, name = databaseName): Promise<Database> {
  const opening = openDB<Schema>(name, databaseVersion, {
    upgrade: (db) => {
      db.createObjectStore('vault')
      db.createObjectStore('cases', { keyPath: 'id' })
    },
    blocking: () => {
      database.close()
      gone()
    },
    terminated: gone,
  })
  const database = await answered(opening).catch((error: unknown) => {
    // One that opens after all must not stand in the way of a deletion.
    opening.then(
      (late) => late.close(),
      () => {},
    )
    throw error
  })
  return database
}

/** What a failure of the browser means. `opening`: while the database was being opened. */
export function problemOf(error: unknown, opening = false): StoreProblem {
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError') return 'quota'
  if (name === 'VersionError') return 'newer'
  if (opening) return 'blocked'
  return name === 'InvalidStateError' ? 'closed' : 'failed'
}

/** Delete a database of this site. False where the browser did not. */
export async function forgetDatabase(database = databaseName): Promise<boolean> {
  try {
    await deleteDB(database)
    return true
  } catch {
    return false
  }
}

/** Ask the browser not to clear this site's storage when space runs short. It may say no. */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist())
  } catch {
    return false
  }
}
