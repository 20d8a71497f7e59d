import { type Dossier, newDossierId } from '@/cases/dossier/format'
import { askToPersist, forgetDatabase, mayHoldDossiers } from '@/cases/storage/database'
import { isReadable } from '@/cases/storage/records'
import { type Done, type DossierStore, openDossierStore } from '@/cases/storage/store'
import type { Notice } from '@/cases/storage/tabs'
import { type DeskState, type Entry, emptyDesk, withEntry, withoutEntry } from '@/components/desk/desk-state'
import {
  answersInTab,
  forgetAnswers,
  sendToQuestionnaire,
  withAnswersOf,
} from '@/components/desk/questionnaire'
import { readTab, type Sent, writeTab } from '@/components/desk/tab'

/** Milliseconds that a change waits for the next one before it is saved. */
const pause = 250
/** Cases that are saved at the same time. */
const together = 100

/**
 * Keeps the cases of the desk: in the tab until the person chooses to save, then on the device. Every change is in memory
 * at once and is saved a moment later, one after the other; what could not be saved stays here and says why. A long class,
 * since all of it guards one thing: the same list of cases, whoever changes it.
 */
export class Keeper {
  private state: DeskState = emptyDesk
  private store: DossierStore | null = null
  private sent: Sent | null = null
  private readonly listeners = new Set<() => void>()
  private readonly dirty = new Set<string>()
  /** Not saved when the desk was locked: kept out of sight, and saved once it is open again. */
  private held: ReadonlyMap<string, Entry> = new Map()
  private timer: ReturnType<typeof setTimeout> | undefined
  private writing: Promise<void> = Promise.resolve()
  private rereading: ReturnType<typeof setTimeout> | undefined

  readonly look = (): DeskState => this.state
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Read what the tab keeps and, where cases were saved before, the device. `open`: the case to show. */
  async start(open: string | null): Promise<void> {
    const tab = readTab()
    this.sent = tab.sent
    this.set({ ...emptyDesk, open, entries: entriesOf(tab.cases) })
    if (await mayHoldDossiers()) await this.openStore()
    if (this.store === null) {
      this.set({ phase: 'tab' })
      await this.takeBack()
    } else await this.read()
  }

  /** Save on this device from now on; with a passphrase, sealed. What the tab kept moves there. */
  async turnOn(passphrase: string | null): Promise<boolean> {
    // Once the store is open, every save goes to the device: what waits is kept in the tab first.
    await this.flush()
    if (!(await this.openStore()) || this.store === null) return false
    await askToPersist()
    if (passphrase !== null && !(await this.setPassphrase(passphrase))) {
      // Whoever asked for a seal must not find the cases on the device without one, now or at the next start.
      const found = await this.store.list()
      this.store.close()
      this.store = null
      if (found.ok && found.value.cases.length + found.value.damaged.length === 0) await forgetDatabase()
      return false
    }
    for (const id of this.state.entries.keys()) this.dirty.add(id)
    this.set({ phase: this.store.state() === 'open' ? 'open' : 'plain' })
    await this.flush()
    this.keepTab()
    return true
  }

  /** Set, change or take away the passphrase. */
  async setPassphrase(passphrase: string | null): Promise<boolean> {
    await this.flush()
    const done = await this.store?.setPassphrase(passphrase)
    if (!done?.ok) return this.failed(done)
    this.set({ phase: passphrase === null ? 'plain' : 'open', problem: null })
    return true
  }

  async unlock(passphrase: string): Promise<boolean> {
    const done = await this.store?.unlock(passphrase)
    if (!done?.ok) return this.failed(done)
    await this.read()
    return true
  }

  /** Save, then forget the key, the cases and the answers of this tab. */
  async lock(): Promise<void> {
    await this.flush()
    this.store?.lock()
    forgetAnswers()
    this.hide()
  }

  /** Change a case, or add one. An id of `new` becomes one of its own. Gives the id. */
  put(dossier: Dossier): string {
    return this.putAll([dossier])[0] ?? dossier.id
  }

  putAll(files: readonly Dossier[]): readonly string[] {
    const entries = new Map(this.state.entries)
    const ids = files.map((dossier) => {
      const id = dossier.id === newDossierId ? crypto.randomUUID() : dossier.id
      const known = entries.get(id)
      entries.set(id, { ...known, dossier: { ...dossier, id }, revision: known?.revision ?? 0 })
      this.dirty.add(id)
      return id
    })
    this.set({ entries })
    this.later()
    return ids
  }

