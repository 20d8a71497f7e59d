import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dossierOfOne, emptyDossier } from '@/cases/dossier/household'
import { parseDossierText } from '@/cases/dossier/parse'
import { dossierFile, dossiersFile, encryptedFile, planImport, readDossierFile } from '@/cases/exchange/files'
import { sealFile } from '@/cases/storage/envelope'
import { anyDossier } from '@/tests/cases/arbitrary-cases'
import { linesOf } from '@/tests/support/problems'

const passphrase = 'seven green bicycles'

const fewestRounds = 10

describe('export, then import', () => {
  test('gives the same case, whatever it holds', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        expect(parseDossierText(dossierFile(dossier))).toEqual({ ok: true, value: dossier })
      }),
      { numRuns: 300, seed: 11 },
    )
  })
  test('gives the same cases through an encrypted file, which shows none of their words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDossier, { maxLength: 3 }), async (cases) => {
        const sealed = await encryptedFile(dossiersFile(cases), passphrase, fewestRounds)
        for (const word of ['schemaVersion', 'persons', 'facts']) expect(sealed).not.toContain(word)
        expect(await readDossierFile(sealed, { passphrase, fewestRounds })).toEqual({
          ok: true,
          dossiers: cases,
        })
      }),
      { numRuns: 30, seed: 12 },
    )
  })
})

describe('an encrypted file', () => {
  const sealed = () =>
    encryptedFile(dossierFile(dossierOfOne({ whereabouts: 'abroad' })), passphrase, fewestRounds)
  test('asks for its passphrase, and opens with no other', async () => {
    const text = await sealed()
    expect(await readDossierFile(text)).toEqual({ ok: false, why: 'needs-passphrase' })
    for (const wrong of ['', 'seven green bicycle', 'Seven green bicycles']) {
      const read = await readDossierFile(text, { passphrase: wrong, fewestRounds })
      expect(read).toEqual({ ok: false, why: 'wrong-passphrase' })
    }
  })
  test('opens with the passphrase typed on another keyboard: composed accents, blanks at the ends', async () => {
    const text = await encryptedFile(dossierFile(dossierOfOne({})), 'caf\u00e9 au lait sans', fewestRounds)
    const read = await readDossierFile(text, { passphrase: ' cafe\u0301 au lait sans ', fewestRounds })
    expect(read.ok).toBe(true)
  })
  test('does not open when a byte was changed, or its stated cost', async () => {
    const text = await sealed()
    const envelope = JSON.parse(text)
    const data = `${envelope.data[0] === 'A' ? 'B' : 'A'}${envelope.data.slice(1)}`
    const forged = { ...envelope, key: { ...envelope.key, iterations: 11 } }
    for (const changed of [{ ...envelope, data }, forged]) {
      const read = await readDossierFile(JSON.stringify(changed), { passphrase, fewestRounds })
      expect(read).toEqual({ ok: false, why: 'wrong-passphrase' })
    }
  })
  test('is refused when weak, endless, newer or cut off', async () => {
    const envelope = JSON.parse(await sealed())
    const read = (value: unknown, fewest?: number) =>
      readDossierFile(JSON.stringify(value), { passphrase, ...(fewest && { fewestRounds: fewest }) })
    expect(await read(envelope)).toEqual({ ok: false, why: 'weak' })
    const endless = { ...envelope, key: { ...envelope.key, iterations: 1e12 } }
    expect(await read(endless, fewestRounds)).toEqual({ ok: false, why: 'damaged' })
    expect(await read({ ...envelope, version: 3 }, fewestRounds)).toEqual({ ok: false, why: 'newer' })
    const { data: _, ...cut } = envelope
    expect(await read(cut, fewestRounds)).toEqual({ ok: false, why: 'damaged' })
  })
  test('with a broken case inside names the error', async () => {
    const text = await sealFile(
      '{"schemaVersion":1,"facts":{"whereabouts":"mars"}}',
      passphrase,
      fewestRounds,
    )
    expect(await readDossierFile(text, { passphrase, fewestRounds })).toMatchObject({
      ok: false,
      why: 'errors',
      errors: [{ path: 'facts.whereabouts' }],
    })
  })
  test('states and holds the full cost unless told', async () => {
    const text = await encryptedFile(dossierFile(dossierOfOne({})), passphrase)
    expect(JSON.parse(text).key).toMatchObject({ name: 'PBKDF2-SHA-256', iterations: 600_000 })
    expect(await readDossierFile(text, { passphrase })).toMatchObject({ ok: true })
    expect(await readDossierFile(text, { passphrase: `${passphrase}!` })).toMatchObject({ ok: false })
  })
})

