import { shallowEqual } from '@xstate/react'
import { type Actor, createActor } from 'xstate'
import type { Dossier } from '@/cases/dossier/format'
import { newDossierId } from '@/cases/dossier/format'
import { isShared } from '@/cases/storage/shared-device'
import { type DeskState, deskOf, emptyDesk, mayLose } from '@/components/desk/repository/desk-state'
import { browserDevice } from '@/components/desk/repository/device'
import { repositoryMachine } from '@/components/desk/repository/machine'
import { readTab, type Sent } from '@/components/desk/repository/tab'
import type { Choice, Device, Task } from '@/components/desk/repository/types'

/**
 * The cases of the desk, for the screens. In the tab until the person chooses to save, then on the device. What happens
 * is in `machine.ts`; a promise given here ends once the machine tells that the job did, with whether it worked.
 */
export class CaseRepository {
  private actor: Actor<typeof repositoryMachine> | null = null
  private desk = emptyDesk
  private count = 0
  private readonly listeners = new Set<() => void>()

  constructor(private readonly deviceOf: () => Device = browserDevice) {}

  readonly look = (): DeskState => this.desk
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Read what the tab keeps and, where cases were saved before, the device. `open`: the case to show. Gives what ends it. */
  start(open: string | null): () => void {
    const device = this.deviceOf()
    const actor = createActor(repositoryMachine, { input: { ...readTab(), device, open } })
    this.actor = actor
    actor.subscribe((snapshot) => {
      if (this.actor === actor) this.draw(deskOf(snapshot))
    })
    actor.start()
    return () => {
      void this.flush().then(() => {
        actor.stop()
        device.close()
      })
    }
  }

  /** Change a case, or add one. An id of `new` becomes one of its own. Gives the id. */
  put(dossier: Dossier): string {
    return this.putAll([dossier])[0] ?? dossier.id
  }

  putAll(dossiers: readonly Dossier[]): readonly string[] {
    const cases = dossiers.map((one) => (one.id === newDossierId ? { ...one, id: crypto.randomUUID() } : one))
    this.actor?.send({ type: 'put', cases })
    return cases.map(({ id }) => id)
  }

  /** Show a case, or the list. */
  show(open: string | null): void {
    this.actor?.send({ type: 'show', open })
  }

  /** Save now what waits to be saved. */
  flush = (): Promise<boolean> => this.ask({ kind: 'flush' })

  /** Save, then forget the key, the cases and the answers of this tab. */
  lock = (): Promise<boolean> => this.ask({ kind: 'lock' })

  unlock = (passphrase: string): Promise<boolean> => this.ask({ kind: 'unlock', passphrase })

  /** Save on this device from now on; with a passphrase, encrypted. What the tab kept moves there. */
  turnOn = (passphrase: string | null): Promise<boolean> => this.ask({ kind: 'turnOn', passphrase })

  /** Set, change or remove the passphrase. */
  setPassphrase = (passphrase: string | null): Promise<boolean> =>
    this.ask({ kind: 'setPassphrase', passphrase })

  remove = (id: string): Promise<boolean> => this.ask({ kind: 'remove', case: id })

  /** Put a person's answers into the questionnaire of this tab; they come back when the desk is next opened. */
  send = (sent: Sent): Promise<boolean> => this.ask({ kind: 'send', sent })

  /** Try again to save everything that is not saved. */
  retry(): Promise<boolean> {
    this.actor?.send({ type: 'retry' })
    return this.flush()
  }

  /** End the conflict on screen. `label`: of the copy, where both versions are kept. */
  settle(choice: Choice, label: string): Promise<boolean> {
    this.actor?.send({ type: 'settle', choice, copy: { id: crypto.randomUUID(), label } })
    return this.flush()
  }

  /** True while something would be lost if the page went now. */
  mayLose(): boolean {
    return this.actor !== null && mayLose(this.actor.getSnapshot(), isShared())
  }

  private ask(task: Task): Promise<boolean> {
    const { actor } = this
    if (!actor) return Promise.resolve(false)
    this.count += 1
    const job = { ...task, id: this.count }
    return new Promise((resolve) => {
      const hearing = actor.on('finished', ({ id, ok }) => {
        if (id !== job.id) return
        hearing.unsubscribe()
        resolve(ok)
      })
      actor.send({ type: 'ask', job })
    })
  }

  private draw(next: DeskState): void {
    // Most of what the machine does changes nothing on screen.
    if (looksSame(this.desk, next)) return
    this.desk = next
    for (const listener of this.listeners) listener()
  }
}

const looksSame = (a: DeskState, b: DeskState): boolean =>
  shallowEqual({ ...a, conflict: null }, { ...b, conflict: null }) && shallowEqual(a.conflict, b.conflict)
