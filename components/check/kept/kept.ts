import type { Dossier } from '@/cases/dossier/format'
import { newDossierId } from '@/cases/dossier/format'
import { askToPersist, forgetDatabase, type StoreProblem } from '@/cases/storage/database'
import { keptDatabaseName } from '@/cases/storage/database-names'
import { mayHoldDossiers } from '@/cases/storage/held'
import type { StoredDossier } from '@/cases/storage/records'
import { type DossierStore, openDossierStore, type StoreOptions } from '@/cases/storage/store'

/** Why nothing came of it. conflict: another tab kept something meanwhile. */
export type KeptProblem = StoreProblem | 'conflict'

/**
 * none: nothing is kept · locked: something is, and the passphrase is needed · kept: it is open, with or without one ·
 * failed: it could not be looked at.
 */
export type Kept =
  | { readonly kind: 'none' | 'locked' }
  | { readonly kind: 'kept'; readonly sealed: boolean; readonly found: StoredDossier }
  | { readonly kind: 'failed'; readonly problem: KeptProblem }

/** The answers that one person keeps on this device, in a store like that of the desk. None of it throws. */
export interface KeptAnswers {
  /** Look what is there. Makes no place for it. */
  readonly look: () => Promise<Kept>
  readonly unlock: (passphrase: string) => Promise<Kept>
  /** Keep a case for the first time; sealed before anything is written, unless the passphrase is null. */
  readonly begin: (dossier: Dossier, passphrase: string | null) => Promise<Kept>
  /** Put a case in the place of what was seen. What another tab kept since is not replaced. */
  readonly replace: (dossier: Dossier, seen: StoredDossier) => Promise<Kept>
  /** Delete what is kept. */
  readonly drop: () => Promise<Kept>
  /** Forget the key. */
  readonly close: () => void
}

const failed = (problem: KeptProblem): Kept => ({ kind: 'failed', problem })

/** @param options lowered by tests alone */
export function keptAnswers(options: Pick<StoreOptions, 'rounds'> = {}): KeptAnswers {
  let store: DossierStore | null = null

  function close(): void {
    store?.close()
    store = null
  }

  async function open(): Promise<StoreProblem | null> {
    if (store) return null
    const opened = await openDossierStore({ ...options, database: keptDatabaseName })
    if (!opened.ok) return opened.problem
    store = opened.value
    // Deleted in another tab, or by “Delete everything”.
    store.subscribe((notice) => {
      if (notice.kind === 'erased') store = null
    })
    return null
  }

  async function read(): Promise<Kept> {
    if (!store) return { kind: 'none' }
    if (store.state() === 'locked') return { kind: 'locked' }
    const listed = await store.list()
    if (!listed.ok) return listed.problem === 'locked' ? { kind: 'locked' } : failed(listed.problem)
    const [found] = listed.value.cases
    if (found) return { kind: 'kept', sealed: store.state() === 'open', found }
    return listed.value.damaged.length > 0 ? failed('damaged') : { kind: 'none' }
  }

  async function look(): Promise<Kept> {
    if (!(await mayHoldDossiers(keptDatabaseName))) return { kind: 'none' }
    const problem = await open()
    return problem === null ? read() : failed(problem)
  }

  async function save(dossier: Dossier, revision: number): Promise<Kept> {
    if (!store) return failed('closed')
    const saved = await store.save(dossier, revision)
    return saved.ok ? read() : failed(saved.problem)
  }

  /** An empty place for answers must not stay behind: it would say that somebody wanted to keep some. */
  async function undo(problem: KeptProblem): Promise<Kept> {
    const listed = await store?.list()
    close()
    const empty = listed?.ok && listed.value.cases.length + listed.value.damaged.length === 0
    if (empty) await forgetDatabase(keptDatabaseName)
    return failed(problem)
  }

  return {
    look,
    async unlock(passphrase) {
      const done = await store?.unlock(passphrase)
      return done?.ok ? read() : failed(done?.problem ?? 'closed')
    },
    async begin(dossier, passphrase) {
      const there = await look()
      if (there.kind === 'kept' || there.kind === 'locked') return failed('conflict')
      if (there.kind === 'failed') return there
      const problem = await open()
      if (problem !== null || !store) return failed(problem ?? 'failed')
      await askToPersist()
      if (passphrase !== null) {
        const sealed = await store.setPassphrase(passphrase)
        if (!sealed.ok) return undo(sealed.problem)
      }
      const id = dossier.id === newDossierId ? crypto.randomUUID() : dossier.id
      const saved = await save({ ...dossier, id }, 0)
      return saved.kind === 'failed' ? undo(saved.problem) : saved
    },
    replace: (dossier, seen) => save({ ...dossier, id: seen.dossier.id }, seen.revision),
    async drop() {
      close()
      return (await forgetDatabase(keptDatabaseName)) ? { kind: 'none' } : failed('failed')
    },
    close,
  }
}
