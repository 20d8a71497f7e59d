import { describe, expect, test } from 'vitest'
import { bandDefinitions } from '@/machines/bands/registry'
import { assess, findingsOf } from '@/machines/engine/assess'
import { ask, conclude, condition } from '@/machines/engine/condition'
import { defineProcedure } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'

const on = '2026-11-22'
const basis = ['aliens-act:9ter:§3:2°'] as const
const end = conclude('met', { basis })

/** Asks where; inside Belgium it asks for papers and age, elsewhere for papers alone. */
const branching = defineProcedure({
  id: 'medical-regularisation',
  kind: 'application',
  stages: {
    only: {
      gate: true,
      conditions: {
        one: condition({
          where: ask(
            'whereabouts',
            {
              belgium: 'papersHere',
              'transit-zone': 'papersHere',
              'closed-centre': 'papersHere',
              abroad: 'papersAway',
            },
            { unsure: 'papersAway', why: 'hand' },
          ),
          papersHere: ask(
            'identityPaper',
            {
              'passport-or-id': 'age',
              expired: 'age',
              'other-single': 'age',
              several: 'age',
              'single-without-photo': 'age',
              none: 'age',
            },
            { unsure: 'age', why: 'hand' },
          ),
          age: ask('majority', { adult: 'end', 'under-18': 'end' }, { unsure: 'end', why: 'hand' }),
          papersAway: ask(
            'identityPaper',
            {
              'passport-or-id': 'end',
              expired: 'end',
              'other-single': 'end',
              several: 'end',
              'single-without-photo': 'end',
              none: 'end',
            },
            { unsure: 'end', why: 'hand' },
          ),
          end,
        }),
      },
    },
  },
})
/** Asks for one band with two answers behind it. */
const agedOnFiling = defineProcedure({
  id: 'medical-regularisation',
  kind: 'application',
  stages: {
    only: {
      gate: true,
      conditions: {
        one: condition({
          age: ask('ageAtFiling', { 'under-18': 'end', adult: 'end' }, { unsure: 'end', why: 'hand' }),
          end,
        }),
      },
    },
  },
})
const left = (facts: Facts) => assess(branching, facts, { on }).left

describe('the questions that can still come', () => {
  test('a question on every way is sure, one on some ways is possible', () => {
    expect(left({})).toEqual({ min: 2, max: 3 })
    expect(left({ whereabouts: 'belgium' })).toEqual({ min: 2, max: 2 })
    expect(left({ whereabouts: 'abroad' })).toEqual({ min: 1, max: 1 })
    expect(left({ whereabouts: 'abroad', identityPaper: 'none' })).toEqual({ min: 0, max: 0 })
  })
  test('an answer that is there already is not asked again on any way', () => {
    expect(left({ identityPaper: 'none' })).toEqual({ min: 1, max: 2 })
    expect(left({ dateOfBirth: '1990-01-01' })).toEqual({ min: 2, max: 2 })
  })
  test('of two answers behind a band only the one that is missing is asked', () => {
    const ofAge = (facts: Facts) => assess(agedOnFiling, facts, { on }).left
    expect(ofAge({})).toEqual({ min: 2, max: 2 })
    expect(ofAge({ dateOfBirth: '1990-01-01' })).toEqual({ min: 1, max: 1 })
    expect(ofAge({ humanitarianFilingDate: '2026-03-03' })).toEqual({ min: 1, max: 1 })
  })
})

describe('a finding', () => {
  const find = (facts: Facts, suppose?: Record<string, string>) =>
    findingsOf(branching, { facts, on, ...(suppose && { suppose }) })[0]

  test('is whole while a question is open', () => {
    expect(find({ whereabouts: 'belgium' })).toEqual({
      procedure: 'medical-regularisation',
      stage: 'only',
      gate: true,
      condition: 'one',
      status: 'unanswered',
      reason: null,
      because: [{ fact: 'whereabouts', value: 'belgium' }],
      basis: [],
      nature: 'rule',
      missing: 'identityPaper',
    })
  })
  test('does not rest on half of a band: an answer behind it counts once all are there', () => {
    const [half] = findingsOf(agedOnFiling, { facts: { dateOfBirth: '1990-01-01' }, on })
    expect(half).toMatchObject({ status: 'unanswered', missing: 'humanitarianFilingDate', because: [] })
  })
  test('names the answers behind a band before the band, each once', () => {
    const { inputs } = bandDefinitions.majority
    const whole = find({ whereabouts: 'belgium', identityPaper: 'none', dateOfBirth: '1990-01-01' })
    expect(whole).toEqual({
      procedure: 'medical-regularisation',
      stage: 'only',
      gate: true,
      condition: 'one',
      status: 'met',
      reason: 'end',
      because: [
        { fact: 'whereabouts', value: 'belgium' },
        { fact: 'identityPaper', value: 'none' },
        ...inputs.map((fact) => ({ fact, value: '1990-01-01' })),
        { fact: 'majority', value: 'adult' },
      ],
      basis,
      nature: 'rule',
    })
    expect(whole).not.toHaveProperty('remedy')
  })
  test('rests on a supposed band alone, not on the answers it stands in for', () => {
    const supposed = find(
      { whereabouts: 'belgium', identityPaper: 'none', dateOfBirth: '1990-01-01' },
      { majority: 'under-18' },
    )
    expect(supposed?.because.slice(2)).toEqual([{ fact: 'majority', value: 'under-18' }])
  })
  test('a fact that is read twice is named once', () => {
    const twice = defineProcedure({
      ...branching,
      stages: {
        only: {
          gate: true,
          conditions: {
            one: condition({
              first: ask(
                'majority',
                { adult: 'again', 'under-18': 'again' },
                { unsure: 'again', why: 'hand' },
              ),
              again: ask('majority', { adult: 'end', 'under-18': 'end' }, { unsure: 'end', why: 'hand' }),
              end,
            }),
          },
        },
      },
    })
    const [finding] = findingsOf(twice, { facts: { dateOfBirth: '1990-01-01' }, on })
    expect(finding?.because.map((b) => b.fact)).toEqual([...bandDefinitions.majority.inputs, 'majority'])
  })
})
