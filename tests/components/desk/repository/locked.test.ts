import { describe, expect, test } from 'vitest'
import {
  Bench,
  conflictsWith,
  deskInTab,
  deskOnDevice,
  dossier,
  openFound,
  refuses,
  saves,
  stored,
} from '@/tests/components/desk/repository/bench'

const passphrase = 'seven green bicycles'

describe('locking', () => {
  test('saves first, then forgets the key and hides everything', async () => {
    const bench = await deskOnDevice(stored('a', 1), stored('b', 1))
    bench.put('a', 'last word')
    const lock = bench.ask({ kind: 'lock' })
    expect([bench.state, bench.told]).toEqual(['unlocked writing', []])
    await bench.end('write', saves)
    expect([bench.state, bench.told, bench.ended.get(lock)]).toEqual(['locked idle', ['lock'], true])
    expect(bench.desk).toMatchObject({ phase: 'locked', damaged: [], conflict: null, busy: false })
    expect([bench.shown, bench.context.entries.size, bench.mayLose]).toEqual([{}, 0, false])
  })
  test('breaks off a reading', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    bench.hear({ type: 'changed' })
    bench.wait()
    bench.ask({ kind: 'lock' })
    expect(bench.state).toBe('locked idle')
    await bench.end('reread', openFound(stored('a', 2)))
    expect(bench.context.entries.size).toBe(0)
  })
  test('keeps out of sight what could not be saved, and writes it once the desk is open again', async () => {
    const bench = await deskOnDevice(stored('a', 1), stored('b', 1))
    bench.put('a', 'mine')
    bench.ask({ kind: 'lock' })
    await bench.end('write', refuses('quota'), 'quota')
    expect([bench.state, bench.shown, bench.mayLose]).toEqual(['locked idle', {}, true])
    expect([...bench.context.entries.keys()]).toEqual(['a'])
    bench.wait()
    expect(bench.running).toEqual([])
    bench.ask({ kind: 'unlock', passphrase })
    await bench.end('unlock', openFound(stored('a', 1), stored('b', 1)))
    expect([bench.state, bench.writing]).toEqual(['unlocked writing', { a: 'mine' }])
    expect(bench.shown).toEqual({ a: 'mine', b: '' })
  })
  test('is not possible without a passphrase, and then hides nothing', async () => {
    const bench = await deskInTab(dossier('a'))
    const lock = bench.ask({ kind: 'lock' })
    expect([bench.ended.get(lock), bench.state, bench.shown]).toEqual([false, 'unlocked idle', { a: '' }])
  })
})

describe('locked by another tab', () => {
  test('everything is hidden at once, and what waits is kept', async () => {
    const bench = await deskOnDevice(stored('a', 1), stored('b', 1))
    bench.put('a', 'mine')
    bench.hear({ type: 'locked' })
    bench.wait()
    expect([bench.state, bench.shown, bench.running]).toEqual(['locked idle', {}, []])
    expect([...bench.context.entries.keys()]).toEqual(['a'])
  })
  test('a write that had begun comes to its end: what was saved is forgotten', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    bench.put('a', 'mine')
    bench.wait()
    bench.hear({ type: 'locked' })
    expect([bench.state, bench.shown, bench.mayLose]).toEqual(['locked writing', {}, true])
    await bench.end('write', saves)
    expect([bench.state, bench.context.entries.size, bench.mayLose]).toEqual(['locked idle', 0, false])
  })
  test('a write that had begun comes to its end: what was refused is written after unlocking', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    bench.put('a', 'mine')
    bench.wait()
    bench.hear({ type: 'locked' })
    await bench.end('write', refuses('locked'), 'locked')
    bench.ask({ kind: 'unlock', passphrase })
    await bench.end('unlock', openFound(stored('a', 1)))
    expect([bench.state, bench.writing]).toEqual(['unlocked writing', { a: 'mine' }])
  })
  test('a save that finds the desk locked locks it here', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    bench.put('a', 'mine')
    bench.wait()
    await bench.end('write', refuses('locked'), 'locked')
    expect([bench.state, bench.shown]).toEqual(['locked idle', {}])
    expect([...bench.context.entries.keys()]).toEqual(['a'])
  })
  test('a reading that finds the desk locked locks it here', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    bench.hear({ type: 'changed' })
    bench.wait()
    await bench.end('reread', { kind: 'locked', problem: null })
    expect([bench.state, bench.shown]).toEqual(['locked idle', {}])
  })
  test('a conflict leaves the screen, and is found again after unlocking', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    bench.put('a', 'mine')
    bench.wait()
    await bench.end('write', conflictsWith('theirs', 2))
    bench.hear({ type: 'locked' })
    expect([bench.desk.conflict, bench.context.conflicts.size]).toEqual([null, 0])
    bench.ask({ kind: 'unlock', passphrase })
    await bench.end('unlock', openFound(stored('a', 2, 'theirs')))
    expect(bench.writing).toEqual({ a: 'mine' })
    await bench.end('write', conflictsWith('theirs', 2))
    expect(bench.desk.conflict?.mine).toEqual(dossier('a', 'mine'))
  })
  test('a conflict that comes out after locking brings nothing of the other version into memory', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    bench.put('a', 'mine')
    bench.wait()
    bench.hear({ type: 'locked' })
    await bench.end('write', conflictsWith('theirs', 2))
    expect([bench.context.conflicts.size, [...bench.context.entries.keys()]]).toEqual([0, ['a']])
  })
  test('a passphrase that is being set: its key is forgotten', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    const job = bench.ask({ kind: 'setPassphrase', passphrase })
    bench.hear({ type: 'locked' })
    await bench.end('setPassphrase', null)
    expect([bench.state, bench.told, bench.ended.get(job)]).toEqual(['locked idle', ['lock'], false])
  })
  test('saving that is being turned on: its key is forgotten, and nothing is shown', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    const job = bench.ask({ kind: 'turnOn', passphrase })
    bench.hear({ type: 'locked' })
    await bench.end('turnOn', openFound(stored('a', 1)))
    expect([bench.state, bench.told, bench.ended.get(job)]).toEqual(['locked idle', ['lock'], false])
    expect(bench.context.entries.size).toBe(0)
  })
  test('a case that is being removed is removed', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    const job = bench.ask({ kind: 'remove', case: 'a' })
    bench.hear({ type: 'locked' })
    await bench.end('remove', null)
    expect([bench.state, bench.ended.get(job)]).toEqual(['locked idle', true])
  })
})

