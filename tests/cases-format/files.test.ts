import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCaseText } from '@/cases/case'
import { diffCases } from '@/cases/diff'
import { sealFile } from '@/cases/envelope'
import { caseFile, casesFile, encryptedFile, planImport, readCaseFile } from '@/cases/files'
import { caseOfOne, withFact, withPerson } from '@/cases/household'
import { anyCase } from '@/tests/cases-format/arbitraryCases'

const passphrase = 'seven green bicycles'
const fewestRounds = 10
const folder = 'tests/cases-format/samples'
const samples = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'))

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

describe('ten thousand broken files', () => {
  /** A small generator of its own, so that the same files are made on every run. */
  function dice(seed: number) {
    let state = seed
    return (n: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return Math.floor((state / 2 ** 32) * n)
    }
  }
  const scraps = [
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\',
    '\u0000',
    '\uD800',
    '1e999',
    '-0',
    'null',
    '"__proto__":',
    '9'.repeat(40),
    '🙂',
    ' ',
    '2026-02-30',
    'unsure',
    '"new"',
  ]

  function spoil(text: string, roll: (n: number) => number): string {
    let spoilt = text
    for (let n = roll(4) + 1; n > 0; n--) {
      const at = roll(spoilt.length)
      const to = at + roll(12)
      const scrap = scraps[roll(scraps.length)] ?? ''
      const kind = roll(6)
      if (kind === 0) spoilt = spoilt.slice(0, at) + spoilt.slice(to)
      else if (kind === 1) spoilt = spoilt.slice(0, at) + scrap + spoilt.slice(at)
      else if (kind === 2) spoilt = spoilt.slice(0, at) + scrap + spoilt.slice(to)
      else if (kind === 3) spoilt = spoilt.slice(0, at) + spoilt.slice(at, to).repeat(3) + spoilt.slice(to)
      else if (kind === 4) spoilt = spoilt.slice(0, at + 1)
      else spoilt = spoilt.slice(0, at) + String.fromCharCode(roll(128)) + spoilt.slice(at + 1)
    }
    return spoilt
  }

  /** The same tree with one value replaced, so that the text stays JSON. */
  function graft(text: string, roll: (n: number) => number): string {
    const places = [...text.matchAll(/: ("[^"]*"|\{|\[|true|false|\d)/g)].length
    const wanted = roll(places)
    let seen = 0
    const strange: readonly unknown[] = [
      null,
      0,
      -1,
      1.5,
      '',
      'x',
      [],
      {},
      [[]],
      { a: 1 },
      true,
      'new',
      '2026-13-01',
    ]
    return JSON.stringify(
      JSON.parse(text, (_, value) => (seen++ === wanted ? strange[roll(strange.length)] : value)),
    )
  }

  test('are each taken as valid or refused with a message; nothing throws', async () => {
    const roll = dice(2026)
    const sealed = await encryptedFile(samples[0] ?? '', passphrase, fewestRounds)
    const several = casesFile([caseOfOne({ whereabouts: 'abroad' }), caseOfOne({})])
    const seeds = [...samples, several, sealed]
    let [taken, refused] = [0, 0]
    for (let n = 0; n < 12_000; n++) {
      const seed = seeds[n % seeds.length] ?? ''
      const text = n % 3 === 0 ? graft(seed, roll) : spoil(seed, roll)
      const read = await readCaseFile(text, { passphrase, fewestRounds })
      if (read.ok) {
        taken++
        for (const file of read.cases)
          expect(parseCaseText(caseFile(file))).toEqual({ ok: true, value: file })
      } else {
        refused++
        if (read.why === 'errors') {
          expect(read.errors.length).toBeGreaterThan(0)
          for (const { message } of read.errors) expect(message).not.toBe('')
        }
      }
    }
    expect(taken + refused).toBe(12_000)
    expect(taken).toBeGreaterThan(100)
    expect(refused).toBeGreaterThan(5_000)
  })
})
