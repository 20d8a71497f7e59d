import { ui } from '@/content/en/ui'
import { expectAccessible } from './support/axe'
import {
  fileFrom,
  importFile,
  newCase,
  openCase,
  openDesk,
  openMatrix,
  passphrase,
  saved,
  saveOnDevice,
  view,
} from './support/desk'
import { expect, test } from './support/journey'
import { fromMenu } from './support/menu'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const person = (facts: object, events: readonly object[] = []) => ({
  id: 'person-1',
  label: '',
  facts,
  events,
  overrides: [],
  evidence: {},
  notes: {},
})
const caseOf = (n: number, label: string, rest: object = {}, events: readonly object[] = []) => ({
  schemaVersion: 2,
  id: uuid(n),
  label,
  household: {},
  persons: [person({ whereabouts: 'belgium' }, events)],
  notes: '',
  ...rest,
})
const fileOf = (cases: readonly object[]) =>
  JSON.stringify({ format: 'residence-routes-cases', version: 1, cases })

test('export, then import on an empty desk, gives the same cases; sealed files open with their passphrase alone', async ({
  page,
}) => {
  await openDesk(page)
  await importFile(
    page,
    fileOf([caseOf(1, 'One', { plannedFiling: '2027-01-11', keepUntil: '2027-06-01' }), caseOf(2, 'Two')]),
  )
  await page.getByRole('button', { name: 'Import 2 cases' }).click()
  await openCase(page, 'One')
  await openMatrix(page, 'medical-regularisation')
  await page.locator('#registeredPost-sendingMethod').selectOption('registered-post')
  const row = page.locator('tr[data-condition="identity"]')
  await row.getByRole('button', { name: 'Proof of identity' }).click()
  const details = page.getByRole('region', { name: 'Proof of identity' })
  await details.getByText('Change manually').click()
  await details.getByRole('combobox', { name: 'Status' }).selectOption('met')
  await details.getByRole('textbox', { name: 'Reason' }).fill('Seen at the embassy')
  await details.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(details.getByText('Seen at the embassy')).toBeVisible()
  await expect(row.getByText('Changed manually: Met')).toBeVisible()
  await expect(row).toHaveAttribute('data-status', 'unanswered')
  await page.getByRole('button', { name: 'All cases' }).click()
  await page.getByRole('button', { name: 'Export cases' }).click()
  const first = await fileFrom(page, 'Export 2 cases')
  await page.getByLabel('New passphrase').fill(passphrase)
  await page.getByLabel('The same passphrase again').fill(passphrase)
  const sealed = await fileFrom(page, 'Make an encrypted file')
  expect(sealed).not.toMatch(/Seen at the embassy|registered-post/)

  await fromMenu(page, 'Delete everything')
  await page.getByRole('button', { name: 'Delete everything now' }).click()
  await expect(page.getByRole('heading', { name: 'Everything is deleted' })).toBeFocused()
  await openDesk(page)
  await expect(page.getByRole('heading', { name: 'No cases yet' })).toBeVisible()
  await importFile(page, sealed)
  await page.getByLabel('Passphrase of the file').fill('another passphrase')
  await page.getByRole('button', { name: 'Open the file' }).click()
  await expect(page.locator('#main').getByRole('alert')).toContainText('does not open')
  await page.getByLabel('Passphrase of the file').fill(passphrase)
  await page.getByRole('button', { name: 'Open the file' }).click()
  await page.getByRole('button', { name: 'Import 2 cases' }).click()
  await page.getByRole('button', { name: 'Export cases' }).click()
  expect(await fileFrom(page, 'Export 2 cases')).toBe(first)
})

test('a broken file is refused with every reason, and nothing is lost', async ({ page }) => {
  await openDesk(page)
  await newCase(page, 'Kept')
  for (const broken of [
    '{',
    '[]',
    '{"schemaVersion": 99}',
    fileOf([caseOf(1, 'x'), { schemaVersion: 2 }]).slice(0, -9),
  ]) {
    await importFile(page, broken)
    await expect(page.locator('#main').getByRole('alert')).toContainText('Your cases have not changed.')
  }
  await importFile(
    page,
    fileOf([caseOf(1, 'Whole'), { ...caseOf(2, 'Half'), notes: 7, plannedFiling: '2026-02-30' }]),
  )
  await expect(page.locator('#main').getByRole('alert')).toContainText('cases[1].notes')
  await expect(page.locator('#main').getByRole('alert')).toContainText('cases[1].plannedFiling')
  await expectAccessible(page)
  await page.reload()
  await expect(page.locator('[data-case]')).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Kept', exact: true })).toBeVisible()
})

