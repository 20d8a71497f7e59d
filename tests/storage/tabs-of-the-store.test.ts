import { describe, expect, test } from 'vitest'
import { dossierOfOne } from '@/cases/dossier/household'
import { databaseName } from '@/cases/storage/database-names'
import { tellErased } from '@/cases/storage/erased'
import type { Notice } from '@/cases/storage/tabs'
import { create, freshDevice, must, openTab, put, settle } from '@/tests/storage/device'

freshDevice()
const passphrase = 'seven green bicycles'
const dossier = dossierOfOne({ whereabouts: 'transit-zone' })

/** Two tabs that both have the passphrase. */
async function twoOpen() {
  const one = await openTab()
  must(await one.setPassphrase(passphrase))
  const two = await openTab()
  must(await two.unlock(passphrase))
  return [one, two] as const
}

describe('a tab that hears another', () => {
  test('stays open when a case was saved or deleted there', async () => {
    const [one, two] = await twoOpen()
    const { dossier: kept } = await create(one, dossier)
    await settle()
    expect([one.state(), two.state()]).toEqual(['open', 'open'])
    must(await one.remove(kept.id))
    await settle()
    expect(two.state()).toBe('open')
  })
  test('is locked by itself when a passphrase was set there', async () => {
    const [one, two] = [await openTab(), await openTab()]
    const heard: Notice[] = []
    two.subscribe((notice) => heard.push(notice))
    must(await one.setPassphrase(passphrase))
    await settle()
    expect(heard).toEqual([{ kind: 'vault-changed' }])
    expect(two.state()).toBe('locked')
  })
  test('forgets the key when everything was deleted there', async () => {
    const [, two] = await twoOpen()
    tellErased()
    await settle()
    expect(two.state()).toBe('locked')
  })
  test('forgets the key when the database goes away under it', async () => {
    const [one, two] = await twoOpen()
    const heard: Notice[] = []
    const end = two.subscribe((notice) => heard.push(notice))
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(databaseName).onsuccess = resolve
    })
    expect(heard).toEqual([{ kind: 'erased' }])
    expect([one.state(), two.state()]).toEqual(['locked', 'locked'])
    expect(await two.list()).toEqual({ ok: false, problem: 'closed' })
    end()
  })
  test('hears no more after it stopped listening', async () => {
    const [one, two] = [await openTab(), await openTab()]
    const heard: Notice[] = []
    two.subscribe((notice) => heard.push(notice))()
    await create(one, dossier)
    await settle()
    expect(heard).toEqual([])
  })
})

test('a tab that was closed lets the database go, and its key', async () => {
  const [one, two] = await twoOpen()
  const heard: Notice[] = []
  two.subscribe((notice) => heard.push(notice))
  one.close()
  two.close()
  expect([one.state(), two.state()]).toEqual(['locked', 'locked'])
  const gone = await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(databaseName)
    request.onsuccess = () => resolve('at once')
    request.onblocked = () => resolve('not while a tab holds it')
  })
  expect(gone).toBe('at once')
  expect(heard).toEqual([])
})
test('without a passphrase there is nothing to unlock', async () => {
  const store = await openTab()
  must(await store.unlock('anything at all'))
  expect(store.state()).toBe('plain')
})
test('the tab that takes the passphrase away has none from then on', async () => {
  const [one] = await twoOpen()
  must(await one.setPassphrase(null))
  expect(one.state()).toBe('plain')
})
test('a damaged record stands beside the readable ones, not among them', async () => {
  const store = await openTab()
  const { dossier: kept } = await create(store, dossier)
  await put({ id: 'broken', revision: 2, plain: { schemaVersion: 9 } })
  const { cases, damaged } = must(await store.list())
  expect(cases.map((c) => c.dossier.id)).toEqual([kept.id])
  expect(damaged.map((d) => d.id)).toEqual(['broken'])
})
