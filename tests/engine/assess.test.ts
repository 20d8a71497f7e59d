import { describe, expect, test } from 'vitest'
import { assess } from '@/machines/engine/assess'
import { whatWouldChange } from '@/machines/engine/what-if'
import type { Facts } from '@/machines/facts/registry'
import { fixture } from '@/tests/engine/fixture'

const on = '2026-11-22'
const full: Facts = {
  whereabouts: 'belgium',
  identityPaper: 'passport-or-id',
  dateOfBirth: '1990-05-01',
  seriousIllness: 'yes',
}
const verdict = (facts: Facts) => assess(fixture, facts, { on }).verdict
const finding = (facts: Facts, condition: string) =>
  assess(fixture, facts, { on }).findings.find((f) => f.condition === condition)

describe('an assessment', () => {
  test('asks the first open condition first, and nothing when all have ended', () => {
    expect(assess(fixture, {}, { on }).next).toBe('whereabouts')
    expect(assess(fixture, { whereabouts: 'belgium' }, { on }).next).toBe('identityPaper')
    expect(assess(fixture, full, { on }).next).toBeNull()
  })

  test('asks for the input of a band, not for the band', () => {
    const { dateOfBirth: _, ...rest } = full
    expect(assess(fixture, rest, { on }).next).toBe('dateOfBirth')
  })

  test('says because of which answers, a band after its inputs', () => {
    expect(finding(full, 'adult')?.because).toEqual([
      { fact: 'dateOfBirth', value: '1990-05-01' },
      { fact: 'majority', value: 'adult' },
    ])
  })

  test('does not let a stale answer count', () => {
    const stale: Facts = { ...full, protectionProcedure: 'pending' }
    expect(finding(stale, 'paper')?.because).toEqual([{ fact: 'identityPaper', value: 'passport-or-id' }])
  })

  test('lists every unmet condition, not only the first', () => {
    const facts: Facts = {
      ...full,
      whereabouts: 'abroad',
      identityPaper: 'none',
      protectionProcedure: 'never',
    }
    const unmet = assess(fixture, facts, { on }).findings.filter((f) => f.status === 'unmet')
    expect(unmet.map((f) => f.condition)).toEqual(['present', 'paper'])
  })

  test('does not apply a text that is not yet in force', () => {
    const ended = assess(fixture, { ...full, whereabouts: 'abroad' }, { on: '1950-01-01' }).findings[0]
    expect(ended?.basis).toEqual(['aliens-act:9ter:§3:2°'])
  })
})

describe('the verdict', () => {
  test('can be lodged when no gate is open, unmet or weighed', () => {
    expect(verdict(full)).toBe('can-be-lodged')
  })
  test('not open now when a gate is unmet, whatever else is open', () => {
    expect(verdict({ whereabouts: 'abroad' })).toBe('not-open-now')
  })
  test('points to complete when a question is open or the person has to verify', () => {
    expect(verdict({})).toBe('points-to-complete')
    expect(verdict({ ...full, identityPaper: 'unsure' })).toBe('points-to-complete')
  })
  test('depends on assessment when an authority weighs a gate, or the merits look weak', () => {
    expect(verdict({ ...full, dateOfBirth: '2015-01-01' })).toBe('depends-on-assessment')
    expect(verdict({ ...full, seriousIllness: 'no' })).toBe('depends-on-assessment')
  })
})

describe('the questions left', () => {
  test('shrink to nothing and are bounded by what can still be asked', () => {
    expect(assess(fixture, {}, { on }).left).toEqual({ min: 4, max: 5 })
    expect(assess(fixture, { ...full, identityPaper: 'none' }, { on }).left).toEqual({ min: 1, max: 1 })
    expect(assess(fixture, full, { on }).left).toEqual({ min: 0, max: 0 })
  })
})

describe('what would change this', () => {
  test('proposes the papers a person can obtain, one change at a time', () => {
    const facts: Facts = { ...full, identityPaper: 'none', protectionProcedure: 'never' }
    expect(whatWouldChange(fixture, facts, { on })).toEqual([
      [{ fact: 'identityPaper', value: 'passport-or-id' }],
      [{ fact: 'identityPaper', value: 'other-single' }],
      [{ fact: 'identityPaper', value: 'several' }],
    ])
  })
  test('proposes nothing when what fails cannot be changed', () => {
    const facts: Facts = {
      ...full,
      whereabouts: 'abroad',
      identityPaper: 'none',
      protectionProcedure: 'never',
    }
    expect(whatWouldChange(fixture, facts, { on })).toEqual([])
  })
  test('proposes nothing when nothing fails', () => {
    expect(whatWouldChange(fixture, full, { on })).toEqual([])
  })
})
