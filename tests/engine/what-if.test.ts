import { describe, expect, test } from 'vitest'
import { ask, type Condition, conclude, condition } from '@/machines/engine/condition'
import type { Procedure } from '@/machines/engine/procedure'
import { whatWouldChange } from '@/machines/engine/what-if'
import type { Facts } from '@/machines/facts/registry'
import { fixture } from '@/tests/engine/fixture'

const on = '2026-11-22'
const basis = ['aliens-act:9ter:§3:2°'] as const
const fine = conclude('met', { basis })
const bad = conclude('unmet', { basis })
const unclear = conclude('to-verify', { basis })

const gatesOf = (conditions: Readonly<Record<string, Condition>>): Procedure => ({
  id: 'medical-regularisation',
  kind: 'application',
  stages: { only: { gate: true, conditions } },
})
/** The pairs `fact=value` of every set that is proposed. */
const proposed = (procedure: Procedure, facts: Facts) =>
  whatWouldChange(procedure, facts, { on }).map((set) => set.map((c) => `${c.fact}=${c.value}`))

const language = condition({
  language: ask(
    'applicationLanguage',
    { nl: 'fine', fr: 'fine', de: 'bad' },
    { unsure: 'unclear', why: 'hand' },
  ),
  fine,
  bad,
  unclear,
})
/** Where the choice of a domicile leads to the state given. */
const domicile = (chosen: Condition['states'][string]) =>
  condition({
    domicile: ask('electedDomicile', { chosen: 'chosen', none: 'bad' }, { unsure: 'unclear', why: 'hand' }),
    chosen,
    bad,
    unclear,
  })

