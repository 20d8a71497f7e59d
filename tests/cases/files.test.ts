import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCaseText } from '@/cases/dossier/case'
import { diffCases } from '@/cases/dossier/diff'
import { caseOfOne, withFact, withPerson } from '@/cases/dossier/household'
import { caseFile, casesFile, encryptedFile, planImport, readCaseFile } from '@/cases/exchange/files'
import { sealFile } from '@/cases/storage/envelope'
import { anyCase } from '@/tests/cases/arbitrary-cases'

const passphrase = 'seven green bicycles'
const fewestRounds = 10

describe('export, then import', () => {
  test('gives the same case, whatever it holds', () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        expect(parseCaseText(caseFile(file))).toEqual({ ok: true, value: file })
      }),
      { numRuns: 300, seed: 11 },
    )
  })
  test('gives the same cases through an encrypted file, which shows none of their words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCase, { maxLength: 3 }), async (cases) => {
        const sealed = await encryptedFile(casesFile(cases), passphrase, fewestRounds)
        for (const word of ['schemaVersion', 'persons', 'facts']) expect(sealed).not.toContain(word)
        expect(await readCaseFile(sealed, { passphrase, fewestRounds })).toEqual({ ok: true, cases })
      }),
      { numRuns: 30, seed: 12 },
    )
  })
})

describe('an encrypted file', () => {
  const sealed = () => encryptedFile(caseFile(caseOfOne({ whereabouts: 'abroad' })), passphrase, fewestRounds)
  test('asks for its passphrase, and opens with no other', async () => {
    const text = await sealed()
    expect(await readCaseFile(text)).toEqual({ ok: false, why: 'needs-passphrase' })
    for (const wrong of ['', 'seven green bicycle', 'Seven green bicycles']) {
      const read = await readCaseFile(text, { passphrase: wrong, fewestRounds })
      expect(read).toEqual({ ok: false, why: 'wrong-passphrase' })
    }
  })
  test('opens with the passphrase typed on another keyboard: composed accents, blanks at the ends', async () => {
    const text = await encryptedFile(caseFile(caseOfOne({})), 'caf\u00e9 au lait sans', fewestRounds)
    const read = await readCaseFile(text, { passphrase: ' cafe\u0301 au lait sans ', fewestRounds })
    expect(read.ok).toBe(true)
  })
  test('does not open when a byte was changed, or its stated cost', async () => {
    const text = await sealed()
    const envelope = JSON.parse(text)
    const data = `${envelope.data[0] === 'A' ? 'B' : 'A'}${envelope.data.slice(1)}`
    const forged = { ...envelope, key: { ...envelope.key, iterations: 11 } }
    for (const changed of [{ ...envelope, data }, forged]) {
      const read = await readCaseFile(JSON.stringify(changed), { passphrase, fewestRounds })
      expect(read).toEqual({ ok: false, why: 'wrong-passphrase' })
    }
  })
  test('is refused when weak, endless, newer or cut off', async () => {
    const envelope = JSON.parse(await sealed())
    const read = (value: unknown, fewest?: number) =>
      readCaseFile(JSON.stringify(value), { passphrase, ...(fewest && { fewestRounds: fewest }) })
    expect(await read(envelope)).toEqual({ ok: false, why: 'weak' })
    const endless = { ...envelope, key: { ...envelope.key, iterations: 1e12 } }
    expect(await read(endless, fewestRounds)).toEqual({ ok: false, why: 'damaged' })
    expect(await read({ ...envelope, version: 2 }, fewestRounds)).toEqual({ ok: false, why: 'newer' })
    const { data: _, ...cut } = envelope
    expect(await read(cut, fewestRounds)).toEqual({ ok: false, why: 'damaged' })
  })
  test('with a broken case inside names the error', async () => {
    const text = await sealFile(
      '{"schemaVersion":1,"facts":{"whereabouts":"mars"}}',
      passphrase,
      fewestRounds,
    )
    expect(await readCaseFile(text, { passphrase, fewestRounds })).toMatchObject({
      ok: false,
      why: 'errors',
      errors: [{ path: 'facts.whereabouts' }],
    })
  })
  test('states and holds the full cost unless told', async () => {
    const text = await encryptedFile(caseFile(caseOfOne({})), passphrase)
    expect(JSON.parse(text).key).toMatchObject({ name: 'PBKDF2-SHA-256', iterations: 600_000 })
    expect(await readCaseFile(text, { passphrase })).toMatchObject({ ok: true })
    expect(await readCaseFile(text, { passphrase: `${passphrase}!` })).toMatchObject({ ok: false })
  })
})

describe('a file of several cases', () => {
  test('is taken whole or not at all, and errors name the case', async () => {
    const good = caseOfOne({})
    const text = JSON.stringify({
      format: 'residence-routes-cases',
      version: 1,
      cases: [good, { ...good, id: 3 }],
    })
    expect(await readCaseFile(text)).toMatchObject({
      ok: false,
      why: 'errors',
      errors: [{ path: 'cases[1].id' }],
    })
  })
  test('of a newer version is refused', async () => {
    const text = JSON.stringify({ format: 'residence-routes-cases', version: 2, cases: [] })
    expect(await readCaseFile(text)).toEqual({ ok: false, why: 'newer' })
  })
})

describe('what an import would change', () => {
  const id = '0f4f7a52-6a0c-4a44-9a36-0d8f5f3e4b11'
  const current = { ...caseOfOne({ whereabouts: 'belgium', childAtSchool: 'no' }), id, notes: 'as it was' }
  test('is shown field by field', () => {
    const changed = withPerson(
      withFact(
        withFact(current, 'person-1', 'whereabouts', 'abroad'),
        'person-1',
        'childAtSchool',
        undefined,
      ),
      'person-1',
      (p) => ({
        ...p,
        evidence: { 'identity-document': { state: 'received' } },
      }),
    )
    expect(diffCases(current, changed)).toEqual([
      { path: ['household', 'childAtSchool'], before: 'no' },
      { path: ['persons', 'person-1', 'facts', 'whereabouts'], before: 'belgium', after: 'abroad' },
      { path: ['persons', 'person-1', 'evidence', 'identity-document'], after: { state: 'received' } },
    ])
  })
  test('is nothing for the same case, also when its names stand in another order', () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        const turned = JSON.parse(caseFile(file), (_, value) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).reverse())
            : value,
        )
        expect(diffCases(file, turned)).toEqual([])
      }),
      { numRuns: 100, seed: 13 },
    )
  })
  test('is told for a case that is here; one that is not is new', () => {
    const other = caseOfOne({})
    const plan = planImport([{ ...current, notes: 'new' }, other], [current])
    expect(plan).toEqual([
      {
        incoming: { ...current, notes: 'new' },
        current,
        changes: [{ path: ['notes'], before: 'as it was', after: 'new' }],
      },
      { incoming: other, current: null, changes: [] },
    ])
  })
})

describe('a file of several cases', () => {
  const id = '00000000-0000-4000-8000-000000000001'
  const named = (label: string, own = id) => ({ ...caseOfOne({}), id: own, label })
  test('that holds one id twice is refused with both places: the second would replace the first', async () => {
    const other = '00000000-0000-4000-8000-000000000002'
    expect(await readCaseFile(casesFile([named('a'), named('b', other), named('c')]))).toEqual({
      ok: false,
      why: 'errors',
      errors: [{ path: 'cases[2].id', message: 'is also the id of cases[0]' }],
    })
  })
  test('may hold several that have no id of their own yet', async () => {
    expect(await readCaseFile(casesFile([named('a', 'new'), named('b', 'new')]))).toMatchObject({ ok: true })
  })
})
