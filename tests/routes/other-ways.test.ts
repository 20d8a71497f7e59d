import { expect, test } from 'vitest'
import { routesText } from '@/content/en/routes'
import type { Facts } from '@/machines/facts/registry'
import { otherWayIds, otherWays } from '@/machines/routes/other-ways'

const idsOf = (facts: Facts) => otherWays(facts).map(({ id }) => id)

test('family, work and study are named where the answers point to them', () => {
  expect(idsOf({})).toEqual([])
  expect(idsOf({ situations: ['health'] })).toEqual([])
  expect(idsOf({ situations: ['family-here'] })).toEqual(['family-reunification'])
  expect(idsOf({ situations: ['work-or-study'] })).toEqual(['work', 'study'])
  expect(idsOf({ situations: ['life-here'] })).toEqual(otherWayIds)
})

test('a partner of a Belgian in the 90 days reads of the municipality (PA-01)', () => {
  const facts: Facts = {
    situations: ['life-here'],
    whereabouts: 'belgium',
    nationalityGroup: 'non-eea',
    currentStay: 'none',
  }
  expect(idsOf(facts)).toContain('family-reunification')
  expect(idsOf({ ...facts, currentStay: 'short-stay' })).toContain('family-reunification')
  expect(routesText.otherWays.ways['family-reunification'].text).toMatch(/municipality/)
})

test('a Belgian and someone with unlimited stay are not sent there', () => {
  const facts: Facts = { situations: ['life-here', 'family-here', 'work-or-study'] }
  expect(idsOf({ ...facts, nationalityGroup: 'belgian' })).toEqual([])
  expect(idsOf({ ...facts, currentStay: 'unlimited' })).toEqual([])
})
