import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessDossier } from '@/cases/dossier/assess-dossier'
import { deskRow } from '@/cases/dossier/desk-row'
import type { Dossier } from '@/cases/dossier/format'
import { dossierOfOne, emptyDossier } from '@/cases/dossier/household'
import { parseDossierText } from '@/cases/dossier/parse'
import type { Table } from '@/cases/exchange/csv'
import { casesTable, deadlinesTable, evidenceTable, findingsTable } from '@/cases/exchange/tables'
import { addDays } from '@/machines/deadlines/day'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { loadProcedures } from '@/scripts/lib/procedures'
import { basis, paper, person, small } from '@/tests/cases/small-filing'
import { fixture } from '@/tests/engine/fixture'

const parsed = parseDossierText(readFileSync('tests/cases/samples/v2-household.json', 'utf8'))
if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))

const dossier = parsed.value

const all = await loadProcedures('all')

const on = '2026-11-22'

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-05', days))

const lodged: DossierEvent = {
  type: 'applicationLodged',
  on: '2026-01-05',
  procedure: 'humanitarian-regularisation',
}

const refused: DossierEvent = {
  type: 'refusalNotified',
  on: '2026-05-04',
  by: 'hand',
  detained: 'no',
  withOrder: 'no',
  procedure: 'humanitarian-regularisation',
}

const facts = {
  whereabouts: 'belgium',
  identityPaper: 'passport-or-id',
  dateOfBirth: '1990-01-01',
  seriousIllness: 'yes',
} as const

describe('tables of a case', () => {
  test('have a cell for every column', () => {
    const assessments = assessDossier(dossier, all, { on })
    const tables = [
      casesTable([deskRow(dossier, all, on)]),
      findingsTable([dossier], () => assessments),
      evidenceTable([dossier], all, on),
      deadlinesTable([dossier], all, on),
    ]
    for (const { columns, rows } of tables) {
      for (const row of rows) expect(row).toHaveLength(columns.length)
    }
    expect(tables.map((t) => t.rows.length > 0)).toEqual([true, true, true, true])
  })
  test('of findings show the rule’s own beside what was set by hand', () => {
    const { columns, rows } = findingsTable([dossier], (one) => assessDossier(one, all, { on }))
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
    const table = deadlinesTable(
      [{ ...dossier, persons: [{ ...mother, events }, ...rest] }],
      all,
      '2026-05-12',
    )
    const row = table.rows.find((r) => r[table.columns.indexOf('event')] === 'refusalNotified')
    expect(row?.[table.columns.indexOf('safeDay')]).toMatch(/^2026-\d\d-\d\d$/)
    expect(row?.[table.columns.indexOf('eventOn')]).toBe('2026-05-04')
  })
  test('of several cases are one', () => {
    const one = evidenceTable([dossier], all, on)
    const both = evidenceTable([dossier, dossier], all, on)
    expect(both.rows).toEqual([...one.rows, ...one.rows])
  })
})

describe('tables', () => {
  const dossier: Dossier = { ...person({ events: [lodged, refused] }), id: 'new', label: 'A' }
  test('of deadlines: one line each, counted or not', () => {
    const today = '2026-05-12'
    const { rows, columns } = deadlinesTable([dossier], all, today)
    expect(columns).toHaveLength(rows[0]?.length ?? 0)
    expect(rows.find((row) => row[4] === 'annulment')).toEqual([
      'new',
      'A',
      'person-1',
      'humanitarian-regularisation',
      'annulment',
      'refusalNotified',
      '2026-05-04',
      '2026-06-03',
      null,
      '2026-06-03',
      'future',
      22,
      false,
    ])
    const late = {
      ...person({ events: [{ type: 'orderNotified', on: '2050-12-30', by: 'hand', procedure: 'return' }] }),
    }
    const uncounted = deadlinesTable([late], all, '2050-12-31').rows.find(
      (row) => row[10] === 'outside-calendar',
    )
    expect(uncounted?.slice(7)).toEqual([null, null, null, 'outside-calendar', null, true])
  })
  test('of the desk: one line a case', () => {
    const row = deskRow(dossier, all, '2026-05-12')
    const [line] = casesTable([row]).rows
    expect(line).toEqual([
      'new',
      'A',
      1,
      row.next?.procedure,
      'annulment',
      '2026-06-03',
      null,
      '2026-06-03',
      null,
      null,
      0,
      0,
      row.urgency,
      row.waitingFor.join(' '),
      false,
    ])
    const [none] = casesTable([{ ...deskRow(emptyDossier, all, on), waitingFor: ['person', 'call'] }]).rows
    expect(none).toEqual([
      'new',
      '',
      1,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      0,
      0,
      'none',
      'person call',
      false,
    ])
  })
  test('of evidence and findings: every cell', () => {
    const known = person({
      facts,
      evidence: {
        letter: { state: 'checked', kind: 'copy', date: '2026-01-01', validUntil: '2027-01-01', note: 'n' },
      },
      overrides: [
        {
          procedure: 'medical-regularisation',
          condition: 'paper',
          status: 'unmet',
          reason: 'r',
          on: '2026-02-02',
        },
      ],
    })
    const lifecycle = { procedure: fixture.id, regions: {} } as const
    const both = { id: 'return', papers: [paper('letter', 'useful', ['x'])] } as const
    const loaded = [
      { lifecycle, filing: small.filing },
      { lifecycle: { ...lifecycle, procedure: both.id }, filing: { ...small.filing, papers: both.papers } },
    ]
    const evidence = evidenceTable([known], loaded, on)
    expect(evidence.rows.find((row) => row[3] === 'letter')).toEqual([
      'new',
      '',
      'person-1',
      'letter',
      'checked',
      null,
      'copy',
      '2026-01-01',
      '2027-01-01',
      'n',
      'medical-regularisation return',
    ])
    expect(evidence.rows.find((row) => row[3] === 'photo')?.slice(4, 10)).toEqual([
      'needed',
      'useful',
      null,
      null,
      null,
      null,
    ])
    const assessed = assessDossier(known, [{ procedure: fixture, lifecycle }], { on })
    const findings = findingsTable([known], () => assessed)
    const at = (condition: string) => findings.rows.find((row) => row[5] === condition)
    expect(at('paper')?.slice(6)).toEqual([
      'met',
      'proven',
      'rule',
      basis.join(' '),
      'unmet',
      'r',
      '2026-02-02',
      on,
    ])
    expect(at('present')?.slice(10)).toEqual([null, null, null, on])
    const twice = findingsTable([known, known], () => assessed)
    expect(twice.rows).toEqual([...findings.rows, ...findings.rows])
  })
})

