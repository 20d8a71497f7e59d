import { describe, expect, test } from 'vitest'
import { type BandId, bandDefinitions } from '@/machines/bands/registry'
import type { Facts } from '@/machines/facts/registry'

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
