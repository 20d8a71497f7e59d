import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { factsOf, withFact } from '@/cases/dossier/household'
import { emptySession } from '@/components/check/session/session'
import { restoreSession, saveSession } from '@/components/check/session/storage'
import { readTab, writeTab } from '@/components/desk/repository/tab'
import {
  Bench,
  casesFound,
  deskInTab,
  deskOnDevice,
  dossier,
  keeps,
  openFound,
  saves,
  settled,
  stored,
} from '@/tests/components/desk/repository/bench'
import { tabStorage } from '@/tests/components/desk/repository/tab-storage'

const passphrase = 'seven green bicycles'
beforeEach(() => vi.stubGlobal('sessionStorage', tabStorage()))
afterEach(() => vi.unstubAllGlobals())
/** The ids of the cases that the tab keeps. */
const inTab = () => sessionStorage.getItem('residence-routes-desk')?.match(/(?<="id":")[a-z](?=")/g)

describe('turning saving on', () => {
  test('first keeps in the tab what waits, then moves everything to the device', async () => {
    const bench = await deskInTab(dossier('a'))
    bench.put('b')
    const job = bench.ask({ kind: 'turnOn', passphrase: null })
    expect(bench.running).toEqual(['write'])
    await bench.end('write', keeps)
    expect(bench.running).toEqual(['turnOn'])
    await bench.end('turnOn', casesFound())
    expect([bench.desk.phase, bench.writing, bench.ended.get(job)]).toEqual(['plain', { a: '', b: '' }, true])
  })
  test('writes nothing before the passphrase is set, whatever changes meanwhile', async () => {
    const bench = await deskInTab(dossier('a'))
    bench.ask({ kind: 'turnOn', passphrase })
    bench.put('a', 'meanwhile')
    bench.ask({ kind: 'flush' })
    bench.wait()
    expect([bench.running, bench.mayLose]).toEqual([['turnOn'], true])
    await bench.end('turnOn', openFound())
    expect([bench.desk.phase, bench.writing]).toEqual(['open', { a: 'meanwhile' }])
  })
  test('that fails leaves the cases in the tab, and says why', async () => {
    const bench = await deskInTab(dossier('a'))
    const job = bench.ask({ kind: 'turnOn', passphrase })
    await bench.end('turnOn', { kind: 'tab', problem: 'failed' })
    expect([bench.state, bench.desk.phase, bench.desk.problem]).toEqual(['unlocked idle', 'tab', 'failed'])
    expect([bench.ended.get(job), bench.shown]).toEqual([false, { a: '' }])
  })
  test('where another tab has set a passphrase asks for it, and the cases wait out of sight', async () => {
    const bench = await deskInTab(dossier('a'))
    bench.ask({ kind: 'turnOn', passphrase: null })
    await bench.end('turnOn', { kind: 'locked', problem: null })
    expect([bench.state, bench.shown]).toEqual(['locked idle', {}])
    expect(inTab()).toEqual(['a'])
    bench.ask({ kind: 'unlock', passphrase })
    await bench.end('unlock', openFound())
    expect(bench.writing).toEqual({ a: '' })
  })
  test('takes the copies out of the tab only once they are on the device', async () => {
    const bench = await deskInTab(dossier('a'))
    bench.put('a', 'kept')
    bench.ask({ kind: 'turnOn', passphrase })
    await bench.end('write', keeps)
    writeTab({ cases: [dossier('a')], sent: null })
    await bench.end('turnOn', openFound())
    expect(inTab()).toEqual(['a'])
    await bench.end('write', saves)
    expect(sessionStorage.length).toBe(0)
  })
})

describe('the passphrase', () => {
  test('is set once what waits is written', async () => {
    const bench = await deskOnDevice()
    bench.put('a')
    const job = bench.ask({ kind: 'setPassphrase', passphrase: null })
    await bench.end('write', saves)
    expect(bench.state).toBe('unlocked doing')
    bench.put('a', 'meanwhile')
    bench.wait()
    expect(bench.running).toEqual(['setPassphrase'])
    await bench.end('setPassphrase', null)
    expect([bench.desk.phase, bench.ended.get(job), bench.context.running]).toEqual(['plain', true, null])
  })
  test('that cannot be set says why and changes nothing', async () => {
    const bench = await deskOnDevice()
    const job = bench.ask({ kind: 'setPassphrase', passphrase })
    await bench.end('setPassphrase', 'damaged')
    expect([bench.desk.phase, bench.desk.problem, bench.ended.get(job)]).toEqual(['open', 'damaged', false])
  })
})

describe('removing a case', () => {
  test('takes it out of the device, the list and the screen', async () => {
    const bench = await deskOnDevice(stored('a', 1), stored('b', 1))
    bench.actor.send({ type: 'show', open: 'a' })
    bench.ask({ kind: 'remove', case: 'a' })
    expect(bench.shown).toHaveProperty('a')
    await bench.end('remove', null)
    expect([bench.shown, bench.desk.open]).toEqual([{ b: '' }, null])
  })
  test('waits until it is written, so that no write brings it back', async () => {
    const bench = await deskOnDevice()
    bench.put('a')
    bench.wait()
    bench.ask({ kind: 'remove', case: 'a' })
    expect(bench.running).toEqual(['write'])
    await bench.end('write', saves)
    expect(bench.running).toEqual(['remove'])
    bench.put('a', 'too late')
    await bench.end('remove', null)
    bench.wait()
    expect([bench.shown, bench.running]).toEqual([{}, []])
  })
  test('that fails leaves it, and says why', async () => {
    const bench = await deskOnDevice(stored('a', 1))
    const job = bench.ask({ kind: 'remove', case: 'a' })
    await bench.end('remove', 'failed')
    expect([bench.shown, bench.desk.problem, bench.ended.get(job)]).toEqual([{ a: '' }, 'failed', false])
  })
  test('takes it out of the tab', async () => {
    const bench = await deskInTab(dossier('a'))
    bench.put('a', 'kept')
    bench.ask({ kind: 'remove', case: 'a' })
    await bench.end('write', keeps)
    await bench.end('remove', null)
    expect(sessionStorage.length).toBe(0)
  })
})

