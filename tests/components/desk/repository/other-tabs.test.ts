import { describe, expect, test } from 'vitest'
import {
  casesFound,
  conflictsWith,
  deskOnDevice,
  dossier,
  openFound,
  refuses,
  saves,
  stored,
} from '@/tests/components/desk/repository/bench'

describe('news from another tab', () => {
  test('are read once it is quiet', async () => {
    const bench = await deskOnDevice(stored('a', 1, 'old'))
    bench.hear({ type: 'changed' })
    bench.wait(200)
    bench.hear({ type: 'changed' })
    bench.wait(200)
    expect(bench.running).toEqual([])
    bench.wait(50)
    expect([bench.state, bench.running]).toEqual(['unlocked rereading', ['reread']])
    await bench.end('reread', openFound(stored('a', 2, 'new'), stored('b', 1)))
    expect([bench.state, bench.shown]).toEqual(['unlocked idle', { a: 'new', b: '' }])
  })
  test('never replace what is not saved here', async () => {
    const bench = await deskOnDevice(stored('a', 1), stored('b', 1))
    bench.hear({ type: 'changed' })
    bench.wait()
    bench.put('a', 'mine')
    await bench.end('reread', openFound(stored('a', 2, 'theirs'), stored('b', 2, 'theirs')))
    expect([bench.state, bench.shown]).toEqual(['unlocked writing', { a: 'mine', b: 'theirs' }])
    expect(bench.desk.entries.get('a')?.revision).toBe(1)
  })
  test('are not read while a change is written, so that no older version comes back', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    bench.put('a', 'mine')
    bench.wait()
    bench.hear({ type: 'changed' })
    bench.wait()
    expect(bench.running).toEqual(['write'])
    await bench.end('write', saves)
    expect(bench.running).toEqual(['reread'])
  })
  test('wait when somebody asks for something, and are read afterwards', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    bench.hear({ type: 'changed' })
    bench.wait()
    bench.put('a', 'mine')
    bench.ask({ kind: 'flush' })
    expect(bench.state).toBe('unlocked writing')
    await bench.end('write', saves)
    bench.wait()
    expect(bench.state).toBe('unlocked rereading')
  })
  test('that come while the device is read are read in turn', async () => {
    const bench = await deskOnDevice()
    bench.hear({ type: 'changed' })
    bench.wait()
    bench.hear({ type: 'changed' })
    await bench.end('reread', openFound(stored('a', 1)))
    bench.wait()
    expect(bench.state).toBe('unlocked rereading')
  })
  test('that cannot be read say so once, and leave what is here', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    bench.hear({ type: 'changed' })
    bench.wait()
    await bench.end('reread', { kind: 'failed', place: 'open', problem: 'closed' })
    expect([bench.state, bench.desk.problem, bench.shown]).toEqual(['unlocked idle', 'closed', { a: '' }])
  })
  test('tell of a deletion at once; the list takes the place of the case', async () => {
    const bench = await deskOnDevice(stored('a', 1), stored('b', 1))
    bench.actor.send({ type: 'show', open: 'a' })
    bench.hear({ type: 'deleted', id: 'a' })
    expect([bench.shown, bench.desk.open]).toEqual([{ b: '' }, null])
  })
  test.each(['waiting', 'refused'])(
    'tell of the deletion of a case with %s work, which stays',
    async (kind) => {
      const bench = await deskOnDevice(stored('a', 1))
      bench.put('a', 'mine')
      if (kind === 'refused') {
        bench.wait()
        await bench.end('write', refuses('failed'), 'failed')
      }
      bench.hear({ type: 'deleted', id: 'a' })
      expect([bench.shown, bench.mayLose]).toEqual([{ a: 'mine' }, true])
    },
  )
  test('bring records that cannot be read, and these can be removed', async () => {
    const bench = await deskOnDevice()
    bench.hear({ type: 'changed' })
    bench.wait()
    const damaged = [{ id: 'x', revision: 2, raw: { schemaVersion: 9 }, errors: [] }]
    await bench.end('reread', { ...openFound(), damaged })
    expect(bench.desk.damaged).toEqual(damaged)
    const job = bench.ask({ kind: 'remove', case: 'x' })
    await bench.end('remove', null)
    expect([bench.desk.damaged, bench.ended.get(job)]).toEqual([[], true])
  })
})

