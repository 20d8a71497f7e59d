import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCaseTable } from '@/cases/exchange/read-table'
import { batchRows } from '@/scripts/lib/batch-rows'

/** Texts as a spreadsheet, a hand and an accident leave them. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'belgium',
    'mars',
    '1/2/2026',
    '2026-02-30',
    'none+mars',
    '"a;b"',
    '"a\nb"',
    '"x""y"',
  ),
  fc.string({ maxLength: 6 }),
)
const line = fc
  .tuple(fc.array(cell, { maxLength: 5 }), fc.constantFrom(';', ','))
  .map(([cells, s]) => cells.join(s))
const head = fc.constantFrom(
  'id;whereabouts;certificateDate',
  'id,on,circumstances,',
  'sep=;\nid;whereabouts',
  '\uFEFFid;termDays',
  'id;colour',
  '',
)
const table = fc
  .tuple(head, fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'))
  .map(([first, lines, end]) => [...first.split('\n'), ...lines].join(end))

describe('the table of the desk', () => {
  test('is read as the command line reads it, row by row', () =>
    fc.assert(fc.asyncProperty(table, bothAlike), { numRuns: 300 }))
  async function bothAlike(text: string) {
    const read = readCaseTable(text, 'd/m/y')
    async function* chunks() {
      yield text
    }
    const rows = []
    let header = true
    try {
      for await (const row of batchRows(chunks(), { format: 'csv', dates: 'd/m/y' })) rows.push(row)
    } catch {
      header = false
    }
    expect(read.ok).toBe(header)
    if (!read.ok) return
    expect(
      read.rows.map((row) => [row.line, row.id, 'facts' in row ? row.facts : row.problems.length]),
    ).toEqual(rows.map((row) => [row.line, row.id, 'facts' in row ? row.facts : row.errors.length]))
  }
  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(typeof readCaseTable(text, 'd/m/y').ok).toBe('boolean')
      }),
      { numRuns: 2000 },
    )
  })
  test('a text that is too long is not read', () => {
    const read = readCaseTable(`id\n${'x\n'.repeat(10_000_001)}`, 'd/m/y')
    expect(read).toEqual({ ok: false, line: 1, problems: [{ path: '', problem: 'too-long', params: {} }] })
  })
})
