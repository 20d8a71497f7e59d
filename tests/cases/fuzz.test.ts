import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dossierOfOne } from '@/cases/dossier/household'
import { parseDossierText } from '@/cases/dossier/parse'
import { dossierFile, dossiersFile, encryptedFile, readDossierFile } from '@/cases/exchange/files'
import { linesOf } from '@/tests/support/problems'

const passphrase = 'seven green bicycles'
const fewestRounds = 10
const folder = 'tests/cases/samples'
const samples = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'))

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
    const several = dossiersFile([dossierOfOne({ whereabouts: 'abroad' }), dossierOfOne({})])
    const seeds = [...samples, several, sealed]
    let [taken, refused] = [0, 0]
    for (let n = 0; n < 12_000; n++) {
      const seed = seeds[n % seeds.length] ?? ''
      const text = n % 3 === 0 ? graft(seed, roll) : spoil(seed, roll)
      const read = await readDossierFile(text, { passphrase, fewestRounds })
      if (read.ok) {
        taken++
        for (const dossier of read.dossiers)
          expect(parseDossierText(dossierFile(dossier))).toEqual({ ok: true, value: dossier })
      } else {
        refused++
        if (read.why === 'errors') {
          expect(read.errors.length).toBeGreaterThan(0)
          for (const line of linesOf(read)) expect(line).not.toMatch(/undefined|\{\w+\}/)
        }
      }
    }
    expect(taken + refused).toBe(12_000)
    expect(taken).toBeGreaterThan(100)
    expect(refused).toBeGreaterThan(5_000)
  })
})
