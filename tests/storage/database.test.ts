import { afterEach, describe, expect, test, vi } from 'vitest'
import { askToPersist, forgetDatabase, openDatabase, problemOf } from '@/cases/storage/database'
import { mayHoldDossiers } from '@/cases/storage/held'
import { freshDevice } from '@/tests/storage/device'

freshDevice()
afterEach(() => vi.unstubAllGlobals())

test('a failure of the browser is named', () => {
  const thrown = (name: string) => new DOMException('why', name)
  expect(problemOf(thrown('QuotaExceededError'))).toBe('quota')
  expect(problemOf(thrown('QuotaExceededError'), true)).toBe('quota')
  expect(problemOf(thrown('VersionError'), true)).toBe('newer')
  expect(problemOf(thrown('InvalidStateError'))).toBe('closed')
  expect(problemOf(thrown('InvalidStateError'), true)).toBe('blocked')
  expect(problemOf(thrown('AbortError'))).toBe('failed')
  expect(problemOf(null)).toBe('failed')
  expect(problemOf({ name: 'QuotaExceededError' })).toBe('failed')
})

test('the cases of another program are not ours', async () => {
  await new Promise((resolve) => {
    const request = indexedDB.open('something-else')
    request.onsuccess = () => {
      request.result.close()
      resolve(null)
    }
  })
  expect(await mayHoldDossiers()).toBe(false)
})

describe('asking the browser to keep the storage', () => {
  const browser = (persisted: boolean, granted: boolean) => {
    const persist = vi.fn(async () => granted)
    vi.stubGlobal('navigator', { storage: { persisted: async () => persisted, persist } })
    return persist
  }
  test('asks when it is not kept yet, and tells the answer', async () => {
    const persist = browser(false, true)
    expect(await askToPersist()).toBe(true)
    expect(persist).toHaveBeenCalledOnce()
    browser(false, false)
    expect(await askToPersist()).toBe(false)
  })
  test('does not ask twice', async () => {
    const persist = browser(true, false)
    expect(await askToPersist()).toBe(true)
    expect(persist).not.toHaveBeenCalled()
  })
  test('is a no where the browser has no such thing', async () => {
    vi.stubGlobal('navigator', {})
    expect(await askToPersist()).toBe(false)
  })
})

test('a place that holds no case can be taken away, and a browser that refuses stops nothing', async () => {
  const database = await openDatabase(() => {})
  database.close()
  expect(await mayHoldDossiers()).toBe(true)
  await forgetDatabase()
  expect(await mayHoldDossiers()).toBe(false)
  vi.stubGlobal('indexedDB', {
    deleteDatabase: () => {
      throw new DOMException('no', 'SecurityError')
    },
  })
  await expect(forgetDatabase()).resolves.toBe(false)
})
