import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dossierOfOne, emptyDossier } from '@/cases/dossier/household'
import { keepingOf } from '@/cases/dossier/keep'
import { parseDossier } from '@/cases/dossier/parse'
import { looksPersonal } from '@/cases/dossier/personal-data'
import { handOver, handOverItems } from '@/cases/exchange/hand-over'
import { chosenBy } from '@/cases/exchange/presets'
import { lockTimer, warningMs } from '@/cases/storage/auto-lock'
import { facts, isFactId } from '@/machines/facts/registry'
import { anyDossier } from '@/tests/cases/arbitrary-cases'

describe('a text that names a person', () => {
  test.each(['85.07.30-033.28', '85073003328', '85 07 30 033 28', 'nr 85.07.30-033.28.', '17.07.30-033.84'])(
    'national register number: %s',
    (text) => expect(looksPersonal(text)).toEqual(['national-register-number']),
  )
  test('a bis number counts too, with its month raised', () => {
    for (const month of ['27', '47']) {
      const nine = `85${month}30033`
      const check = String(97 - (Number(nine) % 97)).padStart(2, '0')
      expect(looksPersonal(`${nine}${check}`)).toEqual(['national-register-number'])
    }
  })
  test.each([
    '0470 12 34 56',
    '+32 470 12 34 56',
    '0032470123456',
    '02/123.45.67',
    '+212 6 12 34 56 78',
    '(0)470123456 or 016 12 34 56',
  ])('telephone: %s', (text) => expect(looksPersonal(text)).toEqual(['telephone']))
  test.each(['write to a.b-c@example.org', 'x@y.be.'])('e-mail: %s', (text) => {
    expect(looksPersonal(text)).toEqual(['e-mail'])
  })
  test.each([
    '',
    'Family on the third floor',
    'Lodged on 2026-11-22, refused 12/01/2027',
    'Paid 1.234.567,00 euro',
    'art. 9ter §1 al.4, annex 13',
    'number 85.07.30-033.29 has wrong check digits',
    'file 12345678',
    '@home',
  ])('not: %s', (text) => expect(looksPersonal(text)).toEqual([]))
  test('several kinds at once', () => {
    expect(looksPersonal('85.07.30-033.28, 0470 12 34 56, a@b.be')).toEqual([
      'national-register-number',
      'telephone',
      'e-mail',
    ])
  })
  test('is looked at in time that grows with its length only', () => {
    const start = performance.now()
    for (const part of ['0', '1.', '+3', 'a@', '@.', '85.07.30-']) looksPersonal(part.repeat(20_000))
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

describe('a hand-over', () => {
  test('begins without health, crime, exploitation, events, papers and notes', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const given = handOver(dossier, chosenBy('desk', dossier, handOverItems(dossier)))
        for (const known of [given.household, ...given.persons.map((p) => p.facts)]) {
          for (const id of Object.keys(known).filter(isFactId)) expect(facts[id].sensitive).toBe(false)
        }
        const { notes, persons, label, lastSeen } = given
        expect({ notes, label, lastSeen }).toEqual({ notes: '', label: '', lastSeen: undefined })
        for (const p of persons) {
          expect([p.label, p.events, p.overrides, p.evidence, p.notes]).toEqual(['', [], [], {}, {}])
        }
        expect(parseDossier(given)).toEqual({ ok: true, value: given })
      }),
      { numRuns: 50, seed: 21 },
    )
  })
  test('holds each thing that was agreed to and nothing else', () => {
    const dossier = {
      ...dossierOfOne({ whereabouts: 'belgium', seriousIllness: 'yes', childAtSchool: 'yes' }),
      notes: 'private',
    }
    const illness = handOverItems(dossier).filter((i) => i.kind === 'fact' && i.fact === 'seriousIllness')
    expect(handOver(dossier, illness).persons[0].facts).toEqual({ seriousIllness: 'yes' })
    expect(handOver(dossier, [])).toEqual(emptyDossier)
    const all = handOver(dossier, handOverItems(dossier))
    expect(all).toEqual(dossier)
  })
  test('takes the state of a paper, never the note on it', () => {
    const [person] = dossierOfOne({}).persons
    const evidence = { 'identity-document': { state: 'received', note: 'seen at home' } } as const
    const dossier = { ...emptyDossier, persons: [{ ...person, evidence }] as const }
    const given = handOver(dossier, handOverItems(dossier))
    expect(given.persons[0].evidence).toEqual({ 'identity-document': { state: 'received' } })
  })
})

describe('how long a case is kept', () => {
  const today = '2026-11-22'
  test.each([
    ['2026-12-07', 'kept', 15],
    ['2026-12-06', 'soon', 14],
    ['2026-11-22', 'soon', 0],
    ['2026-11-21', 'over', -1],
  ])('until %s: %s', (keepUntil, state, daysLeft) => {
    expect(keepingOf({ ...emptyDossier, keepUntil }, today)).toEqual({ state, daysLeft })
  })
  test('without a last day, until it is deleted', () => {
    expect(keepingOf(emptyDossier, today)).toEqual({ state: 'no-limit', daysLeft: null })
  })
})

describe('locking by itself', () => {
  const minute = 60_000
  test.each([
    [0, 'open'],
    [5 * minute - warningMs - 1, 'open'],
    [5 * minute - warningMs, 'warning'],
    [5 * minute - 1, 'warning'],
    [5 * minute, 'lock'],
    [-1, 'lock'],
  ])('%i ms after the last action: %s', (idle, state) => {
    expect(lockTimer(5, 1_000_000, 1_000_000 + idle)).toBe(state)
  })
})