  async remove(id: string): Promise<void> {
    await this.flush()
    this.dirty.delete(id)
    const done = this.store ? await this.store.remove(id) : null
    if (done && !done.ok) return void this.failed(done)
    this.set({
      entries: withoutEntry(this.state, id),
      damaged: this.state.damaged.filter((d) => d.id !== id),
      open: this.state.open === id ? null : this.state.open,
    })
    this.keepTab()
  }

  /** Show a case, or the list. */
  show(open: string | null): void {
    this.set({ open, taken: null })
  }

  /** Try again to save everything that is not saved. */
  async retry(): Promise<void> {
    for (const [id, { trouble }] of this.state.entries) if (trouble) this.dirty.add(id)
    this.set({ problem: null })
    await this.flush()
  }

  /** End a conflict: keep what stands here, what the other tab saved, or both. `label`: of the copy. */
  async settle(choice: 'mine' | 'theirs' | 'both', label: string): Promise<void> {
    const { conflict } = this.state
    if (!conflict) return
    const { mine, theirs } = conflict
    this.set({ conflict: null })
    if (choice === 'mine') {
      this.set({ entries: withEntry(this.state, mine.id, { dossier: mine, revision: theirs.revision }) })
      this.dirty.add(mine.id)
      return this.nextConflict()
    }
    if (isReadable(theirs)) this.set({ entries: withEntry(this.state, mine.id, theirs) })
    else this.set({ entries: withoutEntry(this.state, mine.id) })
    if (choice === 'both') this.put({ ...mine, id: newDossierId, label })
    await this.nextConflict()
  }

  /** Save again; of several conflicts, one is shown at a time. */
  private nextConflict(): Promise<void> {
    for (const [id, { trouble, ...entry }] of this.state.entries) {
      if (trouble !== 'conflict') continue
      this.set({ entries: withEntry(this.state, id, entry) })
      this.dirty.add(id)
    }
    return this.flush()
  }

  /** Put a person's answers into the questionnaire of this tab; they come back with `start` or `unlock`. */
  async send(sent: Sent): Promise<void> {
    const entry = this.state.entries.get(sent.case)
    if (!entry) return
    await this.flush()
    sendToQuestionnaire(entry.dossier, sent.person)
    this.sent = sent
    this.keepTab()
  }

  /** Save now what waits to be saved. */
  flush(): Promise<void> {
    clearTimeout(this.timer)
    if (this.dirty.size > 0) this.set({ busy: true })
    this.writing = this.writing.then(() => this.writeAll())
    return this.writing
  }

  /** True while something would be lost if the page went now. */
  mayLose(): boolean {
    if (this.store === null) return this.state.problem === 'quota' && this.state.entries.size > 0
    const troubled = [...this.state.entries.values()].some(({ trouble }) => trouble !== undefined)
    return troubled || this.held.size > 0 || this.dirty.size > 0 || this.state.busy
  }

  /** The page goes away. */
  stop(): void {
    void this.flush().then(() => this.store?.close())
  }

  private async openStore(): Promise<boolean> {
    if (this.store) return true
    const opened = await openDossierStore()
    if (!opened.ok) return this.failed(opened)
    this.store = opened.value
    this.store.subscribe((notice) => this.hear(notice))
    this.set({ problem: null })
    return true
  }

  private async read(): Promise<void> {
    const { store } = this
    if (!store) return
    if (store.state() === 'locked') return this.hide()
    const done = await store.list()
    if (!done.ok) return void (done.problem === 'locked' ? this.hide() : this.failed(done))
    const unsaved = [...this.state.entries, ...this.held].filter(
      ([id, { trouble }]) => trouble || this.dirty.has(id),
    )
    this.held = new Map()
    const entries = new Map<string, Entry>(done.value.cases.map((stored) => [stored.dossier.id, stored]))
    // What is not saved yet stays as it is; saving compares the revisions. A conflict that is not on screen is found anew.
    for (const [id, entry] of unsaved) {
      if (entry.trouble !== 'conflict' || this.state.conflict !== null) entries.set(id, entry)
      else {
        entries.set(id, { dossier: entry.dossier, revision: entry.revision })
        this.dirty.add(id)
      }
    }
    // Cases that the tab kept before another tab turned saving on.
    for (const dossier of readTab().cases) {
      if (entries.has(dossier.id)) continue
      entries.set(dossier.id, { dossier, revision: 0 })
      this.dirty.add(dossier.id)
    }
    this.set({
      phase: store.state() === 'open' ? 'open' : 'plain',
      entries,
      damaged: done.value.damaged,
      problem: null,
    })
    await this.takeBack()
    await this.flush()
    this.keepTab()
  }