test('jobs are done one after the other, in the order in which they were asked for', async () => {
  const bench = await deskOnDevice(stored('a', 1), stored('b', 1))
  const first = bench.ask({ kind: 'remove', case: 'a' })
  const second = bench.ask({ kind: 'remove', case: 'b' })
  const last = bench.ask({ kind: 'lock' })
  expect(bench.running).toEqual(['remove'])
  await bench.end('remove', null)
  expect([bench.running, bench.ended]).toEqual([['remove'], new Map([[first, true]])])
  await bench.end('remove', null)
  expect([bench.state, bench.ended.get(second), bench.ended.get(last)]).toEqual(['locked idle', true, true])
})

describe('answers sent to the questionnaire', () => {
  const sent = { case: 'a', person: 'person-1' }
  const known = withFact(dossier('a'), 'person-1', 'whereabouts', 'belgium')
  const answered = { ...emptySession, facts: { whereabouts: 'transit-zone', identityPaper: 'none' } } as const

  test('go there with everything known, and only ids stay in the tab', async () => {
    const bench = await deskOnDevice({ dossier: known, revision: 1 })
    const job = bench.ask({ kind: 'send', sent })
    expect(bench.ended.get(job)).toBe(true)
    expect((await restoreSession())?.facts).toEqual({ whereabouts: 'belgium' })
    expect(readTab()).toMatchObject({ cases: [], sent })
    bench.hear({ type: 'changed' })
    bench.wait()
    await bench.end('reread', openFound({ dossier: known, revision: 1 }))
    // They come back when the desk is next opened, not by the way.
    expect(await restoreSession()).not.toBeNull()
    expect([bench.state, bench.desk.answersTakenBack]).toEqual(['unlocked idle', null])
  })
  test('of a case that is not here are not sent', async () => {
    const bench = await deskOnDevice()
    bench.ask({ kind: 'send', sent })
    expect([await restoreSession(), sessionStorage.length]).toEqual([null, 0])
  })
  test('come back to their case, and are forgotten only once they are saved', async () => {
    saveSession(answered)
    const bench = new Bench({ sent })
    await bench.end('start', openFound({ dossier: known, revision: 1 }))
    await vi.waitFor(() => expect(bench.state).toBe('unlocked writing'))
    expect([bench.desk.open, bench.desk.answersTakenBack]).toEqual(['a', 2])
    expect(await restoreSession()).not.toBeNull()
    await bench.end('write', saves)
    expect(factsOf(bench.desk.entries.get('a')?.dossier ?? known)).toEqual(answered.facts)
    expect(sessionStorage.length).toBe(0)
    bench.actor.send({ type: 'show', open: null })
    expect(bench.desk.answersTakenBack).toBeNull()
  })
  test('come back to a case of the tab', async () => {
    saveSession(answered)
    const bench = new Bench({ cases: [known], sent })
    await bench.end('start', { kind: 'tab', problem: null })
    await vi.waitFor(() => expect(bench.state).toBe('unlocked writing'))
    await bench.end('write', keeps)
    expect(await restoreSession()).toBeNull()
    expect(bench.desk.answersTakenBack).toBe(2)
  })
  test('wait while the desk is locked, and come back when it opens', async () => {
    saveSession(answered)
    const bench = new Bench({ sent })
    await bench.end('start', { kind: 'locked', problem: null })
    await settled()
    expect(await restoreSession()).not.toBeNull()
    expect(readTab().sent).toEqual(sent)
    bench.ask({ kind: 'unlock', passphrase })
    await bench.end('unlock', openFound({ dossier: known, revision: 1 }))
    await vi.waitFor(() => expect(bench.desk.answersTakenBack).toBe(2))
  })
  test('stay in the questionnaire when their case is gone', async () => {
    saveSession(answered)
    const bench = new Bench({ sent })
    await bench.end('start', openFound(stored('other', 1)))
    await settled()
    expect([bench.state, bench.desk.answersTakenBack]).toEqual(['unlocked idle', null])
    expect(await restoreSession()).not.toBeNull()
  })
  test('that were forgotten there change nothing', async () => {
    const bench = new Bench({ sent })
    await bench.end('start', openFound({ dossier: known, revision: 1 }))
    await settled()
    expect([bench.state, bench.desk.answersTakenBack, bench.context.sentToQuestionnaire]).toEqual([
      'unlocked idle',
      null,
      null,
    ])
    expect(sessionStorage.length).toBe(0)
  })
  test('are forgotten when the desk is locked', async () => {
    const bench = await deskOnDevice({ dossier: known, revision: 1 })
    bench.ask({ kind: 'send', sent })
    bench.ask({ kind: 'lock' })
    expect(await restoreSession()).toBeNull()
  })
})
