import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Dossier } from '@/cases/dossier/format'
import { emptyDossier } from '@/cases/dossier/household'
import { databaseName } from '@/cases/storage/database-names'
import { tellErased } from '@/cases/storage/erased'
import { setShared } from '@/cases/storage/shared-device'
import { savedState } from '@/components/desk/repository/desk-state'
import { browserDevice } from '@/components/desk/repository/device'
import { CaseRepository } from '@/components/desk/repository/repository'
import { writeTab } from '@/components/desk/repository/tab'
import { tabStorage } from '@/tests/components/desk/repository/tab-storage'
import { fewRounds, freshDevice, get, put, storageText } from '@/tests/storage/device'

freshDevice()
const passphrase = 'seven green bicycles'
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const file = (n: number, notes = ''): Dossier => ({ ...emptyDossier, id: uuid(n), notes })

const stops: (() => void)[] = []
/** The desk of one more tab. All share the device, and the storage of the tab that the test stubs. */
async function openDesk(): Promise<CaseRepository> {
  const repository = new CaseRepository(() => browserDevice({ rounds: fewRounds }))
  stops.push(repository.start(null))
  await vi.waitFor(() => expect(repository.look().phase).not.toBe('looking'))
  return repository
}
const notes = (repository: CaseRepository) =>
  [...repository.look().entries.values()].map((entry) => entry.dossier.notes)
const databases = async () => (await indexedDB.databases()).map(({ name }) => name)
const inTab = () => sessionStorage.getItem('residence-routes-desk') ?? ''

beforeEach(() => vi.stubGlobal('sessionStorage', tabStorage()))
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('on a shared device', () => {
  afterEach(() => setShared(false))
  test('nothing is written, in the tab or on the device, and a reload finds nothing', async () => {
    setShared(true)
    const desk = await openDesk()
    desk.put(file(1, 'secret'))
    await desk.flush()
    expect(await desk.turnOn(null)).toBe(false)
    expect(await desk.turnOn(passphrase)).toBe(false)
    expect(notes(desk)).toEqual(['secret'])
    expect(desk.mayLose()).toBe(true)
    expect(inTab()).toBe('')
    expect(await databases()).toEqual([])
    expect(notes(await openDesk())).toEqual([])
  })
  test('cases that are saved there are neither shown nor touched', async () => {
    const before = await openDesk()
    await before.turnOn(null)
    before.put(file(1, 'of another'))
    await before.flush()
    setShared(true)
    const desk = await openDesk()
    expect(desk.look()).toMatchObject({ phase: 'tab', entries: new Map() })
    setShared(false)
    expect(notes(await openDesk())).toEqual(['of another'])
  })
  test('what the tab kept goes as soon as the device is said to be shared', async () => {
    const desk = await openDesk()
    desk.put(file(1, 'secret'))
    await desk.flush()
    expect(inTab()).toContain('secret')
    setShared(true)
    desk.putAll([file(1, 'secret')])
    await desk.flush()
    expect(inTab()).toBe('')
    expect(notes(desk)).toEqual(['secret'])
  })
})

