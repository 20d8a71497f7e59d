import { afterEach, describe, expect, test, vi } from 'vitest'
import { passphraseProblem, shortestPassphrase } from '@/cases/storage/crypto'
import { onErased, tellErased } from '@/cases/storage/erased'
import { type Notice, openTabs } from '@/cases/storage/tabs'

afterEach(() => vi.unstubAllGlobals())

/** Messages between tabs arrive a moment later. */
const arrived = () => new Promise((resolve) => setTimeout(resolve, 50))

describe('what tabs tell each other', () => {
  test('is heard by every other tab, and not by the one that spoke', async () => {
    const heard: Record<string, Notice[]> = { a: [], b: [] }
    const a = openTabs((notice) => heard.a?.push(notice))
    const b = openTabs((notice) => heard.b?.push(notice))
    a.tell({ kind: 'saved', id: 'x', revision: 2 })
    await arrived()
    expect(heard).toEqual({ a: [], b: [{ kind: 'saved', id: 'x', revision: 2 }] })
    b.close()
    a.tell({ kind: 'locked' })
    await arrived()
    expect(heard.b).toHaveLength(1)
    a.close()
  })
  test('is left alone when another release says something unknown', async () => {
    const heard: Notice[] = []
    const tabs = openTabs((notice) => heard.push(notice))
    const other = new BroadcastChannel('residence-routes-cases')
    for (const strange of [null, 'saved', 7, {}, { kind: 'sold' }, { id: 'x' }]) other.postMessage(strange)
    other.postMessage({ kind: 'locked' })
    await arrived()
    expect(heard).toEqual([{ kind: 'locked' }])
    other.close()
    tabs.close()
  })
  test('is nothing where the browser has no channel', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const tabs = openTabs(() => {
      throw new Error('heard')
    })
    expect(() => tabs.tell({ kind: 'erased' })).not.toThrow()
    expect(() => tabs.close()).not.toThrow()
  })
})

test('a deletion is heard, anything else is not, and nothing after listening ended', async () => {
  const listener = vi.fn()
  const end = onErased(listener)
  const other = openTabs(() => {})
  other.tell({ kind: 'locked' })
  await arrived()
  expect(listener).not.toHaveBeenCalled()
  tellErased()
  await arrived()
  expect(listener).toHaveBeenCalledTimes(1)
  end()
  tellErased()
  await arrived()
  expect(listener).toHaveBeenCalledTimes(1)
  other.close()
})

test('a passphrase has enough characters, blanks at its ends apart', () => {
  const enough = 'x'.repeat(shortestPassphrase)
  expect(passphraseProblem(enough)).toBeNull()
  expect(passphraseProblem(enough.slice(1))).toBe('too-short')
  expect(passphraseProblem(` ${enough.slice(1)} `)).toBe('too-short')
  // One character for a reader, whatever it takes inside.
  expect(passphraseProblem('🚲'.repeat(shortestPassphrase - 1))).toBe('too-short')
  expect(passphraseProblem('🚲'.repeat(shortestPassphrase))).toBeNull()
})