  /** Answers that were sent to the questionnaire come back to their case. */
  private async takeBack(): Promise<void> {
    const { sent } = this
    const entry = sent && this.state.entries.get(sent.case)
    if (!sent || !entry?.dossier.persons.some((p) => p.id === sent.person)) return
    const session = await answersInTab()
    this.sent = null
    if (session) {
      const { dossier, changed } = withAnswersOf(entry.dossier, sent.person, session)
      this.set({ open: sent.case, taken: changed })
      this.put(dossier)
      await this.flush()
      forgetAnswers()
    }
    this.keepTab()
  }

  private hear(notice: Notice): void {
    if (notice.kind === 'erased') {
      this.store?.close()
      this.store = null
      this.dirty.clear()
      this.held = new Map()
      this.sent = null
      this.set({ ...emptyDesk, phase: 'tab' })
      this.keepTab()
    } else if (notice.kind === 'locked' || (notice.kind === 'vault-changed' && this.isLocked())) this.hide()
    else if (notice.kind === 'deleted' && !this.dirty.has(notice.id)) {
      const { open } = this.state
      this.set({ entries: withoutEntry(this.state, notice.id), open: open === notice.id ? null : open })
    } else if (this.state.phase !== 'locked') {
      clearTimeout(this.rereading)
      this.rereading = setTimeout(() => void this.read(), pause)
    }
  }

  private isLocked = (): boolean => this.store?.state() === 'locked'

  private hide(): void {
    const unsaved = [...this.state.entries].filter(([id, { trouble }]) => trouble || this.dirty.has(id))
    this.held = new Map([...this.held, ...unsaved])
    this.set({ phase: 'locked', entries: new Map(), damaged: [], conflict: null, taken: null })
    this.keepTab()
  }

  private later(): void {
    clearTimeout(this.timer)
    this.set({ busy: true })
    this.timer = setTimeout(() => void this.flush(), pause)
  }

  private async writeAll(): Promise<void> {
    const { store } = this
    if (!store) {
      const kept = this.keepTab()
      this.set({ busy: false, problem: kept ? this.state.problem : 'quota' })
      this.dirty.clear()
      return
    }
    if (this.state.phase === 'locked') return
    const waiting = [...this.dirty]
    for (let at = 0; at < waiting.length; at += together) {
      await this.write(store, waiting.slice(at, at + together))
    }
    this.set({ busy: this.dirty.size > 0 })
  }

  /** Save some cases, and take up what became of all of them at once. */
  private async write(store: DossierStore, ids: readonly string[]): Promise<void> {
    const outcomes = await Promise.all(
      ids.map(async (id) => {
        const entry = this.state.entries.get(id)
        // A conflict waits for the person; it is tried again once the person has chosen.
        if (!entry || entry.trouble === 'conflict') return null
        this.dirty.delete(id)
        return { id, saved: await store.save(entry.dossier, entry.revision) }
      }),
    )
    const entries = new Map(this.state.entries)
    let change: Partial<DeskState> = {}
    for (const outcome of outcomes) {
      const now = outcome && entries.get(outcome.id)
      if (!outcome || !now) continue
      const { id, saved } = outcome
      if (saved.ok) entries.set(id, { dossier: now.dossier, revision: saved.value.revision })
      else {
        entries.set(id, { ...now, trouble: saved.problem })
        if (saved.problem === 'conflict')
          change = { ...change, conflict: { mine: now.dossier, theirs: saved.theirs } }
        else change = { ...change, problem: saved.problem }
      }
    }
    this.set({ ...change, entries })
    if (change.problem === 'locked') this.hide()
  }

  private keepTab(): boolean {
    const cases = this.store ? [] : [...this.state.entries.values()].map((entry) => entry.dossier)
    return writeTab({ cases, sent: this.sent })
  }

  private failed(done: Done<unknown> | undefined): false {
    if (done && !done.ok) this.set({ problem: done.problem })
    return false
  }

  private set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}

const entriesOf = (cases: readonly Dossier[]): ReadonlyMap<string, Entry> =>
  new Map(cases.map((dossier) => [dossier.id, { dossier, revision: 0 }]))