describe('a locked desk', () => {
  async function locked() {
    const bench = new Bench()
    await bench.end('start', { kind: 'locked', problem: null })
    return bench
  }
  test('opens with the passphrase and says so', async () => {
    const bench = await locked()
    expect(bench.desk.phase).toBe('locked')
    const unlock = bench.ask({ kind: 'unlock', passphrase })
    expect(bench.state).toBe('locked doing')
    await bench.end('unlock', openFound(stored('a', 1)))
    expect([bench.state, bench.desk.phase, bench.ended.get(unlock)]).toEqual(['unlocked idle', 'open', true])
    expect(bench.shown).toEqual({ a: '' })
  })
  test('stays locked with a wrong one, says why, and keeps no passphrase', async () => {
    const bench = await locked()
    const unlock = bench.ask({ kind: 'unlock', passphrase: 'wrong' })
    await bench.end('unlock', { kind: 'locked', problem: 'wrong-passphrase' })
    expect([bench.state, bench.ended.get(unlock), bench.desk.problem]).toEqual([
      'locked idle',
      false,
      'wrong-passphrase',
    ])
    expect(JSON.stringify(bench.context)).not.toContain('wrong"')
    expect([bench.context.jobs, bench.context.running]).toEqual([[], null])
  })
  test('does nothing else', async () => {
    const bench = await locked()
    const asked = [
      bench.ask({ kind: 'flush' }),
      bench.ask({ kind: 'remove', case: 'a' }),
      bench.ask({ kind: 'setPassphrase', passphrase: null }),
      bench.ask({ kind: 'turnOn', passphrase: null }),
      bench.ask({ kind: 'send', sent: { case: 'a', person: 'person-1' } }),
      bench.ask({ kind: 'lock' }),
    ]
    expect([bench.running, asked.map((id) => bench.ended.get(id))]).toEqual([[], asked.map(() => false)])
  })
  test('hears of changes without reading them', async () => {
    const bench = await locked()
    bench.hear({ type: 'changed' })
    bench.hear({ type: 'deleted', id: 'a' })
    bench.wait()
    expect(bench.running).toEqual([])
  })
  test('keeps what the tab held before another tab set the passphrase, and saves it after unlocking', async () => {
    const bench = new Bench({ cases: [dossier('a', 'only here')] })
    await bench.end('start', { kind: 'locked', problem: null })
    expect(bench.shown).toEqual({})
    bench.ask({ kind: 'unlock', passphrase })
    await bench.end('unlock', openFound(stored('b', 1)))
    expect([bench.shown, bench.writing]).toEqual([{ a: 'only here', b: '' }, { a: 'only here' }])
  })
  test('that is open already is unlocked by any passphrase', async () => {
    const bench = await deskOnDevice()
    const unlock = bench.ask({ kind: 'unlock', passphrase })
    expect([bench.ended.get(unlock), bench.running]).toEqual([true, []])
  })
})
