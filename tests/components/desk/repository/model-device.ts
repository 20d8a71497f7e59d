import type { StoreProblem } from '@/cases/storage/database'
import type { StoredDossier } from '@/cases/storage/records'
import { writeTab } from '@/components/desk/repository/tab'
import type {
  Device,
  Failure,
  Found,
  Notice,
  Outcome,
  Writing,
  Written,
} from '@/components/desk/repository/types'
import { dossier } from '@/tests/components/desk/repository/bench'

export const passphrase = 'seven green bicycles'

interface Operation {
  readonly name: string
  readonly changes: boolean
  readonly end: () => void
}

/**
 * A device as the store keeps it, in memory: revisions, a passphrase, a key that this tab has or has not, other tabs.
 * An operation happens when the test ends it. What still ran when everything was deleted finds the device closed.
 */
export class ModelDevice {
  exists = false
  sealed = false
  key = false
  full = false
  readonly cases = new Map<string, StoredDossier>()
  /** Notes that were ever on the device. */
  readonly history = new Set<string>()
  operations: Operation[] = []
  /** More than one operation that changes the device ran at the same time. */
  overlapped = false
  private opened = false
  private tell: (notice: Notice) => void = () => {}

  private run<T>(name: string, changes: boolean, work: (closed: boolean) => T): Promise<T> {
    return new Promise((resolve) => {
      const operation = { name, changes, end: () => resolve(work(!this.operations.includes(operation))) }
      if (changes && this.operations.some((other) => other.changes)) this.overlapped = true
      this.operations.push(operation)
    })
  }

  /** End the operation that began first. False: none runs. */
  endFirst(): boolean {
    const [first] = this.operations
    first?.end()
    this.operations = this.operations.slice(1)
    return first !== undefined
  }

  private get isLocked(): boolean {
    return this.sealed && !this.key
  }

  private found(): Found {
    if (!this.opened) return { kind: 'tab', problem: null }
    if (this.isLocked) return { kind: 'locked', problem: null }
    return {
      kind: 'cases',
      place: this.sealed ? 'open' : 'plain',
      cases: [...this.cases.values()],
      damaged: [],
    }
  }

  readonly device: Device = {
    subscribe: (listener) => {
      this.tell = listener
      return () => {}
    },
    start: () =>
      this.run('start', false, () => {
        this.opened = this.exists
        return this.found()
      }),
    reread: () => this.run('reread', false, () => this.found()),
    unlock: (given) =>
      this.run<Found>('unlock', false, (closed) => {
        if (closed) return { kind: 'locked', problem: 'closed' }
        if (this.sealed && given !== passphrase) return { kind: 'locked', problem: 'wrong-passphrase' }
        this.key = this.sealed
        return this.found()
      }),
    turnOn: (given) =>
      this.run<Found>('turnOn', true, (closed) => {
        if (closed) return { kind: 'tab', problem: 'closed' }
        if (this.full) return { kind: 'tab', problem: 'quota' }
        if (given !== null && this.isLocked) return { kind: 'tab', problem: 'locked' }
        this.exists = true
        this.opened = true
        if (given !== null) this.sealed = this.key = true
        return this.found()
      }),
    setPassphrase: (given) =>
      this.run<Failure>('setPassphrase', true, (closed) => {
        if (closed || !this.opened) return 'closed'
        if (this.isLocked) return 'locked'
        this.sealed = this.key = given !== null
        return null
      }),
    remove: (id) =>
      this.run<Failure>('remove', true, (closed) => {
        if (closed) return 'closed'
        this.cases.delete(id)
        return null
      }),
    write: (writing) => {
      // The page may go away: the tab is written before the promise is given.
      if (writing.place === 'tab') {
        const problem = writeTab(writing.tab)
        const outcomes = writing.entries.map((entry) => ({ written: entry.dossier, revision: 0 }))
        return this.run<Written>('write', true, () => ({ outcomes, problem }))
      }
      return this.run('write', true, (closed) => this.write(writing, closed))
    },
    lock: () => {
      this.key = false
    },
    close: () => {
      this.opened = false
      this.key = false
      for (const operation of this.operations.splice(0)) operation.end()
    },
  }

  private write({ entries }: Writing, closed: boolean): Written {
    let problem: StoreProblem | null = null
    const refuse = (written: Outcome['written'], trouble: StoreProblem): Outcome => {
      problem = trouble
      return { written, trouble }
    }
    const outcomes = entries.map(({ dossier: written, revision }): Outcome => {
      const theirs = this.cases.get(written.id)
      if (closed) return refuse(written, 'closed')
      if (this.isLocked) return refuse(written, 'locked')
      if (theirs && theirs.revision !== revision) return { written, trouble: 'conflict', theirs }
      if (!theirs && revision > 0) return refuse(written, 'missing')
      if (this.full) return refuse(written, 'quota')
      this.cases.set(written.id, { dossier: written, revision: revision + 1 })
      this.history.add(written.notes)
      return { written, revision: revision + 1 }
    })
    return { outcomes, problem }
  }

  /** Another tab saves a case, and may be heard. */
  otherSaves(id: string, notes: string, heard: boolean): void {
    if (!this.exists) return
    this.cases.set(id, { dossier: dossier(id, notes), revision: (this.cases.get(id)?.revision ?? 0) + 1 })
    this.history.add(notes)
    if (heard && this.opened) this.tell({ type: 'changed' })
  }
  otherDeletes(id: string, heard: boolean): void {
    if (this.cases.delete(id) && heard && this.opened) this.tell({ type: 'deleted', id })
  }
  otherLocks(): void {
    this.key = false
    if (this.opened) this.tell({ type: 'locked' })
  }
  otherSetsPassphrase(): void {
    if (!this.exists) return
    this.sealed = true
    this.key = false
    if (this.opened) this.tell({ type: 'locked' })
  }
  otherErases(): void {
    const heard = this.opened
    this.exists = this.sealed = false
    this.cases.clear()
    if (heard) this.tell({ type: 'erased' })
  }
}
