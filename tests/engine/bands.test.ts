import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BandId, bandDefinitions } from '@/machines/bands/registry'
import { Answers } from '@/machines/engine/answers'
import type { Facts } from '@/machines/facts/registry'
import { anyDay, anyFacts } from '@/tests/support/arbitraries'

const band = (id: BandId, facts: Facts, on = '2026-11-22') => bandDefinitions[id].band(facts, on)

describe('a decision is new for thirty days', () => {
  test.each([
    ['of today', '2026-11-22', 'recent'],
    ['of thirty days ago', '2026-10-23', 'recent'],
    ['of thirty-one days ago', '2026-10-22', 'older'],
    ['of tomorrow: the day is wrong', '2026-11-23', 'unsure'],
    ['of a day nobody knows', 'unsure', 'unsure'],
  ])('%s', (_, day, expected) => {
    expect(band('orderRecency', { orderNotifiedOn: day })).toBe(expected)
    expect(band('cgrsRecency', { cgrsNotifiedOn: day })).toBe(expected)
    expect(band('stayRefusalRecency', { stayRefusalNotifiedOn: day })).toBe(expected)
  })
})

describe('the length of a protection procedure that has ended', () => {
  test.each([
    ['2020-01-15', '2024-01-15', 'over-3-years'],
    ['2020-01-15', '2024-01-16', 'over-4-years'],
    ['2020-01-15', '2023-01-15', '3-years-or-less'],
    ['2020-01-15', 'unsure', 'unsure'],
    ['unsure', '2024-01-16', 'unsure'],
  ])('from %s to %s', (protectionLodgedOn, protectionEndedOn, expected) => {
    expect(band('endedProtectionLength', { protectionLodgedOn, protectionEndedOn })).toBe(expected)
  })
})

describe('the appeal rules that were read end on 11 June 2026', () => {
  test.each([
    ['2026-06-11', 'known'],
    ['2026-06-12', 'changed'],
    ['unsure', 'unsure'],
  ])('%s', (day, expected) => {
    expect(band('orderAppealLaw', { orderNotifiedOn: day })).toBe(expected)
    expect(band('protectionAppealLaw', { cgrsNotifiedOn: day })).toBe(expected)
    expect(band('stayAppealLaw', { stayRefusalNotifiedOn: day })).toBe(expected)
  })
})

describe('what a band rests on', () => {
  const ids = Object.keys(bandDefinitions) as BandId[]

  /** The answers that are asked, in their order, until the band is settled. */
  function asked(id: BandId, all: Facts, on: string): Facts {
    let facts: Facts = {}
    for (const input of bandDefinitions[id].inputs) {
      if (new Answers({ facts, on }).read(id) !== undefined) break
      facts = { ...facts, [input]: all[input] }
    }
    return facts
  }

  test('is the same for whoever answered more than was asked', () => {
    fc.assert(
      fc.property(anyFacts(true), anyDay, (facts, on) => {
        for (const id of ids) {
          const behind = (known: Facts) => new Answers({ facts: known, on }).behind(id)
          expect(behind(asked(id, facts, on)), id).toEqual(behind(facts))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a paper that nobody knows has doubt of its own, whatever else was refused', () => {
    const order: Facts = { orderToLeave: 'yes', orderPaper: 'unsure' }
    const reasons = [
      { fact: 'orderToLeave', value: 'yes' },
      { fact: 'orderPaper', value: 'unsure' },
    ]
    for (const facts of [order, { ...order, refusalHeld: 'unsure' } as const])
      expect(new Answers({ facts, on: '2026-11-22' }).behind('transferDecided')).toEqual(reasons)
  })
})
