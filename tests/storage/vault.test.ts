import { describe, expect, test } from 'vitest'
import { type Bytes, deriveKey, fromBase64, randomBytes } from '@/cases/storage/crypto'
import { decode, openVault, sameVault } from '@/cases/storage/vault'

const bytes = (text: string): Bytes => fromBase64(text) ?? new Uint8Array()
/** As version 1 wrote them; they have to open in every later release. */
const header = {
  salt: bytes('4mqmNQI1qhWMqfCMdV1TxQ=='),
  iterations: 10,
  verifier: {
    iv: bytes('khx+BUmDEael6aQ3'),
    data: bytes('1LuE1qLN8B8BqQBOD0eUQzD6mfIEBYTnyDrD4SRiDii6DD8d1ZHdTOA='),
  },
}
const record = {
  id: 'a',
  revision: 3,
  sealed: {
    iv: bytes('zBC5EzYGaIam25K7'),
    data: bytes(
      'mMn1tl/KLgcsknKciD5SWgfX4zE4eM0P0Cz50DwBwiz+SBKt852tF11u6JD975bII9YZdX5tY8OT2S27Uh9o/mkffCjr',
    ),
  },
}

describe('what an earlier release sealed', () => {
  test('opens with its passphrase', async () => {
    const vault = await openVault(header, 'seven green bicycles')
    expect(await decode(vault, record)).toEqual({ schemaVersion: 1, facts: { whereabouts: 'belgium' } })
  })
  test('stays shut without it, and in another place', async () => {
    const vault = await openVault(header, 'seven green bicycles')
    expect(await decode(null, record)).toBeUndefined()
    expect(await decode(vault, { ...record, id: 'b' })).toBeUndefined()
    expect(await decode(vault, { ...record, revision: 2 })).toBeUndefined()
  })
})

test('the key cannot be read out of the browser', async () => {
  expect((await deriveKey('seven green bicycles', randomBytes(16), 10)).extractable).toBe(false)
})

test('two headers are of one passphrase when their salt is the same, byte for byte', () => {
  const salted = (...salt: number[]) => ({ ...header, salt: Uint8Array.from(salt) })
  expect(sameVault(undefined, undefined)).toBe(true)
  expect(sameVault(header, undefined)).toBe(false)
  expect(sameVault(undefined, header)).toBe(false)
  expect(sameVault(salted(1, 2, 3), salted(1, 2, 3))).toBe(true)
  expect(sameVault(salted(1, 2, 3), salted(1, 2, 4))).toBe(false)
  expect(sameVault(salted(1, 2), salted(1, 2, 3))).toBe(false)
  expect(sameVault(salted(1, 2, 3), salted(1, 2))).toBe(false)
})

test('a record that somebody put beside the sealed ones without sealing it is not opened', async () => {
  const vault = await openVault(header, 'seven green bicycles')
  const plain = { id: 'a', revision: 3, plain: { schemaVersion: 1, facts: {} } }
  expect(await decode(vault, plain)).toBeUndefined()
  expect(await decode(null, plain)).toEqual(plain.plain)
})
