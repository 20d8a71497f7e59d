import { describe, expect, test } from 'vitest'
import { type AmountTable, amounts } from '@/content/law/amounts'
import { feeOn, takesOlderAmount } from '@/machines/bands/fee'
import { addDays } from '@/machines/deadlines/day'

const table = amounts['contribution-fee-9bis']

describe('the contribution fee of a 9bis application', () => {
  test('was not due before 2 March 2015', () => {
    expect(feeOn(table, '2015-03-01')).toBeNull()
    expect(feeOn(table, '2015-03-02')?.euro).toBe(215)
  })

  test.each([
    ['2017-03-01', 215, 350],
    ['2019-06-01', 350, 358],
    ['2020-06-01', 358, 363],
    ['2021-06-01', 363, 366],
    ['2022-05-26', 366, 313],
    ['2023-01-01', 313, 343],
    ['2024-01-01', 343, 357],
    ['2025-01-01', 357, 368],
    ['2026-01-01', 368, 377],
  ])('changes on %s from %i to %i euro', (day, before, after) => {
    expect(feeOn(table, addDays(day, -1))).toMatchObject({ euro: before, confirmed: true })
    expect(feeOn(table, day)).toMatchObject({ euro: after, confirmed: true })
  })

  test('is the last confirmed amount, to be checked, from 1 January 2027', () => {
    expect(feeOn(table, '2026-12-31')).toMatchObject({ euro: 377, confirmed: true })
    expect(feeOn(table, '2027-01-01')).toMatchObject({ euro: 377, confirmed: false })
    expect(feeOn(table, '2028-01-01')).toMatchObject({ euro: 377, confirmed: false })
  })

  test('comes with the row that gives its source', () => {
    expect(feeOn(table, '2022-06-01')?.row.source).toBe('dq-fee-2022')
  })

  test('leaves no day without a row, and no day with two', () => {
    for (const [i, row] of table.rows.entries()) {
      const next = table.rows[i + 1]
      if (next) expect(addDays(row.inForce.to, 1)).toBe(next.inForce.from)
    }
    expect(table.rows.at(-1)?.inForce.to).toBe(table.confirmedUntil)
  })
})

describe('an older amount', () => {
  const rowOn = (day: string) => {
    const fee = feeOn(table, day)
    if (!fee) throw new Error(`nothing due on ${day}`)
    return fee.row
  }

  test('was taken for filings up to 31 July 2020', () => {
    expect(takesOlderAmount(rowOn('2020-07-31'), 358, '2020-07-31')).toBe(true)
    expect(takesOlderAmount(rowOn('2020-08-01'), 358, '2020-08-01')).toBe(false)
    expect(takesOlderAmount(rowOn('2020-07-31'), 357, '2020-07-31')).toBe(false)
  })

  test('may have been taken in 2024, by the day of payment', () => {
    expect(takesOlderAmount(rowOn('2024-03-01'), 343, '2024-03-01')).toBe(true)
    expect(takesOlderAmount(rowOn('2024-03-01'), 342, '2024-03-01')).toBe(false)
  })

  test('was never taken where no transition is known', () => {
    expect(takesOlderAmount(rowOn('2025-02-01'), 357, '2025-02-01')).toBe(false)
  })
})

describe('mistakes', () => {
  test('a day that does not exist is refused by name', () => {
    expect(() => feeOn(table, '2025-02-30')).toThrow('2025-02-30')
  })

  test('a gap in a table is an error, never the amount before', () => {
    const [first, , third] = table.rows
    const gap: AmountTable = { ...table, confirmedUntil: third.inForce.to, rows: [first, third] }
    expect(() => feeOn(gap, '2018-01-01')).toThrow('2018-01-01')
  })
})
