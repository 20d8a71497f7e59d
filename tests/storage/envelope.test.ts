import { describe, expect, test } from 'vitest'
import { fromBase64 } from '@/cases/storage/crypto'
import { isEnvelope, openFile } from '@/cases/storage/envelope'

const passphrase = 'seven green bicycles'
const fewest = 10

/** As it was written by version 1; it has to open in every later release. */
const kept = {
  format: 'residence-routes-encrypted',
  version: 1,
  key: { name: 'PBKDF2-SHA-256', iterations: 10, salt: '4OqHkWDddhu41HBbvB6H7A==' },
  cipher: { name: 'AES-256-GCM', iv: 'eHUtPMXbw5OPbSfs' },
  data: 'OoEk7r1Uh+3o10wuiAM8EZbksbDj7VLhqSP8cvRw3u7BPpEUPZRqhKU+Sg==',
}
const open = (value: unknown) => openFile(value, passphrase, fewest)

describe('an encrypted file', () => {
  test('of an earlier release opens', async () => {
    expect(await open(kept)).toEqual({ ok: true, text: 'Kept by an earlier release.' })
  })
  test('with a piece that is no base64, or a start value of another length, is damaged', async () => {
    const damaged = { ok: false, why: 'damaged' }
    expect(await open({ ...kept, key: { ...kept.key, salt: '*' } })).toEqual(damaged)
    expect(await open({ ...kept, cipher: { ...kept.cipher, iv: '*' } })).toEqual(damaged)
    expect(await open({ ...kept, cipher: { ...kept.cipher, iv: 'eHUtPMXbw5OPbQ==' } })).toEqual(damaged)
    expect(await open({ ...kept, data: '*' })).toEqual(damaged)
    expect(fromBase64('*')).toBeNull()
  })
  test('is newer only when it states a higher number', async () => {
    expect(await open({ ...kept, version: 3 })).toEqual({ ok: false, why: 'newer' })
    for (const value of [
      { ...kept, version: '3' },
      { ...kept, version: 2 },
      { ...kept, version: 0 },
      {},
      null,
      7,
      'text',
    ]) {
      expect(await open(value)).toEqual({ ok: false, why: 'damaged' })
    }
  })
  test('is known by what it says it is', () => {
    expect(isEnvelope(kept)).toBe(true)
    for (const value of [{ format: 'residence-routes-cases' }, {}, null, undefined, 'format', 7, []]) {
      expect(isEnvelope(value)).toBe(false)
    }
  })
})
