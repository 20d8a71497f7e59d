import { describe, expect, test } from 'vitest'
import { mayLose } from '@/components/desk/repository/desk-state'
import { sampleId } from '@/components/desk/repository/sample-ids'
import {
  Bench,
  casesFound,
  deskInTab,
  deskOnDevice,
  dossier,
  openFound,
  refuses,
  saves,
  stored,
} from '@/tests/components/desk/repository/bench'

describe('while the desk opens', () => {
  test('nothing is written, and what is asked for waits', async () => {
    const bench = new Bench()
    bench.put('a', 'early')
    const flush = bench.ask({ kind: 'flush' })
    bench.wait()
    expect([bench.state, bench.desk.phase, bench.running]).toEqual(['looking opening', 'looking', ['start']])
    await bench.end('start', casesFound())
    expect([bench.state, bench.writing]).toEqual(['unlocked writing', { a: 'early' }])
    expect(bench.ended.has(flush)).toBe(false)
    await bench.end('write', saves)
    expect(bench.ended.get(flush)).toBe(true)
  })
  test('a device that holds no cases leaves them in the tab', async () => {
    const bench = await deskInTab(dossier('a', 'kept'))
    expect([bench.state, bench.desk.phase, bench.shown]).toEqual(['unlocked idle', 'tab', { a: 'kept' }])
  })
  test('a device that gives no room says why', async () => {
    const bench = new Bench()
    await bench.end('start', { kind: 'tab', problem: 'blocked' })
    expect([bench.desk.phase, bench.desk.problem]).toEqual(['tab', 'blocked'])
  })
  test('cases that cannot be read say so, and are read again on request', async () => {
    const bench = new Bench()
    await bench.end('start', { kind: 'failed', place: 'plain', problem: 'failed' })
    expect([bench.state, bench.desk.phase, bench.desk.problem]).toEqual(['unlocked idle', 'plain', 'failed'])
    bench.actor.send({ type: 'retry' })
    expect(bench.running).toEqual(['reread'])
    await bench.end('reread', casesFound(stored('a', 3)))
    expect([bench.shown, bench.desk.problem]).toEqual([{ a: '' }, null])
  })
  test('what the tab kept moves to the device once another tab keeps cases there', async () => {
    const bench = new Bench({ cases: [dossier('a', 'mine'), dossier('b', 'both')] })
    await bench.end('start', casesFound(stored('b', 2, 'both'), stored('c', 1, 'theirs')))
    expect(bench.writing).toEqual({ a: 'mine' })
    expect(bench.shown).toEqual({ a: 'mine', b: 'both', c: 'theirs' })
  })
})

describe('a change', () => {
  test('is in memory at once and written a moment later', async () => {
    const bench = await deskOnDevice()
    bench.put('a', 'first')
    expect([bench.state, bench.shown, bench.desk.busy]).toEqual(['unlocked waiting', { a: 'first' }, true])
    bench.wait(200)
    bench.put('a', 'second')
    bench.wait(200)
    expect(bench.running).toEqual([])
    bench.wait(50)
    expect([bench.state, bench.writing]).toEqual(['unlocked writing', { a: 'second' }])
    await bench.end('write', saves)
    expect([bench.state, bench.desk.busy, bench.mayLose]).toEqual(['unlocked idle', false, false])
    expect(bench.desk.entries.get('a')).toEqual({ dossier: dossier('a', 'second'), revision: 1 })
  })
  test('that comes while another is written waits, and is written from the new revision', async () => {
    const bench = await deskOnDevice(stored('a', 4))
    bench.put('a', 'first')
    bench.wait()
    bench.put('a', 'second')
    bench.wait()
    expect([bench.running, bench.writing]).toEqual([['write'], { a: 'first' }])
    await bench.end('write', saves)
    expect([bench.state, bench.shown]).toEqual(['unlocked waiting', { a: 'second' }])
    bench.wait()
    expect(bench.writing).toEqual({ a: 'second' })
    await bench.end('write', saves)
    expect(bench.desk.entries.get('a')).toEqual({ dossier: dossier('a', 'second'), revision: 6 })
  })
  test('is written at once when somebody waits for it', async () => {
    const bench = await deskOnDevice()
    bench.put('a')
    bench.ask({ kind: 'flush' })
    expect(bench.running).toEqual(['write'])
  })
  test('that the tab has no room for stays in memory and says so until there is room', async () => {
    const bench = await deskInTab()
    bench.put('a', 'long')
    bench.wait()
    await bench.end('write', (written) => ({ written, revision: 0 }), 'quota')
    expect([bench.shown, bench.desk.problem, bench.desk.busy, bench.mayLose]).toEqual([
      { a: 'long' },
      'quota',
      false,
      true,
    ])
    bench.actor.send({ type: 'retry' })
    bench.wait()
    await bench.end('write', (written) => ({ written, revision: 0 }))
    // The tab has it now, also after a reload.
    expect([bench.desk.problem, bench.mayLose]).toEqual([null, false])
  })
  test('that the device refuses stays in memory, says why, and is tried again on request', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    bench.put('a', 'more')
    bench.wait()
    await bench.end('write', refuses('quota'), 'quota')
    expect([bench.state, bench.shown, bench.desk.problem]).toEqual(['unlocked idle', { a: 'more' }, 'quota'])
    expect([bench.desk.entries.get('a')?.trouble, bench.mayLose]).toEqual(['quota', true])
    bench.actor.send({ type: 'retry' })
    expect(bench.desk.problem).toBeNull()
    const flush = bench.ask({ kind: 'flush' })
    expect(bench.writing).toEqual({ a: 'more' })
    await bench.end('write', saves)
    expect([bench.ended.get(flush), bench.mayLose]).toEqual([true, false])
  })
})

