import { askToPersist, forgetDatabase } from '@/cases/storage/database'
import { mayHoldDossiers } from '@/cases/storage/held'
import { isShared } from '@/cases/storage/shared-device'
import type { DossierStore, LockState, Saved, StoreOptions } from '@/cases/storage/store'
import { openDossierStore } from '@/cases/storage/store'
import { writeTab } from '@/components/desk/repository/tab'
import type { Device, Failure, Found, Notice, Outcome } from '@/components/desk/repository/types'

/** Cases that are written at the same time. */
const together = 100

/** The storage of the browser. `options`: lowered by tests alone. */
export function browserDevice(options: StoreOptions = {}): Device {
  let store: DossierStore | null = null
  let tell: (notice: Notice) => void = () => {}

  async function open(): Promise<Failure> {
    if (store) return null
    const opened = await openDossierStore(options)
    if (!opened.ok) return opened.problem
    store = opened.value
    store.subscribe((notice) => {
      if (notice.kind === 'erased' || notice.kind === 'locked') tell({ type: notice.kind })
      else if (notice.kind === 'deleted') tell({ type: 'deleted', id: notice.id })
      else if (notice.kind === 'vault-changed' && store?.state() === 'locked') tell({ type: 'locked' })
      else tell({ type: 'changed' })
    })
    return null
  }

  function close(): void {
    store?.close()
    store = null
  }

  async function reread(): Promise<Found> {
    if (!store) return { kind: 'tab', problem: null }
    if (store.state() === 'locked') return { kind: 'locked', problem: null }
    const listed = await store.list()
    if (listed.ok) return { kind: 'cases', place: placeOf(store.state()), ...listed.value }
    if (listed.problem === 'locked') return { kind: 'locked', problem: null }
    return { kind: 'failed', place: placeOf(store.state()), problem: listed.problem }
  }

  return {
    subscribe(listener) {
      tell = listener
      return () => {
        tell = () => {}
      }
    },
    async start() {
      // On a shared device the desk neither shows nor writes what is saved there.
      if (isShared()) return { kind: 'tab', problem: null }
      const problem = (await mayHoldDossiers()) ? await open() : null
      return problem === null ? reread() : { kind: 'tab', problem }
    },
    reread,
    async unlock(passphrase) {
      const done = await store?.unlock(passphrase)
      return done?.ok ? reread() : { kind: 'locked', problem: done?.problem ?? 'closed' }
    },
    async turnOn(passphrase, signal) {
      if (isShared()) return { kind: 'tab', problem: null }
      const problem = await open()
      // Everything was deleted in another tab while the place was made.
      if (signal.aborted) close()
      if (problem !== null || !store) return { kind: 'tab', problem }
      await askToPersist()
      const sealed = passphrase === null || (await store.setPassphrase(passphrase))
      if (sealed === true || sealed.ok) return reread()
      // Whoever asked for encryption must not find the cases on the device without it, now or at the next start.
      const listed = await store.list()
      close()
      if (listed.ok && listed.value.cases.length + listed.value.damaged.length === 0) await forgetDatabase()
      return { kind: 'tab', problem: sealed.problem }
    },
    async setPassphrase(passphrase) {
      const done = await store?.setPassphrase(passphrase)
      return done?.ok ? null : (done?.problem ?? 'closed')
    },
    async remove(id) {
      const done = await store?.remove(id)
      return done === undefined || done.ok ? null : done.problem
    },
    async write({ place, entries, tab }, signal) {
      if (place === 'tab') {
        // What the tab has no room for stays in memory.
        const outcomes = entries.map((entry) => ({ written: entry.dossier, revision: 0 }))
        return { outcomes, problem: writeTab(tab) }
      }
      const outcomes: Outcome[] = []
      for (let at = 0; at < entries.length && store && !signal.aborted; at += together) {
        const part = entries.slice(at, at + together)
        const { save } = store
        outcomes.push(
          ...(await Promise.all(
            part.map(async (e) => outcomeOf(e.dossier, await save(e.dossier, e.revision))),
          )),
        )
      }
      const problems = outcomes.flatMap((o) =>
        'trouble' in o && o.trouble !== 'conflict' ? [o.trouble] : [],
      )
      return { outcomes, problem: problems.at(-1) ?? null }
    },
    lock: () => store?.lock(),
    close,
  }
}

const placeOf = (state: LockState) => (state === 'open' ? 'open' : 'plain')

function outcomeOf(written: Outcome['written'], saved: Saved): Outcome {
  if (saved.ok) return { written, revision: saved.value.revision }
  if (saved.problem === 'conflict') return { written, trouble: 'conflict', theirs: saved.theirs }
  return { written, trouble: saved.problem }
}
