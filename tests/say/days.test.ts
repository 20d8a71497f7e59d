import { expect, test } from 'vitest'
import { dayInWords, nearDayInWords, weekdayInWords } from '@/content/say/days'

test.each([
  ['fr-BE', '2026-12-01', '1er décembre 2026'],
  ['fr-BE', '2026-12-11', '11 décembre 2026'],
  ['nl-BE', '2026-12-01', '1 december 2026'],
  ['en-GB', '2026-12-01', '1 December 2026'],
])('%s writes %s as %s', (tag, day, words) => {
  expect(dayInWords(day, { tag })).toBe(words)
})

test('the first of a month is an ordinal in French beside a weekday and near today as well', () => {
  expect(weekdayInWords('2026-12-01', { tag: 'fr-BE' })).toBe('mardi 1er décembre 2026')
  expect(nearDayInWords('2026-12-01', '2026-11-29', { tag: 'fr-BE' })).toBe('1er décembre')
})