describe('a file of several cases', () => {
  test('is taken whole or not at all, and errors name the case', async () => {
    const good = dossierOfOne({})
    const text = JSON.stringify({
      format: 'residence-routes-cases',
      version: 1,
      cases: [good, { ...good, id: 3 }],
    })
    expect(await readDossierFile(text)).toMatchObject({
      ok: false,
      why: 'errors',
      errors: [{ path: 'cases[1].id' }],
    })
  })
  test('of a newer version is refused', async () => {
    const text = JSON.stringify({ format: 'residence-routes-cases', version: 2, cases: [] })
    expect(await readDossierFile(text)).toEqual({ ok: false, why: 'newer' })
  })
})

describe('a file of several cases', () => {
  const id = '00000000-0000-4000-8000-000000000001'
  const named = (label: string, own = id) => ({ ...dossierOfOne({}), id: own, label })
  test('that holds one id twice is refused with both places: the second would replace the first', async () => {
    const other = '00000000-0000-4000-8000-000000000002'
    expect(await readDossierFile(dossiersFile([named('a'), named('b', other), named('c')]))).toEqual({
      ok: false,
      why: 'errors',
      errors: [{ path: 'cases[2].id', problem: 'same-id', params: { place: 'cases[0]' } }],
    })
  })
  test('may hold several that have no id of their own yet', async () => {
    expect(await readDossierFile(dossiersFile([named('a', 'new'), named('b', 'new')]))).toMatchObject({
      ok: true,
    })
  })
})

describe('files', () => {
  const read = (value: unknown) => readDossierFile(JSON.stringify(value))
  test('with several cases come back whole', async () => {
    const cases = [emptyDossier, { ...emptyDossier, label: 'B' }]
    expect(await readDossierFile(dossiersFile(cases))).toEqual({ ok: true, dossiers: cases })
    expect(await read(emptyDossier)).toEqual({ ok: true, dossiers: [emptyDossier] })
  })
  test('name every error', async () => {
    const format = JSON.parse(dossiersFile([])).format
    expect(await readDossierFile('{')).toMatchObject({ ok: false, why: 'errors', errors: [{ path: '' }] })
    expect(await read({ format, version: 2, cases: [] })).toEqual({ ok: false, why: 'newer' })
    expect(linesOf(await read({ format, version: '1', cases: 'none', more: 1 }))).toEqual([
      'version: must be 1',
      'cases: must be a list',
      'more: is not a field of a file of cases',
    ])
    const wrong = await read({
      format,
      version: 1,
      cases: [emptyDossier, { ...emptyDossier, label: 7 }, null],
    })
    expect(wrong).toMatchObject({ ok: false, errors: [{ path: 'cases[1].label' }, { path: 'cases[2]' }] })
    for (const other of [null, 7, 'text', [], { format: 'other' }, {}]) {
      expect(await read(other), JSON.stringify(other)).toMatchObject({ ok: false, why: 'errors' })
    }
  })
  test('are compared with what is there, by id', () => {
    const here = { ...emptyDossier, id: 'a' }
    const [same, fresh] = planImport(
      [
        { ...here, label: 'x' },
        { ...emptyDossier, id: 'b' },
      ],
      [here],
    )
    expect(same).toMatchObject({ current: here, changes: [{ path: ['label'] }] })
    expect(fresh).toMatchObject({ current: null, changes: [] })
  })
})

describe('a file that is read', () => {
  const read = (value: unknown) => readDossierFile(JSON.stringify(value))
  const format: string = JSON.parse(dossiersFile([])).format
  test('says that it is no JSON, plain or encrypted', async () => {
    const error = { path: '', problem: 'not-json', params: { why: expect.any(String) } }
    const refused = { ok: false, why: 'errors', errors: [error] }
    expect(await readDossierFile('{')).toEqual(refused)
    const sealed = await sealFile('{', 'seven green bicycles', 10)
    const options = { passphrase: 'seven green bicycles', fewestRounds: 10 }
    expect(await readDossierFile(sealed, options)).toEqual(refused)
  })
  test('has a version that is a number', async () => {
    expect(linesOf(await read({ format, version: '2', cases: [] }))).toEqual(['version: must be 1'])
  })
  test('of another format is read as one case', async () => {
    const lines = linesOf(await read({ format: 'other', cases: [] }))
    expect(lines[0]).toMatch(/^schemaVersion: /)
    expect(lines).toContain('cases: is not a field of a case')
  })
})
