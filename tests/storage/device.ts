import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach } from 'vitest'
import type { Dossier } from '@/cases/dossier/format'
import { databaseName } from '@/cases/storage/database-names'
import type { StoredDossier } from '@/cases/storage/records'
import { type DossierStore, openDossierStore } from '@/cases/storage/store'

/** Far below what is used, so that tests need not wait; one test runs at the full cost. */
export const fewRounds = 10

const open = new Set<DossierStore>()

/** A fresh device for every test of a file. */
export function freshDevice(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
  })
  afterEach(() => {
    const stores = [...open]
    open.clear()
    for (const store of stores) store.close()
  })
}

/** Open the cases as one more tab does. */
export async function openTab(rounds = fewRounds): Promise<DossierStore> {
  const opened = await openDossierStore({ rounds })
  if (!opened.ok) throw new Error(opened.problem)
  open.add(opened.value)
  return opened.value
}

/** The value of something that worked; throws with the problem of something that did not. */
export function must<T>(
  done: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string },
): T {
  if (!done.ok) throw new Error(done.problem)
  return done.value
}

/** Save a case that is not on the device yet, under an id of its own. */
export const create = async (store: DossierStore, dossier: Dossier): Promise<StoredDossier> =>
  must(await store.save({ ...dossier, id: crypto.randomUUID() }, 0))

/** Everything that the device holds, byte for byte, as one text: what a search through the storage would see. */
export async function storageText(): Promise<string> {
  const names = await indexedDB.databases()
  const parts = await Promise.all(
    names.map(
      ({ name = '' }) =>
        new Promise<string>((resolve, reject) => {
          const request = indexedDB.open(name)
          request.onerror = () => reject(request.error)
          request.onsuccess = () => {
            const db = request.result
            const tx = db.transaction([...db.objectStoreNames])
            const reads = [...db.objectStoreNames].flatMap((store) => {
              const objects = tx.objectStore(store)
              return [objects.getAll(), objects.getAllKeys()]
            })
            tx.oncomplete = () => {
              db.close()
              resolve(reads.map((read) => textOf(read.result)).join('\n'))
            }
          }
        }),
    ),
  )
  return parts.join('\n')
}

function textOf(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([key, inner]) => `${key}=${textOf(inner)}`)
    .join('\n')
}

/** Let messages between tabs arrive. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 30))

/** Reach behind the store, into the database itself. */
async function access<T>(
  store: string,
  mode: IDBTransactionMode,
  work: (s: IDBObjectStore) => IDBRequest<T>,
) {
  return new Promise<T>((resolve, reject) => {
    const request = indexedDB.open(databaseName)
    request.onsuccess = () => {
      const db = request.result
      const tx = db.transaction(store, mode)
      const job = work(tx.objectStore(store))
      tx.onerror = () => reject(tx.error)
      tx.oncomplete = () => {
        db.close()
        resolve(job.result)
      }
    }
  })
}
export const put = (record: unknown, store = 'cases', key?: string) =>
  access(store, 'readwrite', (s) => s.put(record, key))
export const get = (key: string, store = 'cases') => access(store, 'readonly', (s) => s.get(key))
