import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { dossierOfOne } from '@/cases/dossier/household'
import { databaseName, keptDatabaseName } from '@/cases/storage/database-names'
import { mayHoldDossiers } from '@/cases/storage/held'
import { type KeptAnswers, keptAnswers } from '@/components/check/kept/kept'
import { dossierOfSession, sessionOfDossier } from '@/components/check/session/dossier'
import { emptySession, type Session } from '@/components/check/session/session'
import { create, fewRounds, freshDevice, openTab, storageText } from '@/tests/storage/device'

const isSomethingKept = () => mayHoldDossiers(keptDatabaseName)

freshDevice()
afterEach(() => vi.restoreAllMocks())

const passphrase = 'seven green bicycles'
const answers = dossierOfOne({ whereabouts: 'belgium', seriousIllness: 'yes' })
const page = (): KeptAnswers => keptAnswers({ rounds: fewRounds })

describe('answers of the check that are kept', () => {
  test('are there the next day, without a passphrase', async () => {
    expect(await isSomethingKept()).toBe(false)
    expect(await page().look()).toEqual({ kind: 'none' })
    expect(await isSomethingKept(), 'looking makes no place').toBe(false)
    expect((await page().begin(answers, null)).kind).toBe('kept')
    const there = await page().look()
    expect(there).toMatchObject({ kind: 'kept', sealed: false, found: { revision: 1 } })
    expect(there.kind === 'kept' && there.found.dossier.persons).toEqual(answers.persons)
  })
  test('are sealed before a byte of them is written, and open with the passphrase alone', async () => {
    expect(await page().begin(answers, passphrase)).toMatchObject({ kind: 'kept', sealed: true })
    expect(await storageText()).not.toMatch(/whereabouts|belgium|seriousIllness/)
    const next = page()
    expect(await next.look()).toEqual({ kind: 'locked' })
    expect(await next.unlock('seven green bicycle')).toEqual({ kind: 'failed', problem: 'wrong-passphrase' })
    expect(await next.unlock(passphrase)).toMatchObject({ kind: 'kept', sealed: true })
  })
  test('stand apart from the desk: neither opens, locks or deletes the other', async () => {
    const desk = await openTab()
    await create(desk, dossierOfOne({ whereabouts: 'abroad' }))
    await desk.setPassphrase('another long passphrase')
    const kept = page()
    await kept.begin(answers, null)
    expect(await page().look()).toMatchObject({ kind: 'kept', sealed: false })
    expect(desk.state()).toBe('open')
    expect(await kept.drop()).toEqual({ kind: 'none' })
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([databaseName])
    expect((await desk.list()).ok).toBe(true)
  })
  test('are replaced by what is known now, and never what another tab kept meanwhile', async () => {
    const [one, other] = [page(), page()]
    const first = await one.begin(answers, null)
    const seen = await other.look()
    if (first.kind !== 'kept' || seen.kind !== 'kept') throw new Error('not kept')
    const more = dossierOfOne({ whereabouts: 'abroad' })
    expect(await one.replace(more, first.found)).toMatchObject({ kind: 'kept', found: { revision: 2 } })
    expect(await other.replace(answers, seen.found)).toEqual({ kind: 'failed', problem: 'conflict' })
    const now = await other.look()
    expect(now.kind === 'kept' && now.found.dossier.household).toEqual(more.household)
    expect(now.kind === 'kept' && now.found.dossier.persons[0].facts).toEqual(more.persons[0].facts)
  })
  test('are not begun over what is there already', async () => {
    await page().begin(answers, passphrase)
    for (const how of [null, passphrase])
      expect(await page().begin(answers, how)).toEqual({ kind: 'failed', problem: 'conflict' })
  })
  test('are gone once they are dropped, in this tab and in others', async () => {
    const [one, other] = [page(), page()]
    await one.begin(answers, null)
    const seen = await other.look()
    expect(await one.drop()).toEqual({ kind: 'none' })
    expect(await isSomethingKept()).toBe(false)
    expect(seen.kind === 'kept' && (await other.replace(answers, seen.found))).toMatchObject({
      kind: 'failed',
    })
    expect(await other.look()).toEqual({ kind: 'none' })
  })
  test('keep what this release knows, and name the rest', async () => {
    const kept = page()
    await kept.begin(answers, null)
    await changeRecord((record) => {
      const { plain } = record as { plain: { persons: [{ facts: Record<string, unknown> }] } }
      plain.persons[0].facts.identityPaper = 'gone-option'
    })
    const there = await page().look()
    if (there.kind !== 'kept') throw new Error(there.kind)
    expect(there.found.dossier.persons).toEqual(answers.persons)
    expect(there.found.leftOut?.problems).toMatchObject([{ path: 'persons[0].facts.identityPaper' }])
  })
  test('that cannot be read at all stay as they are', async () => {
    await page().begin(answers, null)
    await changeRecord((record) => Object.assign(record, { plain: { schemaVersion: 99 } }))
    expect(await page().look()).toEqual({ kind: 'failed', problem: 'damaged' })
    expect(await isSomethingKept()).toBe(true)
  })
  test('of version 1 are brought up to today', async () => {
    await page().begin(answers, null)
    await changeRecord((record) =>
      Object.assign(record, { plain: { schemaVersion: 1, facts: { whereabouts: 'belgium' } } }),
    )
    const there = await page().look()
    expect(there.kind === 'kept' && there.found.dossier.schemaVersion).toBe(2)
  })
})

