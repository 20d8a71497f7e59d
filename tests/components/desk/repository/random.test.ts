import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createActor, SimulatedClock } from 'xstate'
import { deskOf, mayLose, savedState } from '@/components/desk/repository/desk-state'
import { isTabProblem } from '@/components/desk/repository/entries'
import { repositoryMachine } from '@/components/desk/repository/machine'
import type { Task } from '@/components/desk/repository/types'
import { dossier, settled } from '@/tests/components/desk/repository/bench'
import { ModelDevice, passphrase } from '@/tests/components/desk/repository/model-device'
import { tabStorage } from '@/tests/components/desk/repository/tab-storage'

beforeEach(() => vi.stubGlobal('sessionStorage', tabStorage()))
afterEach(() => vi.unstubAllGlobals())

type Choice = 'mine' | 'theirs' | 'both'
type Step =
  | {
      readonly do: 'put' | 'otherSaves' | 'otherSavesUnheard' | 'otherDeletes' | 'otherDeletesUnheard'
      readonly id: string
    }
  | { readonly do: 'ask'; readonly task: Task }
  | { readonly do: 'settle'; readonly choice: Choice }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'end' | 'retry' | 'full' | 'room' | 'otherLocks' | 'otherSetsPassphrase' | 'otherErases' }

const place = fc.constantFrom('tab', 'plain', 'open')
const id = fc.constantFrom('a', 'b', 'c')
const task: fc.Arbitrary<Task> = fc.oneof(
  fc.constantFrom<Task>({ kind: 'flush' }, { kind: 'lock' }),
  fc.constantFrom(passphrase, 'wrong').map((given): Task => ({ kind: 'unlock', passphrase: given })),
  fc.constantFrom(passphrase, null).map((given): Task => ({ kind: 'turnOn', passphrase: given })),
  fc.constantFrom(passphrase, null).map((given): Task => ({ kind: 'setPassphrase', passphrase: given })),
  id.map((one): Task => ({ kind: 'remove', case: one })),
)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: id.map((one): Step => ({ do: 'put', id: one })) },
  { weight: 8, arbitrary: fc.constant<Step>({ do: 'end' }) },
  { weight: 4, arbitrary: fc.constantFrom(60, 250).map((ms): Step => ({ do: 'wait', ms })) },
  { weight: 4, arbitrary: task.map((one): Step => ({ do: 'ask', task: one })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('otherSaves', 'otherSavesUnheard', 'otherDeletes', 'otherDeletesUnheard'), id)
      .map(([what, one]): Step => ({ do: what, id: one })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('mine', 'theirs', 'both').map((choice): Step => ({ do: 'settle', choice })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('retry', 'full', 'room', 'otherLocks', 'otherSetsPassphrase', 'otherErases')
      .map((what): Step => ({ do: what })),
  },
)

/** A desk beside a record of what the person wrote, to see whether the desk keeps its word. */
class Witness {
  readonly model = new ModelDevice()
  readonly clock = new SimulatedClock()
  readonly actor = createActor(repositoryMachine, {
    clock: this.clock,
    input: {
      device: this.model.device,
      cases: [],
      sent: null,
      damaged: [],
      leftOut: new Map(),
      open: null,
    },
  })
  /** The last words of the person on each case that is neither removed, given up for another version, nor erased. */
  readonly words = new Map<string, string>()
  /** Jobs that were asked for, and those that were told to be done. */
  readonly asked: number[] = []
  readonly told: number[] = []
  private count = 0
  private conflicts: readonly string[] = []
  /** Conflicts that the person decides with this step. */
  private decided = new Set<string>()

  /** `place`: where cases were kept before. */
  constructor(place: 'tab' | 'plain' | 'open') {
    if (place !== 'tab') {
      this.model.exists = true
      this.model.sealed = this.model.key = place === 'open'
      for (const one of ['a', 'b']) this.model.otherSaves(one, `${one} before.`, false)
    }
    this.actor.on('finished', (event) => void this.told.push(event.id))
    this.actor.start()
  }

  get context() {
    return this.actor.getSnapshot().context
  }
  get desk() {
    return deskOf(this.actor.getSnapshot())
  }
  private isIn = (access: 'locked' | 'erased') => this.actor.getSnapshot().matches({ access })

  async take(one: Step): Promise<void> {
    this.count += 1
    const notes = `word ${this.count}.`
    const { model, actor } = this
    this.decided = this.going
    if (one.do === 'put') {
      // Nothing can be written on a screen that is locked, or on a case that is going.
      if (this.isIn('locked') || this.going.has(one.id)) return
      this.words.set(one.id, notes)
      actor.send({ type: 'put', cases: [dossier(one.id, notes)] })
    } else if (one.do === 'ask') {
      if (one.task.kind === 'remove' && !this.isIn('locked')) this.words.delete(one.task.case)
      this.asked.push(this.count)
      actor.send({ type: 'ask', job: { ...one.task, id: this.count } })
    } else if (one.do === 'settle') this.settle(one.choice)
    else if (one.do === 'wait') this.clock.increment(one.ms)
    else if (one.do === 'end') model.endFirst()
    else if (one.do === 'retry') actor.send({ type: 'retry' })
    else if (one.do === 'full') model.full = true
    else if (one.do === 'room') model.full = false
    else if (one.do === 'otherSaves' || one.do === 'otherSavesUnheard')
      model.otherSaves(one.id, notes, one.do === 'otherSaves')
    else if (one.do === 'otherDeletes' || one.do === 'otherDeletesUnheard')
      model.otherDeletes(one.id, one.do === 'otherDeletes')
    else {
      model[one.do]()
      if (this.isIn('erased')) this.words.clear()
    }
    await settled()
    this.check()
  }

  /** The cases that the person has asked to remove. */
  private get going(): Set<string> {
    const { jobs, running } = this.context
    return new Set([running, ...jobs].flatMap((job) => (job?.kind === 'remove' ? [job.case] : [])))
  }

  private settle(choice: Choice): void {
    const { conflict } = this.desk
    if (!conflict) return
    const { id: one, notes } = conflict.mine
    this.decided.add(one)
    const copy = `copy ${this.count}`
    if (choice !== 'mine') this.words.delete(one)
    if (choice === 'both') this.words.set(copy, notes)
    this.actor.send({ type: 'settle', choice, copy: { id: copy, label: '' } })
  }

  private check(): void {
    const { context, desk, model } = this
    const memory = (one: string) => context.entries.get(one)?.dossier.notes
    // One change of the device at a time.
    expect(model.overlapped).toBe(false)
    // What the person wrote is in memory, or was written to the device.
    for (const [one, notes] of this.words) {
      if (!model.history.has(notes)) expect(memory(one)).toBe(notes)
    }
    // What is said to be saved is saved.
    for (const [, entry] of desk.entries) {
      const said = savedState(entry, desk)
      if (said === 'yes') expect(model.history).toContain(entry.dossier.notes)
      if (said === 'tab' && !desk.busy && desk.problem !== 'quota' && desk.phase === 'tab')
        expect(sessionStorage.getItem('residence-routes-desk')).toContain(entry.dossier.notes)
    }
    if (this.isIn('locked')) {
      expect([desk.entries.size, desk.damaged, desk.conflict, context.conflicts.size]).toEqual([
        0,
        [],
        null,
        0,
      ])
      // What the device has is not kept in memory.
      for (const [, entry] of context.entries) expect(entry.waiting).toBe(true)
    } else if (this.isIn('erased')) {
      expect([context.entries.size, context.conflicts.size, context.open]).toEqual([0, 0, null])
      expect(sessionStorage.length).toBe(0)
    } else {
      // A conflict goes only with a choice.
      for (const one of this.conflicts) {
        if (!this.decided.has(one)) expect([...context.conflicts.keys()]).toContain(one)
      }
    }
    this.conflicts = [...context.conflicts.keys()]
  }

  /** Everything runs to its end, as for a person who waits and answers. */
  async comeToRest(): Promise<void> {
    this.model.full = false
    for (let n = 0; n < 60; n++) {
      if (this.isIn('locked')) await this.take({ do: 'ask', task: { kind: 'unlock', passphrase } })
      if (this.desk.conflict) await this.take({ do: 'settle', choice: 'both' })
      if (n % 10 === 0) await this.take({ do: 'retry' })
      await this.take({ do: 'end' })
      await this.take({ do: 'wait', ms: 250 })
    }
  }
}

test('whatever happens in whatever order: nothing is lost, shown while locked, or left after an erasure', async () => {
  await fc.assert(
    fc.asyncProperty(place, fc.array(step, { minLength: 5, maxLength: 60 }), async (from, steps) => {
      sessionStorage.clear()
      const witness = new Witness(from)
      for (const one of steps) await witness.take(one)
      await witness.comeToRest()
      const { desk, model } = witness
      expect(model.operations).toEqual([])
      expect([desk.busy, desk.conflict]).toEqual([false, null])
      // Whoever asked was told, once. (0: an erasure while no job ran.)
      expect(witness.told.filter((one) => one !== 0).sort()).toEqual(witness.asked.sort())
      // Only what another tab deleted under the person's hands is still unsaved, and says so.
      const unsaved = [...desk.entries.values()].filter(({ trouble }) => trouble !== undefined)
      expect(unsaved.every(({ trouble }) => trouble === 'missing')).toBe(true)
      expect(mayLose(witness.actor.getSnapshot())).toBe(
        unsaved.length > 0 || (desk.phase === 'tab' && isTabProblem(desk.problem) && desk.entries.size > 0),
      )
      witness.actor.stop()
    }),
    { numRuns: 300, seed: 10 },
  )
})
