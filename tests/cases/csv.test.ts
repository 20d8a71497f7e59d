import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvFile, csvLine } from '@/cases/exchange/csv'
import { withoutUnseen } from '@/cases/exchange/unseen'
import { fieldsOf } from '@/tests/support/csv'

describe('a CSV file', () => {
  const table = { columns: ['a', 'b'], rows: [['é;x', 2] as const, [null, true] as const] }
  test('begins with the mark that Excel needs, and ends its lines as it expects', () => {
    expect(csvFile(table, { separator: ';' })).toBe('\uFEFFa;b\r\n"é;x";2\r\n;true\r\n')
    expect(csvFile(table, { separator: ',' })).toBe('\uFEFFa,b\r\n"é;x",2\r\n,true\r\n')
  })
  test('takes the words of a language for headings and cells', () => {
    const heading = (c: string) => `[${c}]`
    const say = (column: string, cell: unknown) =>
      column === 'b' && cell === true ? 'yes' : String(cell ?? '')
    expect(csvFile(table, { separator: ';', heading, say })).toContain('[a];[b]\r\n"é;x";2\r\n;yes')
  })
  test('tells what puts words in which line a cell stands in, with its ids', () => {
    const say = (column: string, _: unknown, row: Readonly<Record<string, unknown>>) =>
      column === 'b' ? `${row.a} ${row.b}` : 'x'
    expect(csvFile(table, { separator: ',', say })).toBe('\uFEFFa,b\r\nx,"é;x 2"\r\nx,null true\r\n')
  })
  test.each([
    '=1+1',
    '+32',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
    '"=1',
    '\n=1',
    '=cmd|’/c calc’!A0',
    '\u200B=1',
    '\u202E=1',
    '\u0000=1',
    '﹦1',
    '﹢1',
    '﹣1',
  ])('no spreadsheet runs %j as a formula', (text) =>
    expect(fieldsOf(csvLine([text], ',').slice(0, -2), ',')[0]?.[0]).toBe("'"),
  )
  test('leaves numbers and plain texts as they are', () => {
    expect(csvLine([-2, 'fine', '2026-11-22', 'a-b'], ';')).toBe('-2;fine;2026-11-22;a-b\r\n')
  })
  test('is read back field by field, and no field begins like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
        const fields = fieldsOf(csvLine(texts, ';').slice(0, -2), ';')
        const seen = texts.map(withoutUnseen)
        expect(fields.map((f, i) => (f === seen[i] ? f : f.slice(1)))).toEqual(seen)
        for (const field of fields) expect(field).not.toMatch(/^[=+\-@\t\r]/)
      }),
      { numRuns: 500, seed: 3 },
    )
  })
})
