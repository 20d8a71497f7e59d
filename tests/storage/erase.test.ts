import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { dossierOfOne } from '@/cases/dossier/household'
import { databaseName, keptDatabaseName } from '@/cases/storage/database-names'
import { eraseEverything } from '@/cases/storage/erase'
import { heldDatabases, mayHoldDossiers } from '@/cases/storage/held'
import { create, freshDevice, openTab } from '@/tests/storage/device'

freshDevice()

/** The order to the browser to forget, as the server would answer it. */
const forget = vi.fn(async () => new Response())
beforeEach(() => {
  const tab = new Map<string, string>([['residence-routes', '{}']])
  const storage = { clear: () => tab.clear(), getItem: () => null, removeItem: () => {}, setItem: () => {} }
  vi.stubGlobal('sessionStorage', { ...storage, length: tab.size })
  vi.stubGlobal('localStorage', { ...storage, length: 0 })
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('fetch', forget.mockClear())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function saveSomething(): Promise<void> {
  const desk = await openTab()
  await create(desk, dossierOfOne({ whereabouts: 'abroad' }))
  desk.close()
}

/** The storage of this device, with what a browser does otherwise. */
const storageThat = (does: Partial<Record<keyof IDBFactory, unknown>>) => {
  const real = indexedDB
  vi.stubGlobal('indexedDB', {
    open: real.open.bind(real),
    deleteDatabase: real.deleteDatabase.bind(real),
    ...does,
  })
  return real
}
const never = () => new Promise(() => {})

describe('deleting everything', () => {
  test('tells what was there and what was not', async () => {
    expect(await eraseEverything()).toEqual({ tab: 'gone', saved: 'none', offline: 'none' })
    await saveSomething()
    expect(await eraseEverything()).toEqual({ tab: 'gone', saved: 'gone', offline: 'none' })
    expect(await heldDatabases()).toEqual([])
  })
  test('reaches what is saved in a browser that has no list of it', async () => {
    await saveSomething()
    const real = storageThat({})
    expect(await mayHoldDossiers()).toBe(true)
    expect(await mayHoldDossiers(keptDatabaseName)).toBe(false)
    expect(await eraseEverything()).toMatchObject({ saved: 'gone' })
    expect(await eraseEverything()).toMatchObject({ saved: 'none' })
    expect(await real.databases()).toEqual([])
  })
  test('reaches it in a browser that does not answer with its list', async () => {
    await saveSomething()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const real = storageThat({ databases: never })
    const erased = eraseEverything()
    await vi.advanceTimersByTimeAsync(12_000)
    expect(await erased).toMatchObject({ saved: 'gone' })
    expect(await real.databases()).toEqual([])
  })
  test('does not wait without end, and says that what it could not delete may still be there', async () => {
    await saveSomething()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    storageThat({
      databases: async () => [{ name: databaseName, version: 1 }],
      deleteDatabase: () => ({}),
    })
    vi.stubGlobal('navigator', { serviceWorker: { getRegistrations: never } })
    const erased = eraseEverything()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await erased).toEqual({ tab: 'gone', saved: 'left', offline: 'left' })
    expect(forget, 'the browser is asked to forget all the same').toHaveBeenCalledOnce()
  })
})