describe('what would change a procedure that is not open', () => {
  test('two things at once, each pair told once, where no single thing is enough', () => {
    const both = gatesOf({ language, domicile: domicile(fine) })
    expect(proposed(both, { applicationLanguage: 'de', electedDomicile: 'none' })).toEqual([
      ['applicationLanguage=nl', 'electedDomicile=chosen'],
      ['applicationLanguage=fr', 'electedDomicile=chosen'],
    ])
  })
  test('no pair where one thing is enough', () => {
    const both = gatesOf({ language, domicile: domicile(fine) })
    expect(proposed(both, { applicationLanguage: 'fr', electedDomicile: 'none' })).toEqual([
      ['electedDomicile=chosen'],
    ])
  })
  test('a change, and the good answer to the question that it raises', () => {
    const sent = condition({
      domicile: ask('electedDomicile', { chosen: 'way', none: 'bad' }, { unsure: 'unclear', why: 'hand' }),
      way: ask(
        'sendingMethod',
        {
          'registered-post': 'fine',
          municipality: 'fine',
          other: 'bad',
        },
        { unsure: 'unclear', why: 'hand' },
      ),
      fine,
      bad,
      unclear,
    })
    expect(proposed(gatesOf({ sent }), { electedDomicile: 'none' })).toEqual([
      ['electedDomicile=chosen', 'sendingMethod=registered-post'],
      ['electedDomicile=chosen', 'sendingMethod=municipality'],
    ])
  })
  test('a change that only raises a question, where nothing leaves everything answered', () => {
    const asks = ask(
      'whereabouts',
      {
        belgium: 'fine',
        'transit-zone': 'fine',
        'closed-centre': 'fine',
        abroad: 'bad',
      },
      { unsure: 'unclear', why: 'hand' },
    )
    const away = condition({
      domicile: ask('electedDomicile', { chosen: 'asks', none: 'bad' }, { unsure: 'unclear', why: 'hand' }),
      asks,
      fine,
      bad,
      unclear,
    })
    expect(proposed(gatesOf({ away }), { electedDomicile: 'none' })).toEqual([['electedDomicile=chosen']])
  })
  test('first what the failing condition needs, then what that change spoils elsewhere', () => {
    // With a domicile chosen the language matters too; without one it does not.
    const spoilt = condition({
      language: ask(
        'applicationLanguage',
        { nl: 'domicile', fr: 'fine', de: 'bad' },
        { unsure: 'unclear', why: 'hand' },
      ),
      domicile: ask('electedDomicile', { chosen: 'bad', none: 'fine' }, { unsure: 'unclear', why: 'hand' }),
      fine,
      bad,
      unclear,
    })
    const facts: Facts = { applicationLanguage: 'nl', electedDomicile: 'none' }
    expect(proposed(gatesOf({ spoilt, domicile: domicile(fine) }), facts)).toEqual([
      ['electedDomicile=chosen', 'applicationLanguage=fr'],
    ])
  })
  test('nothing that leaves the same point to check, by the person or by others', () => {
    const facts: Facts = { electedDomicile: 'none' }
    const practice = conclude('to-verify', { basis, nature: 'practice' })
    const assessed = conclude('to-verify', { basis, nature: 'assessed' })
    for (const chosen of [unclear, practice, assessed])
      expect(proposed(gatesOf({ domicile: domicile(chosen) }), facts)).toEqual([])
  })
  test('what an authority weighs at another point is no doubt', () => {
    const weighed = conclude('to-verify', { basis, nature: 'assessed' })
    const other = condition({
      domicile: ask(
        'electedDomicile',
        { chosen: 'weighed', none: 'weighed' },
        { unsure: 'unclear', why: 'hand' },
      ),
      weighed,
      unclear,
    })
    const facts: Facts = { electedDomicile: 'none' }
    expect(proposed(gatesOf({ domicile: domicile(fine), other }), facts)).toEqual([
      ['electedDomicile=chosen'],
    ])
  })
  test('what practice alone accepts gives way to what the rule accepts', () => {
    const tolerated = conclude('met', { basis, nature: 'practice' })
    const rows = { nl: 'fine', fr: 'tolerated', de: 'bad' } as const
    const of = (table: Readonly<Record<'nl' | 'fr' | 'de', 'fine' | 'tolerated' | 'bad'>>) =>
      condition({
        language: ask('applicationLanguage', table, { unsure: 'unclear', why: 'hand' }),
        fine,
        tolerated,
        bad,
        unclear,
      })
    const facts: Facts = { applicationLanguage: 'de' }
    expect(proposed(gatesOf({ language: of(rows) }), facts)).toEqual([['applicationLanguage=nl']])
    expect(proposed(gatesOf({ language: of({ ...rows, nl: 'bad' }) }), facts)).toEqual([
      ['applicationLanguage=fr'],
    ])
  })
  test('a band that a person can bring about, never the band of doubt', () => {
    const fee = condition({
      fee: ask(
        'feeCoverage',
        {
          nothing: 'bad',
          part: 'bad',
          'older-amount': 'bad',
          full: 'fine',
          'below-last-confirmed': 'bad',
          'to-check': 'bad',
        },
        { unsure: 'fine', why: 'hand' },
      ),
      fine,
      bad,
    })
    expect(proposed(gatesOf({ fee }), { humanitarianFilingDate: '2025-03-03', feePaidEuro: 0 })).toEqual([
      ['feeCoverage=full'],
    ])
  })
})

describe('what would change the procedure of the fixture', () => {
  const facts: Facts = {
    whereabouts: 'belgium',
    identityPaper: 'none',
    protectionProcedure: 'never',
    dateOfBirth: '1990-05-01',
    seriousIllness: 'yes',
  }
  const papers = [['identityPaper=passport-or-id'], ['identityPaper=other-single'], ['identityPaper=several']]
  test('is told although another condition is in doubt already, or weak on the merits', () => {
    expect(proposed(fixture, { ...facts, whereabouts: 'unsure' })).toEqual(papers)
    expect(proposed(fixture, { ...facts, seriousIllness: 'no' })).toEqual(papers)
  })
  test('is nothing while a question is open and nothing fails', () => {
    const { identityPaper: _, protectionProcedure: __, ...open } = facts
    expect(proposed(fixture, open)).toEqual([])
  })
  test('is nothing where nothing is lodged', () => {
    expect(proposed({ ...fixture, kind: 'position' }, facts)).toEqual([])
  })
})