test('a case that is here already is replaced only after the difference was shown and confirmed', async ({
  page,
}) => {
  await openDesk(page)
  await importFile(page, fileOf([caseOf(1, 'As it was')]))
  await page.getByRole('button', { name: 'Import 1 case' }).click()
  await importFile(page, fileOf([caseOf(1, 'As it is', { notes: 'new' })]))
  await expect(page.getByText('0 new, 1 different, 0 the same.')).toBeVisible()
  await page.getByText('2 differences').click()
  await expect(page.getByRole('row', { name: /^Label of the case/ })).toContainText(/As it was.*As it is/)
  await expectAccessible(page)
  await expect(page.getByRole('button', { name: 'As it was', exact: true })).toBeVisible()
  await page.getByLabel('Replace “As it is”').check()
  await page.getByRole('button', { name: 'Import 1 case' }).click()
  await expect(page.getByRole('button', { name: 'As it is', exact: true })).toBeVisible()
})

test('what the rules make of a case otherwise than last time is listed, before and after', async ({
  page,
}) => {
  await openDesk(page)
  await newCase(page, 'Model')
  await openCase(page, 'Model')
  await openMatrix(page, 'medical-regularisation')
  await page.locator('#inBelgium-whereabouts').selectOption('belgium')
  await page.getByRole('button', { name: 'All cases' }).click()
  await page.getByRole('button', { name: 'Export cases' }).click()
  const file = JSON.parse(await fileFrom(page, 'Export 1 case'))
  const [stored] = file.cases
  const outcome = stored.lastSeen.outcomes.find(
    (o: { procedure: string }) => o.procedure === 'medical-regularisation',
  )
  outcome.findings.inBelgium = 'unmet:abroad'
  await importFile(
    page,
    JSON.stringify({
      ...file,
      cases: [
        { ...stored, label: 'Older rules', lastSeen: { ...stored.lastSeen, lawVersion: '2026-06-01' } },
      ],
    }),
  )
  await page.getByLabel('Replace “Older rules”').check()
  await page.getByRole('button', { name: 'Import 1 case' }).click()
  const list = page.getByRole('region', { name: /^The rules have changed/ })
  await expect(list).toContainText('The rules have changed, and with them 1 case')
  await list.getByRole('button', { name: 'Older rules' }).click()
  const panel = page.getByRole('region', { name: '1 result has changed' })
  await expect(panel).toContainText('this site had the law as of 1 June 2026')
  await expect(panel).toContainText('9ter: In Belgium')
  await expect(panel).toContainText('Not met')
  await expect(panel).toContainText('Met. The person is in Belgium.')
  await panel.getByRole('button', { name: 'I have seen this' }).click()
  await expect(panel).toHaveCount(0)
})

test('cases come from a spreadsheet: the empty table, every error at once, a preview, then all of them', async ({
  page,
}) => {
  await openDesk(page)
  await page.getByRole('button', { name: 'Import cases' }).click()
  await page.getByText('Cases from a spreadsheet').click()
  const empty = await fileFrom(page, 'Empty table')
  expect(empty).toMatch(/^\uFEFFid;procedures;.*whereabouts/)
  expect(await fileFrom(page, 'Columns and the answers they take')).toContain(
    '\r\nwhereabouts;Where the person is;belgium;In Belgium\r\n',
  )
  const give = (text: string) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await give(
    'sep=;\r\nid;whereabouts;certificateDate\r\nA-1;belgium;1/10/2026\r\nA-2;mars;31/02/2026\r\n;;\r\n',
  )
  const alert = page.locator('#main').getByRole('alert')
  await expect(alert).toContainText('1 row can be read · 1 row is refused')
  await expect(alert).toContainText('whereabouts')
  await expect(alert).toContainText('certificateDate')
  await expect(page.locator('[data-case]')).toHaveCount(0)
  await expectAccessible(page)
  await give('sep=;\r\nid;whereabouts;certificateDate\r\nA-1;belgium;1/10/2026\r\nA-2;abroad;02/11/2026\r\n')
  await expect(page.getByRole('status').filter({ hasText: '2 rows can be read' })).toBeVisible()
  await page.getByLabel('Days in the table are written').selectOption('m/d/y')
  await expect(page.getByRole('status').filter({ hasText: '2 rows can be read' })).toBeVisible()
  await page.getByLabel('Days in the table are written').selectOption('y-m-d')
  await expect(alert).toContainText('2 rows are refused')
  await page.getByLabel('Days in the table are written').selectOption('d/m/y')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Import 2 cases' }).click()
  await saved(page)
  await openCase(page, 'A-1')
  await openMatrix(page, 'medical-regularisation')
  await expect(page.locator('#inBelgium-whereabouts')).toHaveValue('belgium')
})

