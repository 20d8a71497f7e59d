import type { Page } from '@playwright/test'
import { sheetText } from '@/content/en/sheet'
import { bundleOf, household } from './support/cases'
import { fileFrom, importFile, newCase, openCase, openDesk, openMatrix, view } from './support/desk'
import { expect, test } from './support/journey'
import { printed as printedPages } from './support/paper'

test.beforeEach(async ({ page }) => {
  await openDesk(page)
  await importFile(page, bundleOf([household]))
  await page.getByRole('button', { name: 'Import 1 case' }).click()
  await openCase(page, 'Blue house')
})

/** What stands on paper, on one line. */
const printed = async (page: Page): Promise<string> => (await printedPages(page)).text

const rawIds = /person-\d|medical-regularisation|registered-post|refusalNotified|medicalCertificate/

test('the list for the client names papers and nothing that is the caseworker’s own', async ({ page }) => {
  await view(page, 'papers')
  const note = page.getByRole('textbox', { name: 'Note' }).first()
  await note.fill('Hidden at home')
  await page.getByRole('button', { name: 'List for the client' }).click()
  await page.getByLabel('Medical regularisation (9ter)').check()
  const text = await printed(page)
  expect(text).toContain('Please bring these papers')
  expect(text).toContain('mother · 22 November 2026')
  expect(text).toContain('Medical certificate on the official form')
  for (const own of ['Hidden at home', 'Only for the file', 'No receipt seen', 'Blue house', '9ter', 'Print'])
    expect(text).not.toContain(own)
  expect(text).not.toMatch(rawIds)
})

test('the page for the client has the label of the case and nothing that is the caseworker’s own', async ({
  page,
}) => {
  await view(page, 'dossier')
  await expect(page.getByRole('radio', { name: sheetText.choice.forClient })).toBeChecked()
  await expect(page.locator('[data-client-sheet]')).toHaveCount(2)
  const { pdf, text } = await printedPages(page)
  expect(pdf.numPages).toBe(2)
  for (const words of [
    'Blue house · mother',
    'Blue house · Person 2',
    'Bring',
    'Ask the lawyer',
    'Term to leave',
  ])
    expect(text).toContain(words)
  for (const own of ['Hidden at home', 'Only for the file', 'No receipt seen', 'Print or save'])
    expect(text).not.toContain(own)
  expect(text).not.toMatch(rawIds)
})

test('the dossier holds everyone with answers, findings, what was set by hand, dates and sources, in words', async ({
  page,
}) => {
  await view(page, 'dossier')
  await page.getByRole('radio', { name: sheetText.choice.forHelper }).check()
  const text = await printed(page)
  for (const words of [
    'Blue house',
    'Made on 22 November 2026. Law as of',
    'Only for the file',
    'mother',
    'Person 2',
    'How it is sent: By registered post',
    'Changed manually: Not met No receipt seen (1 November 2026)',
    'Term to leave: thirty days (9ter)',
    'Aliens Act, art. 9ter §1',
    'Information',
  ]) {
    expect.soft(text.toLowerCase()).toContain(words.toLowerCase())
  }
  expect(text).not.toMatch(rawIds)
})

test('every view says on paper whose it is', async ({ page }) => {
  await openMatrix(page, 'medical-regularisation')
  expect(await printed(page)).toContain('Blue house mother · Medical regularisation (9ter)')
  await page.getByRole('combobox', { name: 'Person', exact: true }).selectOption('person-2')
  expect(await printed(page)).toContain('Blue house Person 2 · Medical regularisation (9ter)')
  await view(page, 'dates')
  const dates = await printed(page)
  expect(dates).toContain('What has happened: Person 2')
  expect(dates).toContain('Return and the order to leave: ')
  expect(dates).not.toContain('Kept in this tab only')
})

