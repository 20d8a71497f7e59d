import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor, waitFor } from 'xstate'
import { advance, minutesFor } from '@/components/check/advance'
import { flow } from '@/components/check/flow'
import type { FlowEvent } from '@/components/check/session/flow-event'
import { placeOf } from '@/components/check/session/places'
import { emptySession } from '@/components/check/session/session'
import { en } from '@/content/en'
import type { ProcedureId } from '@/machines/engine/procedure'
import { factIds } from '@/machines/facts/registry'
import { procedureLoaders } from '@/machines/procedures/registry'
import { anyValueOf } from '@/tests/support/arbitraries'

// The keys of the table are the ids it was typed with.
const ids = Object.keys(procedureLoaders) as ProcedureId[]
const answers = fc.record(Object.fromEntries(factIds.map((id) => [id, anyValueOf(id)])))

/** Answer every question as it comes; gives the shares that were shown as done. */
async function walk(begin: FlowEvent, given: Readonly<Record<string, unknown>>): Promise<number[]> {
  const actor = createActor(flow, {
    input: { session: emptySession, destination: null, language: en, today: '2026-11-22', shared: false },
  }).start()
  actor.send(begin)
  await waitFor(actor, ({ value }) => value.rules !== 'loading')
  const shown: number[] = []
  for (;;) {
    const { screen, procedure, done } = placeOf(actor.getSnapshot().context.session)
    if (screen.kind === 'question') {
      shown.push(done ?? Number.NaN)
      // Each value is the one of its own fact.
      actor.send({ type: 'answer', fact: screen.fact, value: given[screen.fact] as string })
    } else if (screen.kind === 'result' && procedure !== null && shown.length < 200) {
      actor.send({ type: 'lookAtRest', procedure })
      if (placeOf(actor.getSnapshot().context.session).screen.kind !== 'question') return shown
    } else return shown
  }
}

describe('the progress that is shown', () => {
  const ways: readonly (readonly [string, FlowEvent])[] = [
    ['the route finder', { type: 'find' }],
    ...ids.map((procedure) => [procedure, { type: 'choose', procedure }] as const),
  ]
  it.each(ways)('of %s advances with every answer and never falls', async (_, begin) => {
    await fc.assert(
      fc.asyncProperty(answers, async (given) => {
        const shown = await walk(begin, given)
        expect(shown[0]).toBe(0)
        for (const [place, done] of shown.entries()) {
          if (place > 0) expect(done).toBeGreaterThan(shown[place - 1] ?? 1)
          expect(done).toBeLessThan(1)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('is even where every question was foreseen', () => {
    const shown = [0]
    for (const left of [4, 3, 2, 1]) shown.push(advance(shown.at(-1) ?? 0, { min: left, max: left }))
    expect(shown.map((done) => done.toFixed(2))).toEqual(['0.00', '0.20', '0.40', '0.60', '0.80'])
  })

  it('is told in minutes, at least one', () => {
    expect(minutesFor({ min: 9, max: 9 })).toBe(3)
    expect(minutesFor({ min: 0, max: 1 })).toBe(1)
  })
})
