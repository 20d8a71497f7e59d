import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dossierOfOne, emptyDossier } from '@/cases/dossier/household'
import { dossierFile, encryptedFile, readDossierFile } from '@/cases/exchange/files'
import { fromBase64, iterations, toBase64 } from '@/cases/storage/crypto'
import { openDatabase } from '@/cases/storage/database'
import { databaseName } from '@/cases/storage/database-names'
import { create, fewRounds, freshDevice, must, openTab, storageText } from '@/tests/storage/device'

const passphrase = 'seven green bicycles'
const secret = { passphrase, fewestRounds: fewRounds }
const dossier = dossierOfOne({ whereabouts: 'belgium', seriousIllness: 'yes' })
const sealed = (of = dossier) => encryptedFile(dossierFile(of), passphrase, fewRounds)
const refused = async (text: string, why: readonly string[]) => {
  const read = await readDossierFile(text, secret)
  expect(read.ok ? 'opened' : read.why).toSatisfy((told: string) => why.includes(told), text.slice(0, 80))
}

describe('a file that travels, attacked', () => {
  test('cut off anywhere, nothing of it opens', async () => {
    const text = await sealed()
    const length = text.trimEnd().length
    for (let at = 0; at < length; at += 7) await refused(text.slice(0, at), ['errors', 'damaged'])
  })
  test('with any bit turned in what is sealed, in the salt or in the start value, it does not open', async () => {
    const envelope = JSON.parse(await sealed())
    const turned = (base64: string, bit: number) => {
      const bytes = fromBase64(base64) ?? new Uint8Array()
      const at = bit % (bytes.length * 8)
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7))
      return toBase64(bytes)
    }
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('data', 'salt', 'iv'), fc.nat(100_000), async (where, bit) => {
        const changed = structuredClone(envelope)
        if (where === 'data') changed.data = turned(changed.data, bit)
        else if (where === 'salt') changed.key.salt = turned(changed.key.salt, bit)
        else changed.cipher.iv = turned(changed.cipher.iv, bit)
        await refused(JSON.stringify(changed), ['wrong-passphrase'])
      }),
      { numRuns: 200, seed: 31 },
    )
  })
  test('with a part of another file of the same passphrase, it does not open', async () => {
    const [one, other] = [JSON.parse(await sealed()), JSON.parse(await sealed(emptyDossier))]
    for (const mixed of [
      { ...one, data: other.data },
      { ...one, cipher: other.cipher },
      { ...one, key: other.key },
    ])
      await refused(JSON.stringify(mixed), ['wrong-passphrase'])
  })
  test('says the same of itself, whatever is in it, and its length says little', async () => {
    const heads = await Promise.all(
      [dossier, emptyDossier, dossierOfOne({ whereabouts: 'abroad' })].map(async (one) => {
        const { key, cipher, data, ...head } = JSON.parse(await sealed(one))
        const bytes = (fromBase64(data) ?? []).length
        expect((bytes - 16) % 256, 'in whole blocks, with the mark of the cipher').toBe(0)
        return { ...head, key: { ...key, salt: '' }, cipher: { ...cipher, iv: '' }, bytes }
      }),
    )
    expect(new Set(heads.map((head) => JSON.stringify(head))).size).toBe(1)
    expect(JSON.stringify(heads[0])).not.toMatch(/residence|route|case|belg/i)
  })
  test('gives the text again to the letter, filled up or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(600), async (length) => {
        const noted = { ...dossier, notes: 'é'.repeat(length) }
        expect(await readDossierFile(await sealed(noted), secret)).toEqual({ ok: true, dossiers: [noted] })
      }),
      { numRuns: 40, seed: 32 },
    )
  })
  test('costs as many rounds as OWASP asks of PBKDF2-SHA-256', async () => {
    expect(iterations).toBeGreaterThanOrEqual(600_000)
    const { key } = JSON.parse(await encryptedFile('{}', passphrase))
    expect(key).toMatchObject({ name: 'PBKDF2-SHA-256', iterations })
  })
})

