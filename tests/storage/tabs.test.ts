import { afterEach, describe, expect, test, vi } from 'vitest'
import { madePassphrase, passphraseProblem, shortestPassphrase } from '@/cases/storage/crypto'
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
  const enough = 'green bicycles'.slice(0, shortestPassphrase)
  expect(passphraseProblem(enough)).toBeNull()
  expect(passphraseProblem(enough.slice(1))).toBe('too-short')
  expect(passphraseProblem(` ${enough.slice(1)} `)).toBe('too-short')
  // One character for a reader, whatever it takes inside.
  expect(passphraseProblem('🚲'.repeat(shortestPassphrase - 1))).toBe('too-short')
  expect(passphraseProblem('🚲'.repeat(shortestPassphrase))).toBe('too-simple')
})

test.each([
  'aaaaaaaaaaaa',
  'Password2026!',
  'qwertyuiop12',
  'azertyuiop2025',
  'motdepasse1990',
  'Wachtwoord123456',
  'welkombelgie!',
  '123456789012',
  'abcdefghijkl',
  'zyxwvutsrqpo',
  'paspaspaspas',
  'Paroles-Paroles-',
  'ababababababab',
  '🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲',
])('“%s” is too simple for a passphrase', (passphrase) => {
  expect(passphraseProblem(passphrase)).toBe('too-simple')
})

test.each(['seven green bicycles', 'vélo vert sept nuages', 'ثلاث دراجات خضراء', 'kf7m-x2wq-9tzc-hb4n'])(
  '“%s” can be a passphrase',
  (passphrase) => expect(passphraseProblem(passphrase)).toBeNull(),
)

test('a passphrase made by chance can be used, is easy to copy, and never the same', () => {
  const made = Array.from({ length: 200 }, madePassphrase)
  expect(new Set(made).size).toBe(made.length)
  for (const one of made) {
    expect(one).toMatch(/^(?:[a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/)
    expect(passphraseProblem(one)).toBeNull()
  }
  // Each of the 31 characters is as likely as the others: about 103 times in 3,200.
  const counts = [...made.join('').replaceAll('-', '')].reduce(
    (all, one) => all.set(one, (all.get(one) ?? 0) + 1),
    new Map<string, number>(),
  )
  expect(counts.size).toBe(31)
  expect(Math.min(...counts.values())).toBeGreaterThan(50)
  expect(Math.max(...counts.values())).toBeLessThan(175)
})
