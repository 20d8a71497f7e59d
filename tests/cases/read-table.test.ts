import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCaseTable } from '@/cases/exchange/read-table'
import { procedureIds } from '@/machines/procedures/registry'
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
    expect(read.problems.length + read.unknown.length === 0).toBe(header)
    if (!header) return
    expect(
      read.rows.map((row) => [row.line, row.id, 'facts' in row ? row.facts : row.problems.length]),
    ).toEqual(rows.map((row) => [row.line, row.id, 'facts' in row ? row.facts : row.errors.length]))
  }
  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(Array.isArray(readCaseTable(text, 'd/m/y').rows)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
  test('tells every error at once: of the first row and of each row below it', () => {
    const wrong = fc.constantFrom('colour', 'Whereabouts', 'route')
    fc.assert(
      fc.property(fc.uniqueArray(wrong), fc.array(cell, { maxLength: 5 }), (strange, cells) => {
        const safe = cells.map((text) => text.replace(/[;,"\r\n]/g, ''))
        const known = `id;whereabouts\n${safe.map((text) => `A;${text}`).join('\n')}`
        const head = ['id', 'whereabouts', ...strange].join(';')
        const more = safe.map((text) => ['A', text, ...strange.map(() => 'x')].join(';'))
        const alone = readCaseTable(known, 'd/m/y')
        const both = readCaseTable([head, ...more].join('\n'), 'd/m/y')
        expect(both.unknown.map(({ path }) => path)).toEqual(strange)
        // The rows are read as if the columns that are not known were not there.
        expect(both.rows).toEqual(alone.rows)
      }),
    )
  })
  test('reads its first row twice named only once, and says so', () => {
    const read = readCaseTable('id;whereabouts;whereabouts\nA;belgium;abroad\n', 'd/m/y')
    expect(read.problems).toEqual([{ path: 'whereabouts', problem: 'same-column', params: {} }])
    expect(read.rows).toEqual([{ line: 2, id: 'A', facts: { whereabouts: 'belgium' } }])
  })
  test('takes the procedures of a case, and names those that there are', () => {
    const read = (cell: string) => readCaseTable(`id;procedures\nA;${cell}\n`, 'd/m/y').rows[0]
    expect(read('return + medical-regularisation')).toMatchObject({
      procedures: ['medical-regularisation', 'return'],
    })
    expect(read('')).not.toHaveProperty('procedures')
    expect(read('9ter')).toMatchObject({
      problems: [
        { path: 'procedures', problem: 'not-a-procedure', params: { options: procedureIds.join(', ') } },
      ],
    })
  })
  test('a text that is too long is not read', () => {
    const read = readCaseTable(`id\n${'x\n'.repeat(10_000_001)}`, 'd/m/y')
    expect(read).toEqual({
      line: 1,
      problems: [{ path: '', problem: 'too-long', params: {} }],
      unknown: [],
      rows: [],
    })
  })
})