describe('“safe” in the table of cases', () => {
  const cell = ({ columns, rows }: Table, line: number, column: string) =>
    rows[line]?.[columns.indexOf(column)] ?? null
  const first = (facts: Facts, today: string) => {
    const one = dossierOfOne(facts)
    const dates = deadlinesTable([one], all, today)
    return { table: casesTable([deskRow(one, all, today)]), dates }
  }

  test('is the earliest day that may be the last, as in the table of dates, also where it is behind', () => {
    const { table, dates } = first({ stayRefusalNotifiedOn: '2026-11-12' }, '2026-11-30')
    const told = ['limit', 'lastDay', 'possibleDay', 'safeDay'].map((column) => cell(table, 0, column))
    expect(told).toEqual(['annulment', '2026-12-14', '2026-11-17', '2026-11-17'])
    expect(told).toEqual(
      ['limit', 'lastDay', 'possibleDay', 'safeDay'].map((column) => cell(dates, 0, column)),
    )
  })

  test('tells the appeal that may end before the term to leave, and counts what may have passed', () => {
    const order = {
      orderToLeave: 'yes',
      orderNotifiedOn: '2026-11-12',
      termDays: 30,
      earlierOrder: 'no',
    } as const
    const { table } = first(order, '2026-11-30')
    const columns = ['limit', 'safeDay', 'earlierLimit', 'earlierDay', 'maybe', 'overdue']
    expect(columns.map((column) => cell(table, 0, column))).toEqual([
      'term-to-leave',
      '2026-12-12',
      'annulment',
      '2026-11-17',
      1,
      0,
    ])
  })

  test('is for every case a safe day of the table of dates, and never later than the last day', () => {
    fc.assert(
      fc.property(day, day, day, fc.constantFrom(0, 7, 30), (order, refusal, today, termDays) => {
        const facts = { orderToLeave: 'yes', orderNotifiedOn: order, termDays } as const
        const { table, dates } = first({ ...facts, stayRefusalNotifiedOn: refusal }, today)
        const safeDays = dates.rows.map(
          (_, line) => `${cell(dates, line, 'limit')} ${cell(dates, line, 'safeDay')}`,
        )
        for (const [limit, safe] of [
          ['limit', 'safeDay'],
          ['earlierLimit', 'earlierDay'],
        ] as const) {
          const [name, on] = [cell(table, 0, limit), cell(table, 0, safe)]
          if (name !== null) expect(safeDays).toContain(`${name} ${on}`)
        }
        const [last, safe, earlier] = ['lastDay', 'safeDay', 'earlierDay'].map((column) =>
          cell(table, 0, column),
        )
        if (last && safe) expect(safe <= last).toBe(true)
        if (earlier && last) expect(earlier < last).toBe(true)
      }),
    )
  })
})

test('the texts behind a finding stand apart in one cell', () => {
  const lifecycle = { procedure: fixture.id, regions: {} } as const
  const dossier = dossierOfOne({ whereabouts: 'belgium' })
  const [assessed] = assessDossier(dossier, [{ procedure: fixture, lifecycle }], { on })
  const [row] = assessed?.rows ?? []
  if (!assessed || !row) throw new Error('nothing was found')
  const finding = { ...row.finding, basis: ['aliens-act:9ter:§3:2°', 'aliens-act:9bis:§1'] as const }
  const { columns, rows } = findingsTable([dossier], () => [{ ...assessed, rows: [{ ...row, finding }] }])
  expect(rows[0]?.[columns.indexOf('basis')]).toBe('aliens-act:9ter:§3:2° aliens-act:9bis:§1')
})
