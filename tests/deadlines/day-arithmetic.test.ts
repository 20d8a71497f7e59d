import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  fromNumber,
  isDay,
  toNumber,
  weekday,
} from '@/machines/deadlines/day'

describe('calendar days', () => {
  test('exist or do not', () => {
    expect(['2024-02-29', '2026-12-31', '0001-01-01'].every(isDay)).toBe(true)
    expect(['2025-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '2026-04-31'].some(isDay)).toBe(false)
    expect(() => toNumber('2025-02-30')).toThrow(RangeError)
  })
  test('know their weekday', () => {
    expect(weekday('2026-11-22')).toBe(0)
    expect(weekday('1969-12-31')).toBe(3)
  })
  test('add months and years to the last day of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2026-03-15', -15)).toBe('2024-12-15')
    expect(addYears('2008-02-29', 18)).toBe('2026-02-28')
  })
  test('add days back and forth, over the change of the clock', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2026-10-25', 1)).toBe('2026-10-26')
    fc.assert(
      fc.property(
        fc.integer({ min: -200000, max: 200000 }),
        fc.integer({ min: -9999, max: 9999 }),
        (n, d) => {
          const day = fromNumber(n)
          return addDays(addDays(day, d), -d) === day && daysBetween(day, addDays(day, d)) === d
        },
      ),
    )
  })
})