describe('cases that are kept in the tab alone', () => {
  test('outlive a reload, but not on a shared device; samples are no loss', async () => {
    const cases = [
      [[], false],
      [[dossier('a')], true],
      [[dossier(sampleId(1))], false],
      [[dossier(sampleId(1)), dossier('a')], true],
    ] as const
    for (const [held, onShared] of cases) {
      const { actor } = await deskInTab(...held)
      expect(mayLose(actor.getSnapshot())).toBe(false)
      expect(mayLose(actor.getSnapshot(), true)).toBe(onShared)
    }
  })
})

describe('a storage that throws, which it is not meant to', () => {
  test('while the desk opens, leaves the cases in the tab', async () => {
    const bench = new Bench({ cases: [dossier('a')] })
    await bench.break('start')
    expect([bench.state, bench.desk.phase, bench.desk.problem]).toEqual(['unlocked idle', 'tab', 'failed'])
    expect(bench.shown).toEqual({ a: '' })
  })
  test('while it writes, leaves the change in memory to be tried again', async () => {
    const bench = await deskOnDevice(stored('a', 1), stored('b', 1))
    bench.put('a', 'mine')
    bench.wait()
    await bench.break('write')
    expect([bench.state, bench.shown, bench.mayLose]).toEqual(['unlocked idle', { a: 'mine', b: '' }, true])
    expect(bench.desk.entries.get('a')?.trouble).toBe('failed')
    expect(bench.desk.entries.get('b')).not.toHaveProperty('trouble')
  })
  test('while it writes and the desk is locked, too', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    bench.put('a', 'mine')
    bench.wait()
    bench.hear({ type: 'locked' })
    await bench.break('write')
    bench.ask({ kind: 'unlock', passphrase: 'seven green bicycles' })
    await bench.end('unlock', openFound(stored('a', 1)))
    expect(bench.writing).toEqual({ a: 'mine' })
  })
  test('while it reads, leaves the cases as they are', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    bench.hear({ type: 'changed' })
    bench.wait()
    await bench.break('reread')
    expect([bench.state, bench.shown, bench.desk.problem]).toEqual(['unlocked idle', { a: '' }, 'failed'])
  })
  test.each([
    ['remove', { kind: 'remove', case: 'a' }],
    ['setPassphrase', { kind: 'setPassphrase', passphrase: null }],
    ['turnOn', { kind: 'turnOn', passphrase: null }],
  ] as const)('while it does a job (%s), ends the job', async (operation, task) => {
    const bench = await deskOnDevice(stored('a', 1))
    const job = bench.ask(task)
    await bench.break(operation)
    expect([bench.state, bench.shown, bench.ended.get(job)]).toEqual(['unlocked idle', { a: '' }, false])
    expect(bench.desk.problem).toBe('failed')
  })
  test('while it unlocks, leaves the desk locked', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    bench.hear({ type: 'locked' })
    const job = bench.ask({ kind: 'unlock', passphrase: 'seven green bicycles' })
    await bench.break('unlock')
    expect([bench.state, bench.desk.problem, bench.ended.get(job)]).toEqual(['locked idle', 'failed', false])
  })
})
