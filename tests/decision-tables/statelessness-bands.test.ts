import { expect, test } from 'vitest'
import { bandDefinitions } from '@/machines/bands/registry'

/** The five points on which the CGRS gives an opinion (art. 57/41 §1: 57/37, 1° to 5°), read a second time. */
const five = ['identity-and-origin', 'no-nationality', 'how-lost', 'none-to-get', 'no-other-country'] as const

test('statelessnessExplained is “all” only with every one of the five points', () => {
  for (let mask = 0; mask < 2 ** five.length; mask++) {
    const statelessnessPoints = five.filter((_, i) => (mask >> i) & 1)
    const expected = statelessnessPoints.length === five.length ? 'all' : 'some'
    expect(bandDefinitions.statelessnessExplained.band({ statelessnessPoints }, '2026-11-22')).toBe(expected)
  }
})

test('none is “some points missing”; doubt is doubt, never a missing point', () => {
  expect(bandDefinitions.statelessnessExplained.band({ statelessnessPoints: ['none'] }, '2026-11-22')).toBe(
    'some',
  )
  expect(bandDefinitions.statelessnessExplained.band({ statelessnessPoints: ['unsure'] }, '2026-11-22')).toBe(
    'unsure',
  )
})
