import type { Dossier } from '@/cases/dossier/format'
import { type Database, openDatabase, problemOf, type StoreProblem } from '@/cases/storage/database'
import {
  allRecords,
  compareAndPut,
  type DamagedDossier,
  isDamaged,
  isReadable,
  readRecord,
  rewriteAll,
  type StoredDossier,
} from '@/cases/storage/records'
import { type Notice, openTabs, type Tabs } from '@/cases/storage/tabs'
import { encode, newVault, type OpenVault, openVault } from '@/cases/storage/vault'

export type Done<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: StoreProblem }

/** What became of a save. When another tab saved first, nothing changes, and its version is given. */
export type Saved =
  | Done<StoredDossier>
  | { readonly ok: false; readonly problem: 'conflict'; readonly theirs: StoredDossier | DamagedDossier }

/** plain: no passphrase · locked: it is needed · open: it was given. */
export type LockState = 'plain' | 'locked' | 'open'

export interface DossierStore {
  readonly state: () => LockState
  readonly unlock: (passphrase: string) => Promise<Done<null>>
  /** Forget the key, in all tabs. */
  readonly lock: () => void
  readonly list: () => Promise<
    Done<{ readonly cases: readonly StoredDossier[]; readonly damaged: readonly DamagedDossier[] }>
  >
  /** Save a case that was read at `revision`; 0 for one that is not on the device yet. */
  readonly save: (dossier: Dossier, revision: number) => Promise<Saved>
  readonly remove: (id: string) => Promise<Done<null>>
  /** Set or change the passphrase (the store is not locked), or remove it with `null`. All records are rewritten. */
  readonly setPassphrase: (passphrase: string | null) => Promise<Done<null>>
  /** Listen to what other tabs did. Gives a function that stops it. */
  readonly subscribe: (listener: (notice: Notice) => void) => () => void
  readonly close: () => void
}

export interface StoreOptions {
  /** PBKDF2 rounds for a new passphrase; lowered by tests alone. */
  readonly rounds?: number
  /** The database; that of the desk without one. */
  readonly database?: string
}

/** Open the cases of this device. Makes the database, so it is called only when the person chose to save. Never throws. */
export async function openDossierStore(options: StoreOptions = {}): Promise<Done<DossierStore>> {
  try {
    return { ok: true, value: await DeviceStore.open(options) }
  } catch (error) {
    return { ok: false, problem: problemOf(error, true) }
  }
}

class DeviceStore implements DossierStore {
  private vault: OpenVault | null = null
  private sealed = false
  private readonly listeners = new Set<(notice: Notice) => void>()
  private readonly tabs: Tabs
  private readonly ready: Promise<Database>

  private constructor(private readonly options: StoreOptions) {
    this.tabs = openTabs((notice) => void this.receive(notice), options.database)
    this.ready = openDatabase(() => void this.receive({ kind: 'erased' }), options.database)
  }

  static async open(options: StoreOptions): Promise<DeviceStore> {
    const store = new DeviceStore(options)
    try {
      await store.look(await store.ready)
      return store
    } catch (error) {
      store.tabs.close()
      throw error
    }
  }

  state = (): LockState => (this.vault ? 'open' : this.sealed ? 'locked' : 'plain')

  unlock = (passphrase: string) =>
    this.attempt(async (db) => {
      const header = await db.get('vault', 'header')
      this.sealed = header !== undefined
      if (!header) return done(null)
      const vault = await openVault(header, passphrase)
      if (!vault) return failed('wrong-passphrase')
      this.vault = vault
      return done(null)
    })

  lock = (): void => {
    this.vault = null
    this.tabs.tell({ kind: 'locked' })
  }

  list = () =>
    this.attempt(async (db) => {
      const records = await allRecords(db, this.vault)
      if (records === null) return this.lockedOut(db)
      const read = await Promise.all(records.map((record) => readRecord(this.vault, record)))
      return done({ cases: read.filter(isReadable), damaged: read.filter(isDamaged) })
    })

  save = async (dossier: Dossier, revision: number): Promise<Saved> => {
    try {
      const db = await this.ready
      const { vault } = this
      const next = revision + 1
      const outcome = await compareAndPut(db, vault, await encode(vault, dossier.id, next, dossier), revision)
      if (outcome.kind === 'conflict') {
        return { ok: false, problem: 'conflict', theirs: await readRecord(vault, outcome.current) }
      }
      if (outcome.kind === 'missing') return failed('missing')
      if (outcome.kind === 'locked') return await this.lockedOut(db)
      this.tabs.tell({ kind: 'saved', id: dossier.id, revision: next })
      return done({ dossier, revision: next })
    } catch (error) {
      return failed(problemOf(error))
    }
  }

  remove = (id: string) =>
    this.attempt(async (db) => {
      await db.delete('cases', id)
      this.tabs.tell({ kind: 'deleted', id })
      return done(null)
    })

  setPassphrase = (passphrase: string | null) =>
    this.attempt(async (db) => {
      const next = passphrase === null ? null : await newVault(passphrase, this.options.rounds)
      const problem = await rewriteAll(db, this.vault, next)
      if (problem !== null) return failed(problem)
      this.vault = next
      this.sealed = next !== null
      this.tabs.tell({ kind: 'vault-changed' })
      return done(null)
    })

  subscribe = (listener: (notice: Notice) => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  close = (): void => {
    this.vault = null
    this.tabs.close()
    void this.ready.then((db) => db.close())
  }

  /** The passphrase of this tab is not, or no longer, the one of the device. */
  private async lockedOut(db: Database) {
    await this.look(db)
    return failed('locked')
  }

  private async look(db: Database): Promise<void> {
    this.vault = null
    this.sealed = (await db.get('vault', 'header')) !== undefined
  }

  private async receive(notice: Notice): Promise<void> {
    if (notice.kind === 'locked' || notice.kind === 'erased') this.vault = null
    if (notice.kind === 'vault-changed') await this.attempt(async (db) => done(await this.look(db)))
    for (const listener of this.listeners) listener(notice)
  }

  private async attempt<T>(work: (db: Database) => Promise<Done<T>>): Promise<Done<T>> {
    try {
      return await work(await this.ready)
    } catch (error) {
      return failed(problemOf(error))
    }
  }
}

const done = <T>(value: T) => ({ ok: true, value }) as const
const failed = (problem: StoreProblem): { readonly ok: false; readonly problem: StoreProblem } => ({
  ok: false,
  problem,
})
