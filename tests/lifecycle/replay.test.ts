import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { addDays } from '@/machines/deadlines/day'
import { type DossierEvent, eventsOf } from '@/machines/lifecycle/events/registry'
import { lifecycleMachine } from '@/machines/lifecycle/machine'
import { expectedIn, replay } from '@/machines/lifecycle/replay'
import { lifecycle as medical } from '@/machines/procedures/medical-regularisation/lifecycle'
import { keyOf, named, start, stepPlain, variants } from '@/tests/lifecycle/support'

/** A life of a file: at each step one of the events that fit, in any of its versions, on a later day or the same. */
const lives = (lifecycle: (typeof named)[number][1]) =>
  fc
    .array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: -1, max: 200 })), { maxLength: 25 })
    .map((choices) => {
      let at = start(lifecycle)
      let day = '2020-01-01'
      const life: DossierEvent[] = []
      for (const [which, version, wait] of choices) {
        const options = expectedIn(lifecycle, at)
        const type = options[which % Math.max(options.length, 1)]
        if (type === undefined) break
        const all = variants(lifecycle, type)
        if (wait >= 0) day = addDays(day, wait)
        // variants() gives at least one event.
        const event = { ...all[version % all.length], on: wait < 0 ? 'unsure' : day } as DossierEvent
        life.push(event)
        at = stepPlain(lifecycle, at, event)
      }
      return life
    })

describe.each(named)('replay of %s', (_, lifecycle) => {
  test('of any prefix equals the machine stepping', () => {
    fc.assert(
      fc.property(lives(lifecycle), (life) => {
        const actor = createActor(lifecycleMachine(lifecycle)).start()
        for (const [i, event] of life.entries()) {
          const before = replay(lifecycle, life.slice(0, i))
          expect(before.states).toEqual(actor.getSnapshot().value)
          expect(before.refusal).toBeNull()
          expect(before.history).toHaveLength(i)
          actor.send(event)
        }
        const whole = replay(lifecycle, life)
        expect(whole.states).toEqual(actor.getSnapshot().value)
        let at = start(lifecycle)
        for (const event of life) at = stepPlain(lifecycle, at, event)
        expect(keyOf(whole.states)).toBe(keyOf(at))
      }),
      { numRuns: 150 },
    )
  })

  test('a refused event changes nothing, and the history before it stays', () => {
    fc.assert(
      fc.property(lives(lifecycle), fc.nat(), (life, place) => {
        const cut = place % (life.length + 1)
        const known = life.slice(0, cut)
        const dated = known.findLast((e) => e.on !== 'unsure')
        const before = replay(lifecycle, known)
        const [type] = before.history.map((s) => s.event.type)
        if (dated === undefined || type === undefined) return
        const early: DossierEvent = { type, on: addDays(dated.on, -1) }
        const after = replay(lifecycle, [...known, early, ...life.slice(cut)])
        expect(after.refusal).toMatchObject({ index: cut, why: 'out-of-order', earlier: dated })
        expect(after.states).toEqual(before.states)
        expect(after.history).toEqual(before.history)
      }),
      { numRuns: 60 },
    )
  })
})

test('a detail that was left out counts as doubt, never as a no', () => {
  const lodged: DossierEvent = { type: 'applicationLodged', on: '2025-01-02' }
  const silent = replay(medical, [lodged, { type: 'refusalNotified', on: '2025-06-02' }])
  expect(silent.states).toEqual({ file: 'refusedUnclear', appeal: 'open', order: 'possible' })
})

test('an event without a known day keeps its place', () => {
  const { states, refusal } = replay(medical, [
    { type: 'applicationLodged', on: '2025-01-02' },
    { type: 'declaredAdmissible', on: 'unsure' },
    { type: 'refusalNotified', on: '2025-06-02', ground: 'unfounded', withOrder: 'no' },
  ])
  expect(refusal).toBeNull()
  expect(states.file).toBe('refusedUnfounded')
})

test('an annulled refusal of an admissible file brings the admissibility back, with a new certificate', () => {
  const { states } = replay(medical, [
    { type: 'applicationLodged', on: '2025-01-02' },
    { type: 'declaredAdmissible', on: '2025-03-02' },
    { type: 'refusalNotified', on: '2025-06-02', ground: 'unfounded', withOrder: 'yes' },
    { type: 'annulmentLodged', on: '2025-06-20' },
    { type: 'annulled', on: '2025-12-01' },
  ])
  expect(states).toEqual({ file: 'admissibleAgain', appeal: 'won', order: 'doubtful' })
  expect(medical.regions.file.states.admissibleAgain.holds.paper).toBe('registration-certificate')
})

test('events of another procedure are left out; events without one count where they are known', () => {
  const list: readonly DossierEvent[] = [
    { type: 'applicationLodged', on: '2025-01-02', procedure: 'humanitarian-regularisation' },
    { type: 'applicationLodged', on: '2025-01-03', procedure: 'medical-regularisation' },
    { type: 'orderNotified', on: '2025-02-01' },
    { type: 'coachingInvited', on: '2025-02-05' },
  ]
  expect(eventsOf('medical-regularisation', list).map((e) => e.on)).toEqual(['2025-01-03', '2025-02-01'])
  expect(eventsOf('return', list).map((e) => e.type)).toEqual(['orderNotified', 'coachingInvited'])
})
