import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessDossier } from '@/cases/dossier/assess-dossier'
import { deskRow } from '@/cases/dossier/desk-row'
import { parseDossierText } from '@/cases/dossier/parse'
import { csvFile, csvLine } from '@/cases/exchange/csv'
import {
  casesTable,
  concatTables,
  deadlinesTable,
  evidenceTable,
  findingsTable,
} from '@/cases/exchange/tables'
import { loadProcedures } from '@/scripts/lib/procedures'
import { fieldsOf } from '@/tests/support/csv'

const all = await loadProcedures('all')
const on = '2026-11-22'
const parsed = parseDossierText(readFileSync('tests/cases/samples/v2-household.json', 'utf8'))
if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
const dossier = parsed.value

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
        expect(fields.map((f, i) => (f === texts[i] ? f : f.slice(1)))).toEqual(texts)
        for (const field of fields) expect(field).not.toMatch(/^[=+\-@\t\r]/)
      }),
      { numRuns: 500, seed: 3 },
    )
  })
})

describe('tables of a case', () => {
  test('have a cell for every column', () => {
    const assessments = assessDossier(dossier, all, { on })
    const tables = [
      casesTable([deskRow(dossier, all, on)]),
      findingsTable(dossier, assessments),
      evidenceTable(dossier, all, on),
      deadlinesTable(dossier, all, on),
    ]
    for (const { columns, rows } of tables) {
      for (const row of rows) expect(row).toHaveLength(columns.length)
    }
    expect(tables.map((t) => t.rows.length > 0)).toEqual([true, true, true, true])
  })
  test('of findings show the rule’s own beside what was set by hand', () => {
    const { columns, rows } = findingsTable(dossier, assessDossier(dossier, all, { on }))
    const at = (row: (typeof rows)[number], column: (typeof columns)[number]) => row[columns.indexOf(column)]
    const row = rows.find(
      (r) => at(r, 'condition') === 'identity' && at(r, 'procedure') === 'humanitarian-regularisation',
    )
    expect(row && [at(row, 'person'), at(row, 'byHand'), at(row, 'byHandReason')]).toEqual([
      'mother',
      'to-verify',
      'The embassy answers next week.',
    ])
    expect(row && at(row, 'status')).not.toBe('to-verify')
  })
  test('of deadlines give the safe day and what it is counted from', () => {
    const [mother, ...rest] = dossier.persons
    const events = [
      { type: 'applicationLodged', on: '2026-01-05', procedure: 'humanitarian-regularisation' },
      { type: 'refusalNotified', on: '2026-05-04', by: 'hand', procedure: 'humanitarian-regularisation' },
    ] as const
    const table = deadlinesTable({ ...dossier, persons: [{ ...mother, events }, ...rest] }, all, '2026-05-12')
    const row = table.rows.find((r) => r[table.columns.indexOf('event')] === 'refusalNotified')
    expect(row?.[table.columns.indexOf('safeDay')]).toMatch(/^2026-\d\d-\d\d$/)
    expect(row?.[table.columns.indexOf('eventOn')]).toBe('2026-05-04')
  })
  test('of several cases are one', () => {
    const one = evidenceTable(dossier, all, on)
    expect(concatTables([one, one], one.columns).rows).toHaveLength(2 * one.rows.length)
  })
})
