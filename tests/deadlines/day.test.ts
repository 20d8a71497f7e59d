import { expect, test } from 'vitest'
import { addMonths, fromNumber, isDay, toNumber } from '@/machines/deadlines/day'

const dayMs = 86_400_000

test('days from 1900 to 2200 are numbered as the platform numbers them', () => {
  for (let n = Date.UTC(1900, 0, 1) / dayMs; n < Date.UTC(2200, 0, 1) / dayMs; n++) {
    const day = new Date(n * dayMs).toISOString().slice(0, 10)
    if (fromNumber(n) !== day || toNumber(day) !== n) expect([fromNumber(n), toNumber(day)]).toEqual([day, n])
  }
})

test.each([
  '2025-02-29',
  '2100-02-29',
  '2025-04-31',
  '2025-00-10',
  '2025-13-01',
  '2025-1-1',
  '2025-01-00',
  '',
])('%s is no day', (text) => {
  expect(isDay(text)).toBe(false)
  expect(() => toNumber(text)).toThrow(RangeError)
})

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -1, '2025-12-15'],
] as const)('%s and %i months is %s', (day, months, result) => {
  expect(addMonths(day, months)).toBe(result)
})
