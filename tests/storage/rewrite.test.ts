import { afterEach, describe, expect, test, vi } from 'vitest'
import { dossierOfOne } from '@/cases/dossier/household'
import { openDatabase } from '@/cases/storage/database'
import { compareAndPut, readRecord, rewriteAll } from '@/cases/storage/records'
import { newVault } from '@/cases/storage/vault'
import { create, freshDevice, get, must, openTab, put } from '@/tests/storage/device'

freshDevice()
afterEach(() => vi.restoreAllMocks())
const passphrase = 'seven green bicycles'
const dossier = dossierOfOne({ whereabouts: 'transit-zone' })

/** Does `work` in another tab while a case is being encrypted, the first `times` times. */
function meanwhile(times: number, work: (n: number) => Promise<unknown>) {
  const encrypt = crypto.subtle.encrypt.bind(crypto.subtle)
  let n = 0
  return vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...args) => {
    n++
    if (n <= times) await work(n)
    return encrypt(...args)
  })
}
async function deviceWithOne() {
  const store = await openTab()
  const { dossier: kept } = await create(store, dossier)
  const db = await openDatabase(() => {})
  return { store, kept, db, vault: await newVault(passphrase, 10) }
}

describe('setting a passphrase while another tab works', () => {
  test('takes up what was saved meanwhile', async () => {
    const { store, kept, db, vault } = await deviceWithOne()
    meanwhile(1, () => put({ id: kept.id, revision: 2, plain: { ...kept, notes: 'saved meanwhile' } }))
    expect(await rewriteAll(db, null, vault)).toBeNull()
    must(await store.unlock(passphrase))
    expect(must(await store.list()).cases).toEqual([
      { dossier: { ...kept, notes: 'saved meanwhile' }, revision: 2 },
    ])
    db.close()
  })
  test('takes up a case that was added meanwhile', async () => {
    const { store, kept, db, vault } = await deviceWithOne()
    meanwhile(1, () => put({ id: 'new', revision: 1, plain: { ...kept, id: 'new' } }))
    expect(await rewriteAll(db, null, vault)).toBeNull()
    must(await store.unlock(passphrase))
    expect(must(await store.list()).cases).toHaveLength(2)
    expect(await get('new')).not.toHaveProperty('plain')
    db.close()
  })
  test('gives up after five tries, and has changed nothing', async () => {
    const { kept, db, vault } = await deviceWithOne()
    const encrypt = meanwhile(20, (n) => put({ id: kept.id, revision: n + 1, plain: kept }))
    expect(await rewriteAll(db, null, vault)).toBe('failed')
    expect(encrypt).toHaveBeenCalledTimes(5)
    expect(await get(kept.id)).toEqual({ id: kept.id, revision: 6, plain: kept })
    expect(await get('header', 'vault')).toBeUndefined()
    db.close()
  })
  test('stops when another tab set one first', async () => {
    const { kept, db, vault } = await deviceWithOne()
    const theirs = await newVault('eleven blue umbrellas', 10)
    meanwhile(1, () => put(theirs.header, 'vault', 'header'))
    expect(await rewriteAll(db, null, vault)).toBe('locked')
    expect(await get(kept.id)).toMatchObject({ revision: 1, plain: kept })
    expect(await get('header', 'vault')).toEqual(theirs.header)
    db.close()
  })
})

test('the passphrase stays while a case cannot be opened: none is lost', async () => {
  const store = await openTab()
  must(await store.setPassphrase(passphrase))
  const { dossier: kept } = await create(store, dossier)
  const sealed = await get(kept.id)
  await put({ ...sealed, id: 'swapped' })
  const before = await get('header', 'vault')
  expect(await store.setPassphrase(null)).toEqual({ ok: false, problem: 'damaged' })
  expect(await get('header', 'vault')).toEqual(before)
  expect(await get(kept.id)).toEqual(sealed)
})

test('what cannot be opened says so', async () => {
  const vault = await newVault(passphrase, 10)
  const sealed = { iv: new Uint8Array(12), data: new Uint8Array(40) }
  expect(await readRecord(vault, { id: 'a', revision: 1, sealed })).toEqual({
    id: 'a',
    revision: 1,
    raw: undefined,
    errors: [{ path: '', problem: 'cannot-be-opened', params: {} }],
  })
})

test('a record is written when nobody saved since', async () => {
  const db = await openDatabase(() => {})
  const record = { id: 'a', revision: 1, plain: dossier }
  expect(await compareAndPut(db, null, record, 0)).toEqual({ kind: 'written' })
  expect(await get('a')).toEqual(record)
  db.close()
})
