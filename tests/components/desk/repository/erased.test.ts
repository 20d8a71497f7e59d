import { describe, expect, test } from 'vitest'
import {
  type Bench,
  conflictsWith,
  deskOnDevice,
  openFound,
  saves,
  settled,
  stored,
} from '@/tests/components/desk/repository/bench'

const passphrase = 'seven green bicycles'

/** Every state that "Delete everything" in another tab may meet. */
const states: Readonly<Record<string, (bench: Bench) => Promise<void> | void>> = {
  idle: () => {},
  waiting: (bench) => bench.put('a', 'secret'),
  writing: (bench) => {
    bench.put('a', 'secret')
    bench.wait()
  },
  rereading: (bench) => {
    bench.hear({ type: 'changed' })
    bench.wait()
  },
  conflict: async (bench) => {
    bench.put('a', 'secret')
    bench.wait()
    await bench.end('write', conflictsWith('secret', 3))
  },
  removing: (bench) => void bench.ask({ kind: 'remove', case: 'a' }),
  sealing: (bench) => void bench.ask({ kind: 'setPassphrase', passphrase }),
  locked: (bench) => {
    bench.put('a', 'secret')
    bench.hear({ type: 'locked' })
  },
  unlocking: (bench) => {
    bench.put('a', 'secret')
    bench.hear({ type: 'locked' })
    bench.ask({ kind: 'unlock', passphrase })
  },
}

describe.each(Object.entries(states))('everything deleted elsewhere while %s', (_name, arrive) => {
  async function erased() {
    const bench = await deskOnDevice(stored('a', 1, 'secret'), stored('b', 1, 'secret'))
    bench.actor.send({ type: 'show', open: 'a' })
    await arrive(bench)
    bench.hear({ type: 'erased' })
    return bench
  }
  test('leaves nothing in memory, and closes the device', async () => {
    const bench = await erased()
    expect(bench.state).toBe('erased idle')
    expect(bench.desk).toEqual({
      phase: 'tab',
      entries: new Map(),
      damaged: [],
      leftOut: new Map(),
      problem: null,
      busy: false,
      conflict: null,
      open: null,
      answersTakenBack: null,
    })
    const { entries, conflicts, jobs, running } = bench.context
    expect([entries.size, conflicts.size, jobs, running]).toEqual([0, 0, [], null])
    expect([bench.told.at(-1), bench.mayLose]).toEqual(['close', false])
  })
  test('and what was running brings nothing back', async () => {
    const bench = await erased()
    for (const { operation, end } of bench.calls) {
      if (operation === 'write') end({ outcomes: [], problem: 'closed' })
      else end(operation === 'remove' || operation === 'setPassphrase' ? 'closed' : openFound(stored('a', 1)))
    }
    await settled()
    bench.wait()
    expect([bench.state, bench.context.entries.size, bench.desk.problem]).toEqual(['erased idle', 0, null])
  })
  test('and whoever waits is told that nothing came of it', async () => {
    const bench = await erased()
    const flush = bench.ask({ kind: 'flush' })
    expect(bench.ended.get(flush)).toBe(false)
    expect([...bench.ended.values()].every((ok) => !ok)).toBe(true)
  })
})

test('after an erasure the desk begins anew, in the tab', async () => {
  const bench = await deskOnDevice(stored('a', 1))
  bench.hear({ type: 'erased' })
  bench.put('n', 'new')
  expect([bench.state, bench.desk.phase, bench.shown]).toEqual(['unlocked waiting', 'tab', { n: 'new' }])
  bench.wait()
  await bench.end('write', (written) => ({ written, revision: 0 }))
  bench.ask({ kind: 'turnOn', passphrase: null })
  await bench.end('turnOn', { ...openFound(), place: 'plain' })
  expect(bench.writing).toEqual({ n: 'new' })
})

test('saving can be turned on again on an empty desk', async () => {
  const bench = await deskOnDevice(stored('a', 1))
  bench.hear({ type: 'erased' })
  const job = bench.ask({ kind: 'turnOn', passphrase })
  await bench.end('turnOn', openFound())
  expect([bench.state, bench.desk.phase, bench.ended.get(job)]).toEqual(['unlocked idle', 'open', true])
})

test('the desk keeps its hearing after an erasure', async () => {
  const bench = await deskOnDevice()
  bench.hear({ type: 'erased' })
  bench.put('n', 'new')
  bench.ask({ kind: 'turnOn', passphrase: null })
  await bench.end('write', saves)
  await bench.end('turnOn', openFound())
  await bench.end('write', saves)
  bench.hear({ type: 'erased' })
  expect([bench.state, bench.context.entries.size]).toEqual(['erased idle', 0])
})
