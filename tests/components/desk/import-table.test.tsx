import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Dossier } from '@/cases/dossier/format'
import { factsOf } from '@/cases/dossier/household'
import { tableColumns } from '@/cases/exchange/case-table'
import { readCaseTable } from '@/cases/exchange/read-table'
import { TablePreview } from '@/components/desk/TablePreview'
import { deskColumns, emptyTable, tableKey } from '@/components/desk/table-files'
import { factIds, facts } from '@/machines/facts/registry'
import { procedureIds } from '@/machines/procedures/registry'
import { renderOnDesk, rules } from '@/tests/components/desk/render-on-desk'
import { readCsv } from '@/tests/support/csv'
import { phrases } from '@/tests/support/phrases'

function preview(text: string, labels: readonly string[] = []) {
  const onTake = vi.fn<(cases: readonly Dossier[]) => void>()
  const read = readCaseTable(text, 'd/m/y')
  return {
    ...renderOnDesk(<TablePreview read={read} labels={new Set(labels)} onTake={onTake} />),
    onTake,
  }
}

it('shows every row before anything is taken, and takes all of them at once', async () => {
  const { user, onTake } = preview(
    'sep=;\r\nid;whereabouts;certificateDate\r\nA-1;belgium;1/10/2026\r\n;abroad;\r\n',
  )
  const rows = screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
  expect(rows).toEqual(['3', '4'])
  expect(onTake).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Import 2 cases' }))
  const [cases] = onTake.mock.calls[0] ?? []
  expect(cases?.map((one) => [one.id, one.label, factsOf(one)])).toEqual([
    ['new', 'A-1', { whereabouts: 'belgium', certificateDate: '2026-10-01' }],
    ['new', '', { whereabouts: 'abroad' }],
  ])
})

it('takes nothing while one row cannot be read, and names each error by row and column', () => {
  const { onTake } = preview(
    'id;whereabouts;certificateDate\nA-1;belgium;1/10/2026\nA-2;mars;31/02/2026\nA-3\n',
  )
  const alert = within(screen.getByRole('alert'))
  expect(alert.getByText(/1 row can be read · 2 rows are refused/)).toBeInTheDocument()
  const lines = alert
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent)
  expect(lines).toEqual([
    expect.stringMatching(/^3A-2whereabouts"mars" is not allowed; it must be one of: belgium, /),
    expect.stringMatching(/^3A-2certificateDate"31\/02\/2026" is not allowed; it must be a day that exists/),
    expect.stringMatching(/^4must have as many fields as the first row: 3, not 1/),
  ])
  expect(screen.queryByRole('button', { name: /Import/ })).toBeNull()
  expect(onTake).not.toHaveBeenCalled()
})

it('says what is wrong with the first row', () => {
  preview('id;Whereabouts;colour\n')
  expect(screen.getByRole('alert')).toHaveTextContent('did you mean whereabouts?')
  expect(screen.getByRole('alert')).toHaveTextContent('is not a column of the table')
})

it('says what is wrong with a column and with the rows at once, and goes on without the column', async () => {
  const { user } = preview('id;colour;whereabouts\nA-1;red;belgium\nA-2;blue;mars\n')
  const lines = () =>
    within(screen.getByRole('alert'))
      .getAllByRole('row')
      .slice(1)
      .map(({ textContent }) => textContent)
  expect(lines()).toEqual([
    expect.stringMatching(/^1colour/),
    expect.stringMatching(/^3A-2whereabouts"mars" is not allowed; it must be one of: belgium, /),
  ])
  await user.click(screen.getByRole('checkbox', { name: 'Go on without the column colour' }))
  expect(lines()).toEqual([expect.stringMatching(/^3A-2whereabouts/)])
})

it('takes the rows without a column that is not known, once the caseworker says so', async () => {
  const { user, onTake } = preview('id;colour;whereabouts\nA-1;red;belgium\n')
  expect(screen.queryByRole('button', { name: /Import/ })).toBeNull()
  await user.click(screen.getByRole('checkbox', { name: 'Go on without the column colour' }))
  await user.click(screen.getByRole('button', { name: 'Import 1 case' }))
  expect(onTake.mock.calls[0]?.[0].map((one) => factsOf(one))).toEqual([{ whereabouts: 'belgium' }])
})

it('makes one case of the rows that name the same one', async () => {
  const { user, onTake } = preview(
    'case;id;person;procedures;whereabouts\nx;A-1;mother;return;belgium\nx;A-1;child;;abroad\n;A-1;;;\n',
  )
  await user.click(screen.getByRole('button', { name: 'Import 2 cases' }))
  const [cases] = onTake.mock.calls[0] ?? []
  expect(
    cases?.map(({ label, procedures, persons }) => [label, procedures, persons.map((p) => p.label)]),
  ).toEqual([
    ['A-1', ['return'], ['mother', 'child']],
    ['A-1', undefined, ['']],
  ])
})

it('leaves a case whose label is here already, until the person wants it', async () => {
  const { user } = preview('id,whereabouts\nA-1,belgium\nA-2,belgium\n', ['A-1'])
  expect(screen.getByText('A-1 · A case here has this label')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Import 1 case' })).toBeInTheDocument()
  await user.click(screen.getByRole('checkbox', { name: /Import also the case/ }))
  expect(screen.getByRole('button', { name: 'Import 2 cases' })).toBeInTheDocument()
})

it('points at a label that looks like a telephone number', () => {
  preview('id,whereabouts\n0475 12 34 56,belgium\nA-1,belgium\n')
  expect(screen.getAllByText(/This looks like a telephone number/)).toHaveLength(1)
})

it('says that a reference day is left out', () => {
  preview('id,on,whereabouts\nA-1,1/2/2026,belgium\n')
  expect(screen.getByText(/The column “on” is left out/)).toBeInTheDocument()
})

it('the empty table is read by the reader of the command line, and holds every fact', () => {
  expect(deskColumns.filter((column) => column !== 'procedures')).toEqual(
    tableColumns.filter((column) => column !== 'on'),
  )
  expect(readCaseTable(emptyTable(), 'd/m/y')).toEqual({ line: 1, problems: [], unknown: [], rows: [] })
})

it('the empty table says below each column what it takes', () => {
  const [line] = readCsv(emptyTable().replace('\uFEFF', '').replaceAll(';', ','))
  expect(line?.id).toBe('#allowed')
  for (const id of factIds) {
    const fact = facts[id]
    const options = 'options' in fact ? fact.options : ['unsure']
    for (const option of options) expect(line?.[id], id).toContain(option)
  }
  for (const id of procedureIds) expect(line?.procedures).toContain(id)
})

it('the key of the table gives, for each column, answers that the table takes', () => {
  const headings = {
    column: 'Column',
    question: 'Question',
    answer: 'Answer',
    meaning: 'Meaning',
    procedures: 'Procedures',
  }
  const lines = readCsv(tableKey(rules, phrases, headings).replace('\uFEFF', '').replaceAll(';', ','))
  expect(new Set(lines.map((line) => line.Column))).toEqual(new Set(['procedures', ...factIds]))
  const wrong = lines.filter(({ Column, Answer }) => {
    const read = readCaseTable(`${Column}\n${Answer}\n`, 'd/m/y')
    return read.unknown.length > 0 || read.rows.some((row) => 'problems' in row)
  })
  expect(wrong).toEqual([])
})
