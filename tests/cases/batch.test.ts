import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import type { DayForm } from '@/cases/exchange/table-days'
import { BadInput } from '@/scripts/lib/arguments'
import { batchFormatOf, runBatch } from '@/scripts/lib/batch'
import { loadProcedures } from '@/scripts/lib/procedures'
import { readCsv } from '@/tests/support/csv'

const procedures = await loadProcedures('medical-regularisation')
const on = '2026-11-22'

async function run(chunks: readonly string[], format: 'csv' | 'ndjson', dates?: DayForm) {
  let text = ''
  const output = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk)
      done()
    },
  })
  async function* input() {
    yield* chunks
  }
  const summary = await runBatch(input(), output, { format, procedures, on, dates })
  return { summary, rows: readCsv(text.replace('\uFEFF', '')) }
}

describe('a batch of cases', () => {
  test('is read from CSV with either separator, quotes, several answers and days of its own', async () => {
    for (const s of [',', ';']) {
      const header = ['id', 'on', 'whereabouts', 'certificateStates'].join(s)
      const text = `\uFEFF${header}\r\n"a${s}""b"""${s}2026-01-02${s}abroad${s}illness+severity\r\n\r\nc${s}${s}belgium${s}\r\n`
      const { summary, rows } = await run([...text], 'csv')
      expect(summary).toEqual({ rows: 2, bad: 0, assessments: 2 })
      expect(rows.map((r) => [r.line, r.id, r.on, r.verdict])).toEqual([
        ['2', `a${s}"b"`, '2026-01-02', 'not-open-now'],
        ['4', 'c', on, 'points-to-complete'],
      ])
      expect(rows[0]?.unmet?.split(' ')).toContain('inBelgium')
    }
  })
  test('names the row that was received after its own day, and goes on', async () => {
    const text = `id,on,orderNotifiedOn,medicalFilingDate\nA,,2026-11-23,\nB,2026-11-23,2026-11-23,\nC,,,2026-12-01\n`
    const { summary, rows } = await run([text], 'csv')
    expect(summary).toEqual({ rows: 3, bad: 1, assessments: 2 })
    expect(rows[0]).toMatchObject({
      line: '2',
      id: 'A',
      error: 'orderNotifiedOn: 2026-11-23 is still to come; it must be no later than 2026-11-22, or unsure',
    })
    expect(rows.slice(1).map(({ id, error }) => [id, error])).toEqual([
      ['B', ''],
      ['C', ''],
    ])
  })
  test('reads what has happened to the files of a case', async () => {
    const at = { procedure: 'medical-regularisation' }
    const events = [
      { type: 'applicationLodged', on: '2026-02-02', ...at },
      { type: 'declaredAdmissible', on: '2026-03-02', ...at },
    ]
    const { rows } = await run([JSON.stringify({ schemaVersion: 1, facts: {}, events })], 'ndjson')
    expect(rows[0]?.met).toContain('noEarlierMedicalElements')
  })
  test('is read from NDJSON: facts, or whole cases of any version with all their persons', async () => {
    const person = { label: '', events: [], overrides: [], evidence: {}, notes: {} }
    const lines = [
      { id: 1, facts: { whereabouts: 'abroad' } },
      { schemaVersion: 1, facts: { whereabouts: 'belgium' } },
      {
        schemaVersion: 2,
        id: 'new',
        label: '',
        household: {},
        persons: [
          { ...person, id: 'a', facts: { whereabouts: 'abroad' } },
          { ...person, id: 'b', facts: {} },
        ],
        notes: '',
      },
    ]
    const { summary, rows } = await run([lines.map((l) => JSON.stringify(l)).join('\n')], 'ndjson')
    expect(summary).toEqual({ rows: 4, bad: 0, assessments: 4 })
    expect(rows.map((r) => `${r.line} ${r.id} ${r.verdict}`)).toEqual([
      '1 1 not-open-now',
      '2 new points-to-complete',
      '3 new a not-open-now',
      '3 new b points-to-complete',
    ])
  })
  test('reports a bad row with its line and goes on', async () => {
    const text =
      'id,whereabouts,certificateDate\na,mars,2026-01-01\nb,belgium\nc,belgium,2026-02-30\nd,belgium,\n'
    const { summary, rows } = await run([text], 'csv')
    expect(summary).toEqual({ rows: 4, bad: 3, assessments: 1 })
    expect(rows.map((r) => [r.line, r.verdict, r.error?.slice(0, 26)])).toEqual([
      ['2', '', 'whereabouts: "mars" is not'],
      ['3', '', 'must have as many fields a'],
      ['4', '', 'certificateDate: "2026-02-'],
      ['5', 'points-to-complete', ''],
    ])
  })
  test.each([
    '{',
    '[]',
    '7',
    '{"facts":{"whereabouts":"mars"}}',
    '{"fact":{}}',
    '{"on":"soon"}',
    '{"schemaVersion":9}',
  ])('reports %j and goes on', async (line) => {
    const { summary } = await run([`${line}\n{"facts":{}}\n`], 'ndjson')
    expect(summary).toEqual({ rows: 2, bad: 1, assessments: 1 })
  })
  test.each([
    ['id,whereabouts\n"a,belgium\nb,abroad\n', 'csv', 'opens a double quote that nothing closes'],
    ['id,whereabouts\n\uFFFD,belgium\n', 'csv', 'has letters that are not UTF-8'],
    ['{"id":"\uFFFD","facts":{}}', 'ndjson', 'has letters that are not UTF-8'],
    ['id,circumstances\na,none+mars\n', 'csv', 'a table joins several with +'],
    ['id,whereabouts\na\n', 'csv', 'must have as many fields as the first row: 2, not 1'],
    ['{"id":{},"facts":{}}', 'ndjson', 'id: must be text or a number'],
    ['{"id":1,"facts":null}', 'ndjson', 'facts: must be an object'],
    ['{"id":1,"fact":{}}', 'ndjson', 'allowed are id, on and facts'],
  ] as const)('says of %j what is wrong and what is allowed', async (text, format, message) => {
    const { rows } = await run([text], format)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.error).toContain(message)
  })
  test('says of a header that cannot be used what is allowed', async () => {
    await expect(run(['id\twhereabouts\n'], 'csv')).rejects.toThrow('with ; or , between them')
  })
  test('skips rows and last columns that Excel leaves empty', async () => {
    const text = 'id;whereabouts;;\na;belgium;;\n;;;\n ; ;;\n;\nb;abroad;;;;\n'
    const { summary, rows } = await run([text], 'csv')
    expect(summary).toEqual({ rows: 2, bad: 0, assessments: 2 })
    expect(rows.map((r) => `${r.line} ${r.id}`)).toEqual(['2 a', '6 b'])
  })
  test('never drops what stands in a column without a name', async () => {
    const { rows } = await run(['id;whereabouts;\na;mars;belgium\nb;belgium;;x\n'], 'csv')
    expect(rows[0]?.error).toBe(
      'whereabouts: "mars" is not allowed; it must be one of: belgium, transit-zone, closed-centre, abroad, unsure; ' +
        '3: has no name in the first row, and holds "belgium"',
    )
    expect(rows[1]?.error).toBe('must have as many fields as the first row: 3, not 4')
  })
  test.each([
    ['sep=;\nid;whereabouts\na,b;belgium\n', 'a,b'],
    ['\uFEFFsep=,\r\nid,whereabouts\r\na;b;c,belgium\r\n', 'a;b;c'],
    ['"sep=;"\n\nid;whereabouts\n"a;b";belgium\n', 'a;b'],
    ['SEP=\t\nid\twhereabouts\na,;b\tbelgium\n', 'a,;b'],
  ])('understands the line %j by which Excel names the separator', async (text, id) => {
    const { summary, rows } = await run([...text], 'csv')
    expect(summary).toEqual({ rows: 1, bad: 0, assessments: 1 })
    expect(rows[0]?.id).toBe(id)
  })
  test.each([
    ['d/m/y', '1/2/2026', '2026-02-01'],
    ['d/m/y', '01.02.2026', '2026-02-01'],
    ['d/m/y', '31-12-2026', '2026-12-31'],
    ['d/m/y', '2026-02-01', '2026-02-01'],
    ['m/d/y', '1/2/2026', '2026-01-02'],
    ['d/m/y', '٢٠/٣/٢٠٢٦', '2026-03-20'],
    ['y-m-d', '۲۰۲۶-۰۳-۲۰', '2026-03-20'],
  ] as const)('reads days by the form that was chosen: %s, %s', async (form, cell, day) => {
    const { rows } = await run([`id,on,certificateDate\na,${cell},${cell}\n`], 'csv', form)
    expect(rows[0]).toMatchObject({ on: day, error: '' })
  })
  test.each([
    [undefined, '1/2/2026'],
    ['d/m/y', '2/31/2026'],
    ['d/m/y', '12/31/2026'],
    ['m/d/y', '31/12/2026'],
    ['d/m/y', '1/2/26'],
    ['d/m/y', '1/2-2026'],
    ['d/m/y', '46054'],
    ['d/m/y', '1 mars 2026'],
  ] as const)('never guesses a day: %s, %s', async (form, cell) => {
    const { rows } = await run([`on,certificateDate\n${cell},${cell}\n`], 'csv', form)
    const wanted = `: "${cell}" is not allowed; it must be a day that exists, written YYYY-MM-DD`
    expect(rows[0]?.error).toContain(`certificateDate${wanted}, or unsure; --dates d/m/y`)
    expect(rows[0]?.error).toContain(`on${wanted}; --dates d/m/y`)
  })
  test('names every error of a row at once, by its column', async () => {
    const text = 'id,on,whereabouts,certificateDate,circumstances\na,soon,mars,2026-02-30,none+mars\n'
    const { rows } = await run([text], 'csv')
    for (const column of ['on', 'whereabouts', 'certificateDate', 'circumstances'])
      expect(rows[0]?.error).toMatch(new RegExp(`(^|; )${column}: `))
  })
  test('reads a number in the digits of the person', async () => {
    const { rows } = await run(['termDays\n١٤\n'], 'csv')
    expect(rows[0]?.error).toBe('')
  })
  test('names all that is wrong with a header, and the column that was meant', async () => {
    await expect(run(['id,Whereabouts,id,colour\n'], 'csv')).rejects.toThrow(
      'the header: Whereabouts: is not a column of the table; did you mean whereabouts?\n' +
        'the header: colour: is not a column of the table\n' +
        'the header: id: stands twice in the first row\nallowed are id',
    )
  })
  test('gives up a record without an end, and keeps the count of lines', async () => {
    const endless = async function* () {
      yield 'id\nfirst\n'
      for (let i = 0; i < 40; i++) yield 'x'.repeat(100_000)
      yield '\nlast\n'
    }
    const { summary, rows } = await run(await collect(endless()), 'csv')
    expect(summary).toMatchObject({ rows: 3, bad: 1 })
    expect(rows.map((r) => `${r.line} ${r.id}`)).toEqual(['2 first', '3 ', '4 last'])
  })
  test('names the first line of a row, also after rows that go over several lines', async () => {
    const text = '\nid,whereabouts\n"a\nb",belgium\n\nc,mars\n"d ""x"" 5"" y",belgium\n'
    const { rows } = await run([text], 'csv')
    expect(rows.map((r) => r.line)).toEqual(['3', '6', '7'])
  })
  test('reads every row before a quote that stays open, and tells where it opens', async () => {
    const endless = `id,whereabouts\na,belgium\n"b,belgium\n${'c,belgium\n'.repeat(600_000)}`
    const { rows } = await run([endless], 'csv')
    expect(rows.map((r) => `${r.line} ${r.id} ${r.error}`)).toEqual([
      '2 a ',
      '3  opens a double quote that nothing closes; the rows after it were not read',
    ])
  })
  test('gives up a long line and reads what follows in the same piece', async () => {
    const { rows } = await run([`id\n${'x'.repeat(1_500_000)}\nlast`], 'csv')
    expect(rows.map((r) => `${r.line} ${r.id}`)).toEqual(['2 ', '3 last'])
  })
  test('does not begin without a header that can be used', async () => {
    for (const text of ['', 'id,colour\n', 'id,id\n'])
      await expect(run([text], 'csv')).rejects.toThrow(BadInput)
  })
  test('defuses formulas that a file smuggles in', async () => {
    const { rows } = await run(['id,whereabouts\n=1+1,belgium\n'], 'csv')
    expect(rows[0]?.id).toBe("'=1+1")
  })
  test('knows its format by the name of the file', () => {
    expect(['a.csv', 'B.NDJSON', 'c.jsonl', 'd.json'].map(batchFormatOf)).toEqual([
      'csv',
      'ndjson',
      'ndjson',
      null,
    ])
  })
  test('does not wait in memory: a slow reader holds the reading back', async () => {
    let read = 0
    let written = 0
    let furthest = 0
    async function* input() {
      for (; read < 3_000; read++) yield `{"id":"${'y'.repeat(100)}","facts":{}}\n`
    }
    const output = new Writable({
      highWaterMark: 1,
      write(chunk, _encoding, done) {
        furthest = Math.max(furthest, read - written)
        setTimeout(() => {
          written += String(chunk).split('\n').length - 1
          done()
        }, 2)
      },
    })
    const { rows } = await runBatch(input(), output, { format: 'ndjson', procedures, on })
    expect(rows).toBe(3_000)
    expect(furthest).toBeLessThan(500)
  })
})

async function collect(chunks: AsyncIterable<string>): Promise<string[]> {
  const list: string[] = []
  for await (const chunk of chunks) list.push(chunk)
  return list
}