describe('in the tab', () => {
  test('a case survives a reload, and nothing is made on the device', async () => {
    const desk = await openDesk()
    desk.put(file(1, 'kept'))
    await desk.flush()
    expect([notes(await openDesk()), await databases()]).toEqual([['kept'], []])
  })
  test('what waits is kept before the page has gone', async () => {
    const desk = await openDesk()
    desk.put(file(1, 'last word'))
    void desk.flush()
    expect(inTab()).toContain('last word')
  })
  test('a new case gets an id of its own; the screens hear of it', async () => {
    const desk = await openDesk()
    const heard = vi.fn()
    const end = desk.subscribe(heard)
    const before = desk.look()
    const id = desk.put({ ...emptyDossier, id: 'new' })
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(heard).toHaveBeenCalledOnce()
    expect([desk.look() === before, desk.look().entries.has(id)]).toEqual([false, true])
    desk.show(id)
    expect(desk.look().open).toBe(id)
    end()
    desk.show(null)
    expect(heard).toHaveBeenCalledTimes(2)
  })
  test('a browser that blocks the storage says so, and the cases stay', async () => {
    const desk = await openDesk()
    desk.put(file(1, 'kept'))
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    expect(await desk.turnOn(null)).toBe(false)
    expect([desk.look().phase, desk.look().problem, notes(desk)]).toEqual(['tab', 'blocked', ['kept']])
  })
  test('a tab without room says so, and the browser asks before the case is lost', async () => {
    const desk = await openDesk()
    desk.put(file(1, 'short'))
    await desk.flush()
    vi.spyOn(sessionStorage, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    desk.put(file(1, 'long'))
    await desk.flush()
    expect([desk.look().problem, desk.mayLose(), notes(desk)]).toEqual(['quota', true, ['long']])
  })
  test.each([
    ['SecurityError', 'access is denied'],
    ['QuotaExceededError', 'not one letter fits, as in some private windows'],
  ])('a browser that lets the tab keep nothing is not told to be full: %s, %s', async (name) => {
    const desk = await openDesk()
    vi.spyOn(sessionStorage, 'setItem').mockImplementation(() => {
      throw new DOMException('no', name)
    })
    desk.put(file(1, 'kept in memory'))
    await desk.flush()
    expect([desk.look().problem, desk.mayLose(), notes(desk)]).toEqual(['refused', true, ['kept in memory']])
    vi.restoreAllMocks()
    await desk.retry()
    expect([desk.look().problem, desk.mayLose()]).toEqual([null, false])
  })
  test('an answer of another release is left out and told, and the case can be had as it was', async () => {
    const raw = { ...file(1, 'kept'), household: { filesTogether: 'with-the-band' } }
    sessionStorage.setItem(
      'residence-routes-desk',
      JSON.stringify({ cases: [raw, { schemaVersion: 99 }], sent: null }),
    )
    const desk = await openDesk()
    expect([notes(desk), desk.look().damaged.map(({ raw }) => raw)]).toEqual([
      ['kept'],
      [{ schemaVersion: 99 }],
    ])
    expect([...desk.look().leftOut]).toMatchObject([
      [uuid(1), { raw, problems: [{ path: 'household.filesTogether', problem: 'not-an-option' }] }],
    ])
  })
})

describe('turning saving on', () => {
  test('moves every case to the device, and takes its copy out of the tab', async () => {
    const desk = await openDesk()
    desk.putAll(Array.from({ length: 250 }, (_, n) => file(n, `case ${n}`)))
    expect(await desk.turnOn(null)).toBe(true)
    await desk.flush()
    expect([desk.look().phase, desk.mayLose(), inTab()]).toEqual(['plain', false, ''])
    const later = await openDesk()
    expect(later.look().entries.size).toBe(250)
    for (const entry of later.look().entries.values()) expect(entry.revision).toBe(1)
  })
  test('with a passphrase leaves no readable copy anywhere', async () => {
    const desk = await openDesk()
    desk.put(file(1, 'lighthouse'))
    expect(await desk.turnOn(passphrase)).toBe(true)
    await desk.flush()
    expect([desk.look().phase, inTab(), await storageText()]).toEqual([
      'open',
      '',
      expect.not.stringContaining('lighthouse'),
    ])
    desk.put(file(2, 'lighthouse'))
    await desk.flush()
    expect(await storageText()).not.toContain('lighthouse')
  })
  test('that cannot encrypt leaves nothing on the device, now or later', async () => {
    const desk = await openDesk()
    desk.put(file(1, 'lighthouse'))
    vi.spyOn(crypto.subtle, 'deriveKey').mockRejectedValue(new DOMException('no', 'OperationError'))
    expect(await desk.turnOn(passphrase)).toBe(false)
    desk.put(file(1, 'lighthouse north'))
    await desk.flush()
    expect([desk.look().phase, desk.look().problem, await databases()]).toEqual(['tab', 'failed', []])
    expect(inTab()).toContain('lighthouse north')
  })
  test('that cannot encrypt leaves the cases of other tabs where they are', async () => {
    const desk = await openDesk()
    const other = await openDesk()
    await other.turnOn(null)
    other.put(file(2, 'theirs'))
    await other.flush()
    vi.spyOn(crypto.subtle, 'deriveKey').mockRejectedValue(new DOMException('no', 'OperationError'))
    expect(await desk.turnOn(passphrase)).toBe(false)
    expect([notes(desk), notes(other), await databases()]).toEqual([[], ['theirs'], [databaseName]])
  })
  test('shows the cases that another tab keeps there', async () => {
    const desk = await openDesk()
    const other = await openDesk()
    await other.turnOn(null)
    other.put(file(2, 'theirs'))
    await other.flush()
    desk.put(file(1, 'mine'))
    await desk.turnOn(null)
    expect(notes(desk).sort()).toEqual(['mine', 'theirs'])
  })
})

describe('on the device', () => {
  async function saved(secret: string | null) {
    const desk = await openDesk()
    await desk.turnOn(secret)
    desk.put(file(1, 'lighthouse'))
    await desk.flush()
    return desk
  }
  test('a locked desk shows nothing and leaves nothing; the right passphrase opens it', async () => {
    const desk = await saved(passphrase)
    await desk.lock()
    expect([desk.look().phase, notes(desk), sessionStorage.length]).toEqual(['locked', [], 0])
    expect(await storageText()).not.toContain('lighthouse')
    expect([await desk.unlock('wrong'), desk.look().problem]).toEqual([false, 'wrong-passphrase'])
    expect([await desk.unlock(passphrase), notes(desk)]).toEqual([true, ['lighthouse']])
  })
  test('the lock of one tab locks the other', async () => {
    const desk = await saved(passphrase)
    const other = await openDesk()
    await other.unlock(passphrase)
    await desk.lock()
    await vi.waitFor(() => expect(other.look().phase).toBe('locked'))
    expect(notes(other)).toEqual([])
  })
  test('a passphrase that another tab sets locks this one; one that it removes opens the cases', async () => {
    const desk = await saved(null)
    const other = await openDesk()
    await other.setPassphrase(passphrase)
    await vi.waitFor(() => expect(desk.look().phase).toBe('locked'))
    await desk.unlock(passphrase)
    await other.setPassphrase(null)
    await vi.waitFor(() => expect(desk.look().phase).toBe('plain'))
    expect(notes(desk)).toEqual(['lighthouse'])
  })
  test('a change of one tab arrives in the other', async () => {
    const desk = await saved(null)
    const other = await openDesk()
    desk.put(file(1, 'lighthouse north'))
    await vi.waitFor(() => expect(notes(other)).toEqual(['lighthouse north']))
    await desk.remove(uuid(1))
    await vi.waitFor(() => expect(notes(other)).toEqual([]))
  })
  test('what both tabs changed is settled by the person', async () => {
    const desk = await saved(null)
    await put({ id: uuid(1), revision: 2, plain: file(1, 'lighthouse west') })
    desk.put(file(1, 'lighthouse east'))
    await desk.flush()
    expect(desk.look().conflict).toMatchObject({
      mine: { notes: 'lighthouse east' },
      theirs: { dossier: { notes: 'lighthouse west' }, revision: 2 },
    })
    await desk.settle('both', 'Copy')
    expect([desk.look().conflict, notes(desk).sort()]).toEqual([null, ['lighthouse east', 'lighthouse west']])
    expect(await get(uuid(1))).toMatchObject({ revision: 2, plain: { notes: 'lighthouse west' } })
  })
  test('a full storage is told; what was written stays, and is saved once there is room', async () => {
    const desk = await saved(null)
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    desk.put(file(1, 'lighthouse south'))
    await desk.flush()
    const [entry] = desk.look().entries.values()
    expect([entry && savedState(entry, desk.look()), desk.look().problem]).toEqual(['failed', 'quota'])
    expect([notes(desk), desk.mayLose()]).toEqual([['lighthouse south'], true])
    full.mockRestore()
    await desk.retry()
    expect([desk.look().problem, desk.mayLose()]).toEqual([null, false])
    expect(await get(uuid(1))).toMatchObject({ revision: 2, plain: { notes: 'lighthouse south' } })
  })
  test('a record that cannot be read is listed beside the cases, and can be removed', async () => {
    await saved(null)
    await put({ id: uuid(2), revision: 1, plain: { schemaVersion: 9 } })
    const desk = await openDesk()
    expect([notes(desk), desk.look().damaged]).toMatchObject([['lighthouse'], [{ id: uuid(2) }]])
    await desk.remove(uuid(2))
    expect([desk.look().damaged, await get(uuid(2))]).toEqual([[], undefined])
  })
  test('a record with answers of another release opens without them, and says so until the desk is opened anew', async () => {
    await saved(null)
    const raw = { ...file(2, 'harbour'), household: { gone: 'yes' } }
    await put({ id: uuid(2), revision: 3, plain: raw })
    const desk = await openDesk()
    expect(notes(desk).sort()).toEqual(['harbour', 'lighthouse'])
    const told = [
      [uuid(2), { raw, problems: [{ path: 'household.gone', problem: 'unknown-fact', params: {} }] }],
    ]
    expect([...desk.look().leftOut]).toEqual(told)
    desk.put(file(2, 'harbour east'))
    await desk.flush()
    expect(await get(uuid(2))).toMatchObject({ revision: 4, plain: { notes: 'harbour east', household: {} } })
    expect([...desk.look().leftOut]).toEqual(told)
    expect([...(await openDesk()).look().leftOut]).toEqual([])
  })
  test('everything deleted in another tab leaves nothing here', async () => {
    const desk = await saved(passphrase)
    desk.put(file(1, 'lighthouse north'))
    tellErased()
    await vi.waitFor(() => expect(desk.look().phase).toBe('tab'))
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(databaseName)
      request.onsuccess = resolve
      request.onblocked = reject
    })
    expect([notes(desk), desk.mayLose(), sessionStorage.length, await databases()]).toEqual([
      [],
      false,
      0,
      [],
    ])
  })
  test('cases of the tab are not lost when another tab has set a passphrase since', async () => {
    const other = await saved(passphrase)
    writeTab({ cases: [file(2, 'only in the tab')], sent: null })
    const desk = await openDesk()
    expect([desk.look().phase, notes(desk)]).toEqual(['locked', []])
    expect(inTab()).toContain('only in the tab')
    await desk.unlock(passphrase)
    await desk.flush()
    expect([notes(desk).sort(), inTab()]).toEqual([['lighthouse', 'only in the tab'], ''])
    await vi.waitFor(() => expect(notes(other)).toHaveLength(2))
  })
  test('a page that goes away saves what waits and lets the database go', async () => {
    const desk = await saved(null)
    desk.put(file(1, 'last word'))
    for (const stop of stops.splice(0)) stop()
    await vi.waitFor(async () => expect(await get(uuid(1))).toMatchObject({ plain: { notes: 'last word' } }))
    const gone = new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(databaseName)
      request.onsuccess = () => resolve('at once')
      request.onblocked = () => resolve('not while a tab holds it')
    })
    expect(await gone).toBe('at once')
  })
})

test('before it has started, the repository does nothing', async () => {
  const repository = new CaseRepository()
  expect([await repository.flush(), repository.mayLose(), repository.look().phase]).toEqual([
    false,
    false,
    'looking',
  ])
})
