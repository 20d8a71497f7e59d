import { type Actor, createActor, SimulatedClock } from 'xstate'
import type { Dossier } from '@/cases/dossier/format'
import { schemaVersion } from '@/cases/dossier/format'
import { dossierOfOne } from '@/cases/dossier/household'
import { type DeskState, deskOf, mayLose } from '@/components/desk/repository/desk-state'
import { repositoryMachine } from '@/components/desk/repository/machine'
import { pause } from '@/components/desk/repository/parts'
import type {
  Device,
  Found,
  Notice,
  Outcome,
  Task,
  Writing,
  Written,
} from '@/components/desk/repository/types'

/** A case that is told apart by its id and its notes. */
export const dossier = (id: string, notes = ''): Dossier => ({
  ...dossierOfOne({}),
  schemaVersion,
  id,
  notes,
})
export const stored = (id: string, revision: number, notes = '') => ({
  dossier: dossier(id, notes),
  revision,
})
export const casesFound = (...cases: readonly ReturnType<typeof stored>[]): Found => ({
  kind: 'cases',
  place: 'plain',
  cases,
  damaged: [],
})
export const openFound = (...cases: readonly ReturnType<typeof stored>[]): Found => ({
  kind: 'cases',
  place: 'open',
  cases,
  damaged: [],
})

type Operation = 'start' | 'reread' | 'unlock' | 'turnOn' | 'setPassphrase' | 'remove' | 'write'
interface Call {
  readonly operation: Operation
  readonly input: unknown
  readonly end: (output: unknown) => void
  readonly fail: (error: Error) => void
}

/** A device that does nothing by itself: the test ends each of its operations. */
export class BenchDevice {
  readonly calls: Call[] = []
  readonly told: string[] = []
  private listener: (notice: Notice) => void = () => {}

  private call<T>(operation: Operation, input: unknown): Promise<T> {
    return new Promise((resolve, fail) => {
      // The test gives what the operation gives; the types of the two cannot be tied together here.
      this.calls.push({ operation, input, fail, end: resolve as (output: unknown) => void })
    })
  }

  readonly device: Device = {
    subscribe: (listener) => {
      this.listener = listener
      return () => {}
    },
    start: () => this.call('start', null),
    reread: () => this.call('reread', null),
    unlock: (passphrase) => this.call('unlock', passphrase),
    turnOn: (passphrase) => this.call('turnOn', passphrase),
    setPassphrase: (passphrase) => this.call('setPassphrase', passphrase),
    remove: (id) => this.call('remove', id),
    write: (writing) => this.call('write', writing),
    lock: () => void this.told.push('lock'),
    close: () => void this.told.push('close'),
  }

  hear = (notice: Notice): void => this.listener(notice)

  /** What runs on the device now. */
  get running(): readonly Operation[] {
    return this.calls.map((call) => call.operation)
  }

  /** What is being written: notes by case. */
  get writing(): Readonly<Record<string, string>> {
    const call = this.calls.find((one) => one.operation === 'write')
    const { entries } = (call?.input ?? { entries: [] }) as Writing
    return Object.fromEntries(entries.map((entry) => [entry.dossier.id, entry.dossier.notes]))
  }

  /** End an operation, and let the machine take it up. */
  async end(
    operation: 'write',
    how: (dossier: Dossier, revision: number) => Outcome,
    problem?: Written['problem'],
  ): Promise<void>
  async end(operation: Exclude<Operation, 'write'>, output: unknown): Promise<void>
  async end(operation: Operation, output: unknown, problem: Written['problem'] = null): Promise<void> {
    const call = this.take(operation)
    if (typeof output === 'function') {
      const { entries } = call.input as Writing
      call.end({ outcomes: entries.map((e) => output(e.dossier, e.revision)), problem })
    } else call.end(output)
    await settled()
  }

  /** Let an operation throw, which none is meant to. */
  async break(operation: Operation): Promise<void> {
    this.take(operation).fail(new Error(operation))
    await settled()
  }

  private take(operation: Operation): Call {
    const at = this.calls.findIndex((one) => one.operation === operation)
    const [call] = this.calls.splice(at, at < 0 ? 0 : 1)
    if (!call) throw new Error(`${operation} is not running, but ${this.running.join(', ') || 'nothing'}`)
    return call
  }
}

/** Let promises that have ended be taken up. */
export const settled = async (): Promise<void> => {
  for (let n = 0; n < 8; n++) await Promise.resolve()
}

export const saves = (written: Dossier, revision: number): Outcome => ({ written, revision: revision + 1 })
export const keeps = (written: Dossier): Outcome => ({ written, revision: 0 })
export const refuses = (trouble: 'quota' | 'locked' | 'missing' | 'failed') => (written: Dossier) =>
  ({ written, trouble }) as const
export const conflictsWith = (notes: string, revision: number) => (written: Dossier) =>
  ({ written, trouble: 'conflict', theirs: stored(written.id, revision, notes) }) as const

/** A desk on a bench: its machine, a device that waits for the test, and a clock that the test moves. */
export class Bench extends BenchDevice {
  readonly clock = new SimulatedClock()
  readonly actor: Actor<typeof repositoryMachine>
  readonly ended = new Map<number, boolean>()
  private count = 0

  constructor(
    tab: { readonly cases?: readonly Dossier[]; readonly sent?: { case: string; person: string } } = {},
  ) {
    super()
    this.actor = createActor(repositoryMachine, {
      clock: this.clock,
      input: {
        device: this.device,
        cases: tab.cases ?? [],
        sent: tab.sent ?? null,
        damaged: [],
        leftOut: new Map(),
        open: null,
      },
    })
    this.actor.on('finished', ({ id, ok }) => void this.ended.set(id, ok))
    this.actor.start()
  }

  get desk(): DeskState {
    return deskOf(this.actor.getSnapshot())
  }
  get context() {
    return this.actor.getSnapshot().context
  }
  get mayLose(): boolean {
    return mayLose(this.actor.getSnapshot())
  }
  /** Where the machine stands, as one word a region: `unlocked waiting`. */
  get state(): string {
    const { access, work } = this.actor.getSnapshot().value
    return `${typeof access === 'string' ? access : Object.keys(access)[0]} ${work}`
  }
  /** What the screens see: notes by case. */
  get shown(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.desk.entries].map(([id, entry]) => [id, entry.dossier.notes]))
  }

  put = (id: string, notes = ''): void => this.actor.send({ type: 'put', cases: [dossier(id, notes)] })
  ask = (task: Task): number => {
    this.count += 1
    this.actor.send({ type: 'ask', job: { ...task, id: this.count } })
    return this.count
  }
  settle = (choice: 'mine' | 'theirs' | 'both'): void =>
    this.actor.send({ type: 'settle', choice, copy: { id: 'copy', label: 'Copy' } })
  wait = (ms: number = pause): void => this.clock.increment(ms)
}

/** A desk in the tab alone. */
export async function deskInTab(...cases: readonly Dossier[]): Promise<Bench> {
  const bench = new Bench({ cases })
  await bench.end('start', { kind: 'tab', problem: null })
  return bench
}

/** A desk that saves on the device, where it found these cases. */
export async function deskOnDevice(...cases: readonly ReturnType<typeof stored>[]): Promise<Bench> {
  const bench = new Bench()
  await bench.end('start', openFound(...cases))
  return bench
}
