import { afterEach, describe, expect, test, vi } from 'vitest'
import { dossierOfOne } from '@/cases/dossier/household'
import { iterations } from '@/cases/storage/crypto'
import { databaseName } from '@/cases/storage/database-names'
import { onErased, tellErased } from '@/cases/storage/erased'
import { mayHoldDossiers } from '@/cases/storage/held'
import { type DossierStore, openDossierStore } from '@/cases/storage/store'
import type { Notice } from '@/cases/storage/tabs'
import { create, freshDevice, get, must, openTab, put, settle, storageText } from '@/tests/storage/device'

freshDevice()
afterEach(() => vi.restoreAllMocks())

const passphrase = 'seven green bicycles'
const dossier = {
  ...dossierOfOne({ whereabouts: 'transit-zone' }),
  label: 'Third floor',
  notes: 'Comes on Tuesdays',
}
const list = async (store: DossierStore) => must(await store.list()).cases

describe('cases on the device', () => {
  test('nothing is made before the person chose to save', async () => {
    expect(await mayHoldDossiers()).toBe(false)
    await openTab()
    expect(await mayHoldDossiers()).toBe(true)
  })
  test('a case is saved under a random id and read back as it was', async () => {
    const saved = await create(await openTab(), dossier)
    expect(saved.dossier.id).toMatch(/^[0-9a-f-]{36}$/)
    expect(await list(await openTab())).toEqual([
      { dossier: { ...dossier, id: saved.dossier.id }, revision: 1 },
    ])
  })
  test('a case that was removed is gone', async () => {
    const store = await openTab()
    const { dossier: kept } = await create(store, dossier)
    must(await store.remove(kept.id))
    expect(await list(store)).toEqual([])
  })
  test('a record that this release cannot read stays, is told, and is not taken for a case', async () => {
    const store = await openTab()
    const { dossier: kept } = await create(store, dossier)
    await put({ id: kept.id, revision: 4, plain: { ...dossier, schemaVersion: 9 } })
    const { cases, damaged } = must(await store.list())
    expect(cases).toEqual([])
    expect(damaged).toMatchObject([{ id: kept.id, revision: 4, raw: { schemaVersion: 9 } }])
    expect(await store.save({ ...dossier, id: kept.id }, 1)).toMatchObject({ ok: false, problem: 'conflict' })
  })
  test('a case of version 1 in the storage is brought up to today', async () => {
    const store = await openTab()
    await put({ id: 'a', revision: 1, plain: { schemaVersion: 1, facts: { whereabouts: 'belgium' } } })
    expect(await list(store)).toMatchObject([
      { dossier: { id: 'a', persons: [{ facts: { whereabouts: 'belgium' } }] } },
    ])
  })
})

describe('several tabs', () => {
  test('never overwrite each other: the second save gets both versions', async () => {
    const [one, two] = [await openTab(), await openTab()]
    const { dossier: kept } = await create(one, dossier)
    const mine = { ...kept, notes: 'from the first tab' }
    must(await one.save(mine, 1))
    const late = { ...kept, notes: 'from the second tab' }
    expect(await two.save(late, 1)).toEqual({
      ok: false,
      problem: 'conflict',
      theirs: { dossier: mine, revision: 2 },
    })
    expect(await list(two)).toEqual([{ dossier: mine, revision: 2 }])
    must(await two.save(late, 2))
    expect(await list(one)).toEqual([{ dossier: late, revision: 3 }])
  })
  test('saving at the same moment: one wins, the other is told', async () => {
    const [one, two] = [await openTab(), await openTab()]
    const { dossier: kept } = await create(one, dossier)
    const results = await Promise.all([one.save(kept, 1), two.save(kept, 1)])
    expect(results.map((r) => r.ok).sort()).toEqual([false, true])
  })
  test('a case that another tab deleted does not come back by itself', async () => {
    const [one, two] = [await openTab(), await openTab()]
    const { dossier: kept } = await create(one, dossier)
    must(await two.remove(kept.id))
    expect(await one.save(kept, 1)).toEqual({ ok: false, problem: 'missing' })
    expect(await list(one)).toEqual([])
  })
  test('hear what the others did', async () => {
    const [one, two] = [await openTab(), await openTab()]
    const heard: Notice[] = []
    two.subscribe((notice) => heard.push(notice))
    const { dossier: kept } = await create(one, dossier)
    must(await one.remove(kept.id))
    await settle()
    expect(heard).toEqual([
      { kind: 'saved', id: kept.id, revision: 1 },
      { kind: 'deleted', id: kept.id },
    ])
  })
  test('a tab that did not notice the new passphrase writes nothing in the open', async () => {
    const [one, two] = [await openTab(), await openTab()]
    const { dossier: kept } = await create(one, dossier)
    const late = two.save({ ...kept, notes: 'in the open' }, 1)
    const set = await one.setPassphrase(passphrase)
    await late
    expect(set.ok).toBe(true)
    expect(await storageText()).not.toContain('in the open')
    expect(await two.save(kept, 1)).toMatchObject({ ok: false, problem: 'locked' })
    expect(two.state()).toBe('locked')
  })
  test('let go when everything is deleted', async () => {
    const [one, two] = [await openTab(), await openTab()]
    const { dossier: kept } = await create(one, dossier)
    const erased = vi.fn()
    const end = onErased(erased)
    tellErased()
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(databaseName)
      request.onsuccess = resolve
      request.onblocked = reject
    })
    await settle()
    end()
    expect(erased).toHaveBeenCalledOnce()
    expect(await two.save(kept, 1)).toEqual({ ok: false, problem: 'closed' })
    expect(await storageText()).toBe('')
  })
})