describe('a device that does not take them', () => {
  const throwing = (name: string) => () => {
    throw new DOMException('no', name)
  }
  test.each([
    ['SecurityError', 'blocked'],
    ['VersionError', 'newer'],
  ] as const)('%s is told as %s', async (name, problem) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(throwing(name))
    expect(await page().begin(answers, null)).toEqual({ kind: 'failed', problem })
  })
  test('a full storage is told as full, and no empty place stays behind', async () => {
    const kept = page()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(throwing('QuotaExceededError'))
    for (const how of [null, passphrase]) {
      expect(await kept.begin(answers, how)).toEqual({ kind: 'failed', problem: 'quota' })
      expect(await isSomethingKept()).toBe(false)
    }
  })
})

describe('a session as a case and back', () => {
  const session: Session = {
    ...emptySession,
    facts: { whereabouts: 'belgium', childAtSchool: 'yes' },
    events: [{ type: 'applicationLodged', on: '2026-10-05', procedure: 'medical-regularisation' }],
    checked: ['medical-regularisation', 'return'],
    papers: { 'medical-regularisation': ['certificate'] },
  }
  test('keeps answers, steps, procedures and ticked papers', () => {
    const { facts, events, checked, papers } = sessionOfDossier({ dossier: dossierOfSession(session) })
    expect({ facts, events, checked }).toEqual({
      facts: session.facts,
      events: session.events,
      checked: session.checked,
    })
    expect(papers['medical-regularisation']).toEqual(['certificate'])
  })
  test('leaves out answers that no longer count', () => {
    const dossier = dossierOfSession({ ...session, stale: ['childAtSchool'], before: session.facts })
    expect(sessionOfDossier({ dossier }).facts).toEqual({ whereabouts: 'belgium' })
  })
  test('carries what could not be read', () => {
    const leftOut = [{ path: 'facts.x', problem: 'unknown-field', params: {} }] as const
    expect(sessionOfDossier({ dossier: answers, leftOut }).leftOut).toEqual(leftOut)
  })
})

/** Change the one record that is kept, as another release would have written it. */
async function changeRecord(change: (record: object) => void): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(keptDatabaseName)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const cases = db.transaction('cases', 'readwrite').objectStore('cases')
  await new Promise<void>((resolve, reject) => {
    const all = cases.getAll()
    all.onsuccess = () => {
      const [record] = all.result as readonly object[]
      if (!record) return reject(new Error('nothing is kept'))
      change(record)
      const put = cases.put(record)
      put.onsuccess = () => resolve()
      put.onerror = () => reject(put.error)
    }
  })
  db.close()
}