describe('a file that is too much', () => {
  // What hangs ends with the time of a test.
  const refusedAs = async (text: string, why: string) => {
    const read = await readDossierFile(text, secret)
    expect(read).toMatchObject({ ok: false, why })
    return read
  }
  test('a hundred million characters are refused unread', async () => {
    await refusedAs(`"${'a'.repeat(100_000_000)}"`, 'errors')
  })
  test('nesting stops at a depth that is safe, in a list and in an object, plain and sealed', async () => {
    for (const deep of [
      '['.repeat(100_000) + ']'.repeat(100_000),
      `${'{"a":'.repeat(60_000)}1${'}'.repeat(60_000)}`,
    ]) {
      const read = await refusedAs(deep, 'errors')
      expect(read).toMatchObject({ errors: [{ problem: expect.stringMatching(/^(too-deep|not-json)$/) }] })
      await refusedAs(await encryptedFile(deep, passphrase, fewRounds), 'errors')
    }
  })
  test('blanks without end in a sealed text are passed over at once', async () => {
    const blanks = `{"notes":"${' '.repeat(1_000_000)}x"}`
    await refusedAs(await encryptedFile(blanks, passphrase, fewRounds), 'errors')
  })
  test('a note, a list of events and a list of cases have a measure', async () => {
    const event = { type: 'applicationLodged', on: '2026-01-05' }
    const whole = JSON.parse(dossierFile(dossier))
    const [person] = whole.persons
    for (const [path, value] of [
      ['notes', { ...whole, notes: 'n'.repeat(100_001) }],
      [
        'persons[0].events',
        { ...whole, persons: [{ ...person, events: Array.from({ length: 200_000 }, () => event) }] },
      ],
      [
        'persons',
        { ...whole, persons: Array.from({ length: 2_001 }, (_, i) => ({ ...person, id: `p${i}` })) },
      ],
      [
        'cases',
        { format: 'residence-routes-cases', version: 1, cases: Array.from({ length: 10_001 }, () => 1) },
      ],
    ] as const) {
      const read = await refusedAs(JSON.stringify(value), 'errors')
      expect(read).toMatchObject({ errors: [{ path, problem: 'too-long' }] })
    }
    const allowed = { ...whole, notes: 'n'.repeat(100_000) }
    expect((await readDossierFile(JSON.stringify(allowed))).ok).toBe(true)
  })
  test('an envelope cannot ask for more rounds than a browser can bear', async () => {
    const envelope = JSON.parse(await sealed())
    for (const rounds of [10_000_001, 1e15, -1, 0, 1.5, '600000'])
      await refused(JSON.stringify({ ...envelope, key: { ...envelope.key, iterations: rounds } }), [
        'damaged',
        'weak',
      ])
  })
})

describe('the cases of a device, attacked', () => {
  freshDevice()

  test('set in place of another, or of a later one, a record is not opened', async () => {
    const store = await openTab()
    must(await store.setPassphrase(passphrase))
    const [one, other] = [await create(store, dossier), await create(store, emptyDossier)]
    const db = await openDatabase(() => {})
    const old = await db.get('cases', one.dossier.id)
    must(await store.save({ ...one.dossier, notes: 'later' }, one.revision))
    if (!old) throw new Error('no record')
    // The sealed text of the first save under the number of the second, and under the id of the other case.
    await db.put('cases', { ...old, revision: 2 })
    await db.put('cases', { ...old, id: other.dossier.id })
    const { cases, damaged } = must(await store.list())
    expect(cases).toEqual([])
    expect(damaged.map(({ id }) => id).sort()).toEqual([one.dossier.id, other.dossier.id].sort())
    db.close()
  })
  test('a whole older record, with its own number, is read as what it is: older', async () => {
    const store = await openTab()
    must(await store.setPassphrase(passphrase))
    const one = await create(store, dossier)
    const db = await openDatabase(() => {})
    const old = await db.get('cases', one.dossier.id)
    const later = must(await store.save({ ...one.dossier, notes: 'later' }, one.revision))
    if (old) await db.put('cases', old)
    expect(must(await store.list()).cases).toMatchObject([{ revision: 1, dossier: { notes: '' } }])
    // A desk that is open notices: what it knows is newer than what is there.
    expect(await store.save({ ...later.dossier, notes: 'more' }, later.revision)).toMatchObject({
      ok: false,
      problem: 'conflict',
    })
    db.close()
  })
  test('sealed after they were saved plain, they leave no plain text in the database', async () => {
    const store = await openTab()
    await create(store, { ...dossier, notes: 'zebrafish quartermaster' })
    expect(await storageText()).toContain('zebrafish')
    must(await store.setPassphrase(passphrase))
    expect(await storageText()).not.toMatch(/zebrafish|seriousIllness|belgium/)
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([databaseName])
  })
  test('a header that was swapped for another locks, and opens nothing', async () => {
    const store = await openTab()
    must(await store.setPassphrase(passphrase))
    await create(store, dossier)
    const db = await openDatabase(() => {})
    const header = await db.get('vault', 'header')
    if (!header) throw new Error('no header')
    await db.put('vault', { ...header, salt: crypto.getRandomValues(new Uint8Array(16)) }, 'header')
    expect(await store.list()).toMatchObject({ ok: false, problem: 'locked' })
    expect(await store.unlock(passphrase)).toMatchObject({ ok: false, problem: 'wrong-passphrase' })
    db.close()
  })
})