test('the conditions stand on paper in words, without controls, and no card is cut by a page', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'All cases' }).click()
  await newCase(page, 'On paper')
  await openCase(page, 'On paper')
  await openMatrix(page, 'medical-regularisation')
  await page.getByLabel('Medical certificate', { exact: true }).first().selectOption('current-model')
  await page
    .getByRole('combobox', { name: 'Certificate with the application' })
    .first()
    .selectOption('with-application')
  await page.getByRole('textbox', { name: 'Date of the certificate' }).first().fill('2026-11-01')
  await page
    .getByRole('textbox', { name: 'Day the person lodges the application (9ter)' })
    .first()
    .fill('2026-11-22')
  const text = await printed(page)
  expect(text).toContain('Date of the certificate: 1 November 2026')
  expect(text).not.toContain('11/01/2026')
  await page.emulateMedia({ media: 'print' })
  for (const control of ['input', 'select', 'textarea', 'button', 'summary'])
    await expect(page.locator(`[data-condition] ${control}:visible`)).toHaveCount(0)
  // The rows that are printed: those of the screen have the marks, and are not shown here.
  const rows = page.locator('tr:has(td:nth-child(2)):visible')
  expect(await rows.count()).toBeGreaterThan(20)
  const cut = await rows.evaluateAll(
    (cards) => cards.filter((card) => getComputedStyle(card).breakInside !== 'avoid').length,
  )
  expect(cut).toBe(0)
})

test('the steps of a file say whose they are, whether they are kept, and can be locked', async ({ page }) => {
  await view(page, 'dates')
  await page.getByRole('combobox', { name: 'Person', exact: true }).selectOption('person-2')
  await page.getByRole('button', { name: /^Return/ }).click()
  await expect(page.getByText('Blue house · Person 2', { exact: true })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^Kept in this tab only$/ })).toBeVisible()
  expect(await printed(page)).toContain('Blue house · Person 2')
})

test('a calendar with details says whose date it is and which runs; the other says nothing', async ({
  page,
}) => {
  await view(page, 'dates')
  // Long lines of the file are folded.
  const details = (await fileFrom(page, 'Calendar file with details')).replaceAll('\r\n ', '')
  const titles = details.split('\r\n').filter((line) => line.startsWith('SUMMARY:'))
  expect(titles).toContain(
    'SUMMARY:Blue house · mother: Act by Thursday 10 December 2026: Term to leave: thirty days',
  )
  expect(titles).toContain(
    'SUMMARY:Blue house · Person 2: Act by Friday 11 December 2026: Term to leave: thirty days',
  )
  // The earliest possible day of the appeal, 15 November, is over; the last day under the known rule is not.
  const appeal = details
    .split('BEGIN:VEVENT')
    .find((one) => one.includes('mother: Act by Thursday 10 December 2026: Appeal'))
  expect(appeal).toContain('DTSTART;VALUE=DATE:20261210')
  const ids = details.match(/^UID:.*$/gm) ?? []
  expect(new Set(ids).size).toBe(ids.length)

  const discreet = await fileFrom(page, 'Discreet calendar file')
  expect(discreet).toContain('SUMMARY:Reminder')
  expect(discreet).not.toMatch(/Blue|mother|Person|appeal|leave|9ter|DESCRIPTION:(?!Reminder)/i)
  // The same dates keep their ids, so that one file replaces the other in a calendar.
  expect(discreet.match(/^UID:.*$/gm)).toEqual(ids)
})

test('tables speak of persons, reasons and articles in words', async ({ page }) => {
  await page.getByRole('button', { name: 'All cases' }).click()
  await page.getByRole('button', { name: 'Export cases' }).click()
  const findings = await fileFrom(page, 'Findings')
  expect(findings).toContain(
    ';Blue house;mother;9ter;Can the application be examined?;In Belgium;Met;The person is in Belgium.',
  )
  expect(findings).toContain('Aliens Act, art. 9ter §1')
  expect(findings).not.toMatch(/person-\d|aliens-act|admissibility|;inBelgium;/)
  for (const table of ['Papers', 'Dates']) {
    const text = await fileFrom(page, table)
    expect(text).toContain(';Person 2;')
    expect(text).not.toMatch(/person-\d/)
  }
})

test('where no day is known, no empty calendar is made, and the desk says so', async ({ page }) => {
  await page.getByRole('button', { name: 'All cases' }).click()
  await newCase(page, 'Nothing yet')
  await openCase(page, 'Nothing yet')
  await view(page, 'dates')
  let downloads = 0
  page.on('download', () => downloads++)
  await page.getByRole('button', { name: 'Calendar file with details' }).click()
  await expect(page.getByText('There is no known date to put in a calendar.')).toBeVisible()
  expect(downloads).toBe(0)
})