test('tables take the separator that was chosen, with a mark for Excel and no formula', async ({ page }) => {
  await openDesk(page)
  await newCase(page, '=SUM(A1)')
  await page.getByRole('button', { name: 'Export cases' }).click()
  const cases = await fileFrom(page, 'Cases')
  expect(cases.charCodeAt(0)).toBe(0xfeff)
  expect(cases.split('\r\n')[0]).toContain('Case;Label;Persons')
  expect(cases).toContain("'=SUM(A1)")
  await page.getByLabel('Column separator').selectOption(',')
  expect(await fileFrom(page, 'Findings')).toContain('Case,Label,Person')
})

test('what is handed over leaves sensitive answers out until the person agrees', async ({ page }) => {
  await openDesk(page)
  await importFile(
    page,
    fileOf([{ ...caseOf(1, 'Handed'), persons: [person({ whereabouts: 'belgium', illnessRisk: 'both' })] }]),
  )
  await page.getByRole('button', { name: 'Import 1 case' }).click()
  await openCase(page, 'Handed')
  await view(page, 'details')
  await page.getByRole('button', { name: 'Hand over' }).click()
  const without = JSON.parse(await fileFrom(page, 'Make the file'))
  expect(without).toMatchObject({ id: 'new', label: '', persons: [{ facts: { whereabouts: 'belgium' } }] })
  expect(without.persons[0].facts.illnessRisk).toBeUndefined()
  await page.getByRole('checkbox', { name: /Risk that the doctor names/ }).check()
  expect(JSON.parse(await fileFrom(page, 'Make the file')).persons[0].facts.illnessRisk).toBe('both')
})

test('2,000 cases: the list opens, is grouped by the next deadline, and the search answers', async ({
  page,
}) => {
  test.slow()
  // Nobody said whether an order to leave came with the refusal, so its shortest term counts.
  const late = [
    { type: 'applicationLodged', on: '2026-01-05', procedure: 'medical-regularisation' },
    { type: 'refusalNotified', on: '2026-10-26', by: 'hand', procedure: 'medical-regularisation' },
  ]
  const many = Array.from({ length: 2000 }, (_, n) =>
    caseOf(n, `Case ${n}`, { notes: n % 100 === 7 ? 'sewing machine' : 'plain' }, n % 4 === 0 ? late : []),
  )
  await openDesk(page)
  await saveOnDevice(page, false)
  await importFile(page, fileOf(many))
  await page.getByRole('button', { name: 'Import 2,000 cases' }).click()
  await expect(page.locator('[data-desk="plain"][data-busy="false"]')).toBeVisible({ timeout: 60_000 })
  await page.reload()
  await expect(page.getByRole('status').filter({ hasText: /^2,000 cases shown/ })).toBeVisible()
  await expect(page.locator('[data-case]')).toHaveCount(50)
  await expect(page.getByRole('rowheader', { name: ui.desk.list.groups.week })).toBeVisible()
  await page.getByLabel('Search').fill('machine sew')
  await expect(page.getByRole('status').filter({ hasText: /^20 cases shown/ })).toBeVisible()
  await page.getByLabel('Search').fill('')
  await page.getByLabel('Sort').selectOption('label')
  await expect(page.locator('[data-case]').nth(2)).toContainText('Case 2')
  await page.getByRole('button', { name: 'Show 50 more' }).click()
  await expect(page.locator('[data-case]')).toHaveCount(100)
  await saved(page)
})