describe('a conflict', () => {
  async function twoConflicts() {
    const bench = await deskOnDevice(stored('a', 1), stored('b', 1), stored('c', 1))
    for (const id of ['a', 'b', 'c']) bench.put(id, `${id} mine`)
    bench.wait()
    await bench.end('write', (dossier, revision) =>
      dossier.id === 'c' ? saves(dossier, revision) : conflictsWith(`${dossier.id} theirs`, 7)(dossier),
    )
    return bench
  }
  test('is shown with both versions, and the other cases are saved all the same', async () => {
    const bench = await twoConflicts()
    expect(bench.desk.conflict).toEqual({ mine: dossier('a', 'a mine'), theirs: stored('a', 7, 'a theirs') })
    expect(bench.desk.entries.get('c')).toEqual(stored('c', 2, 'c mine'))
    bench.put('c', 'again')
    bench.wait()
    expect(bench.writing).toEqual({ c: 'again' })
    expect([bench.desk.conflict?.mine.id, bench.mayLose]).toEqual(['a', true])
  })
  test('is not written over by itself: a change of that case waits for the choice', async () => {
    const bench = await twoConflicts()
    bench.put('a', 'a more')
    bench.wait()
    expect(bench.running).toEqual([])
    expect(bench.desk.conflict?.mine.notes).toBe('a more')
    bench.settle('mine')
    bench.wait()
    expect([bench.writing, bench.desk.conflict?.mine.id]).toEqual([{ a: 'a more' }, 'b'])
  })
  test('ends with mine: it is saved over the other version', async () => {
    const bench = await twoConflicts()
    bench.settle('mine')
    expect(bench.desk.entries.get('a')).toMatchObject({ dossier: dossier('a', 'a mine'), revision: 7 })
    bench.wait()
    expect(bench.writing).toEqual({ a: 'a mine' })
  })
  test('ends with theirs: it takes the place of mine, and nothing is written', async () => {
    const bench = await twoConflicts()
    bench.settle('theirs')
    expect(bench.desk.entries.get('a')).toEqual(stored('a', 7, 'a theirs'))
    bench.wait()
    expect(bench.running).toEqual(['reread'])
  })
  test('ends with both: theirs, and mine as a case of its own', async () => {
    const bench = await twoConflicts()
    bench.settle('both')
    expect(bench.desk.entries.get('a')).toEqual(stored('a', 7, 'a theirs'))
    expect(bench.desk.entries.get('copy')).toEqual({
      dossier: { ...dossier('copy', 'a mine'), label: 'Copy' },
      revision: 0,
      waiting: true,
    })
  })
  test('gives way to the next, until none is left', async () => {
    const bench = await twoConflicts()
    bench.settle('theirs')
    expect(bench.desk.conflict?.mine.id).toBe('b')
    bench.settle('theirs')
    expect(bench.desk.conflict).toBeNull()
    bench.settle('mine')
    expect(bench.shown).toEqual({ a: 'a theirs', b: 'b theirs', c: 'c mine' })
  })
  test('stays when the cases are read again, beside the newest version', async () => {
    const bench = await twoConflicts()
    bench.hear({ type: 'changed' })
    bench.wait()
    await bench.end('reread', openFound(stored('a', 8, 'a newest'), stored('c', 2, 'c mine')))
    expect(bench.desk.conflict).toEqual({ mine: dossier('a', 'a mine'), theirs: stored('a', 8, 'a newest') })
    bench.settle('theirs')
    expect(bench.desk.conflict).toEqual({ mine: dossier('b', 'b mine'), theirs: stored('b', 7, 'b theirs') })
  })
  test('stays when the other tab then deletes the case, or the save is tried again', async () => {
    const bench = await twoConflicts()
    bench.hear({ type: 'deleted', id: 'a' })
    bench.actor.send({ type: 'retry' })
    expect(bench.desk.conflict?.mine).toEqual(dossier('a', 'a mine'))
    await bench.end('reread', openFound(stored('c', 2, 'c mine')))
    expect(bench.desk.conflict?.mine).toEqual(dossier('a', 'a mine'))
  })
  test('goes with a case that the person removes', async () => {
    const bench = await twoConflicts()
    bench.ask({ kind: 'remove', case: 'a' })
    await bench.end('remove', null)
    expect([bench.desk.conflict?.mine.id, Object.keys(bench.shown)]).toEqual(['b', ['b', 'c']])
  })
  test('with a version that cannot be read: theirs leaves it among the damaged', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    const damaged = { id: 'a', revision: 5, raw: {}, errors: [] }
    bench.put('a', 'mine')
    bench.wait()
    await bench.end('write', (written) => ({ written, trouble: 'conflict', theirs: damaged }))
    expect(bench.desk.conflict?.theirs).toBe(damaged)
    bench.settle('theirs')
    bench.wait()
    await bench.end('reread', { ...casesFound(), damaged: [damaged] })
    expect([bench.shown, bench.desk.damaged]).toEqual([{}, [damaged]])
  })
})