describe('with a passphrase', () => {
  test('no answer, label or note is left readable in the storage', async () => {
    const store = await openTab()
    await create(store, dossier)
    expect(await storageText()).toContain('transit-zone')
    must(await store.setPassphrase(passphrase))
    await create(store, dossier)
    const text = await storageText()
    for (const word of ['transit-zone', 'Third floor', 'Tuesdays', 'whereabouts', passphrase]) {
      expect(text).not.toContain(word)
    }
    expect((await list(store)).map((s) => s.dossier.label)).toEqual(['Third floor', 'Third floor'])
  })
  test('the wrong one never opens, the right one does', async () => {
    const first = await openTab()
    await create(first, dossier)
    must(await first.setPassphrase(passphrase))
    const store = await openTab()
    expect(store.state()).toBe('locked')
    expect(await store.list()).toEqual({ ok: false, problem: 'locked' })
    for (const wrong of ['', passphrase.toUpperCase(), `${passphrase}s`, 'another twelve letters']) {
      expect(await store.unlock(wrong)).toEqual({ ok: false, problem: 'wrong-passphrase' })
      expect(await store.list()).toEqual({ ok: false, problem: 'locked' })
    }
    must(await store.unlock(passphrase))
    expect(await list(store)).toHaveLength(1)
  })
  test('locking forgets the key, in the other tabs too', async () => {
    const [one, two] = [await openTab(), await openTab()]
    must(await one.setPassphrase(passphrase))
    await settle()
    must(await two.unlock(passphrase))
    one.lock()
    await settle()
    expect([one.state(), two.state()]).toEqual(['locked', 'locked'])
    expect(await two.save(dossier, 0)).toMatchObject({ ok: false, problem: 'locked' })
  })
  test('it can be changed and taken away; the old one then opens nothing', async () => {
    const store = await openTab()
    await create(store, dossier)
    must(await store.setPassphrase(passphrase))
    must(await store.setPassphrase('eleven blue umbrellas'))
    const other = await openTab()
    expect(await other.unlock(passphrase)).toEqual({ ok: false, problem: 'wrong-passphrase' })
    must(await other.unlock('eleven blue umbrellas'))
    must(await other.setPassphrase(null))
    expect((await openTab()).state()).toBe('plain')
    expect(await list(await openTab())).toHaveLength(1)
  })
  test('cannot be changed by a tab that is locked', async () => {
    must(await (await openTab()).setPassphrase(passphrase))
    const locked = await openTab()
    expect(await locked.setPassphrase(null)).toEqual({ ok: false, problem: 'locked' })
  })
  test('a record that was swapped or put back from an older save does not open', async () => {
    const store = await openTab()
    must(await store.setPassphrase(passphrase))
    const { dossier: kept } = await create(store, dossier)
    const before = await get(kept.id)
    must(await store.save({ ...kept, notes: '' }, 1))
    await put({ ...before, revision: 2 })
    expect(must(await store.list())).toMatchObject({ cases: [], damaged: [{ id: kept.id, raw: undefined }] })
  })
  test('holds at the full cost, and states it', async () => {
    const store = await openTab(iterations)
    must(await store.setPassphrase(passphrase))
    await create(store, dossier)
    expect(await get('header', 'vault')).toMatchObject({ iterations: 600_000 })
    const later = await openTab(iterations)
    expect(await later.unlock(`${passphrase}.`)).toEqual({ ok: false, problem: 'wrong-passphrase' })
    must(await later.unlock(passphrase))
    expect(await list(later)).toHaveLength(1)
  })
})

describe('when the browser gives no room, nothing is lost', () => {
  test('storage full: the case comes back unsaved, the old one stays', async () => {
    const store = await openTab()
    const { dossier: kept } = await create(store, dossier)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const more = { ...kept, notes: 'more' }
    expect(await store.save(more, 1)).toEqual({ ok: false, problem: 'quota' })
    vi.restoreAllMocks()
    expect(await list(store)).toEqual([{ dossier: kept, revision: 1 }])
  })
  test('storage switched off, or a private window that refuses', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError')
    })
    expect(await openDossierStore()).toEqual({ ok: false, problem: 'blocked' })
  })
  test('a browser that gives nothing when it is asked', async () => {
    vi.spyOn(indexedDB, 'open').mockReturnValue(null as unknown as IDBOpenDBRequest)
    expect(await openDossierStore()).toEqual({ ok: false, problem: 'blocked' })
  })
  test('a storage that never answers counts as blocked, and is not taken for an empty one', async () => {
    vi.useFakeTimers()
    const silent = Object.assign(Object.create(IDBOpenDBRequest.prototype), { addEventListener: () => {} })
    vi.spyOn(indexedDB, 'open').mockReturnValue(silent)
    vi.spyOn(indexedDB, 'databases').mockReturnValue(new Promise(() => {}))
    const asked = Promise.all([openDossierStore(), mayHoldDossiers()])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await asked).toEqual([{ ok: false, problem: 'blocked' }, true])
    vi.useRealTimers()
  })
  test('no storage at all', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await openDossierStore()).toEqual({ ok: false, problem: 'blocked' })
    expect(await mayHoldDossiers()).toBe(false)
    vi.unstubAllGlobals()
  })
  test('written by a newer release', async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open(databaseName, 7)
      request.onsuccess = () => {
        request.result.close()
        resolve(null)
      }
    })
    expect(await openDossierStore()).toEqual({ ok: false, problem: 'newer' })
  })
})
