import type { FactId } from '@/machines/facts/registry'
import { expectAccessible } from './support/axe'
import { fileFrom, importFile, openCase, openDesk, openMatrix, passphrase, view } from './support/desk'
import { expect, overSlowLine, test } from './support/journey'
import { completeMedical } from './support/people'
import { restoreAnswers } from './support/session'
import { chooseProcedure } from './support/words'

test('a client gives a helper the answers they agreed to, and the desk sees these alone', async ({
  page,
  browser,
  baseURL,
}) => {
  await restoreAnswers(page, 'medical-regularisation', completeMedical)
  await page.goto('/en/summary/')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByRole('button', { name: 'Give my answers to a helper' }).click()
  await expect(page.getByRole('heading', { name: 'A file for your helper' })).toBeVisible()
  expect(asked.length).toBeGreaterThan(0)
  await expectAccessible(page)

  // Health is off until it is ticked; one plain answer is taken out by hand.
  await expect(page.locator('[data-agree$="fact illnessRisk"]')).not.toBeChecked()
  const paper = page.locator('[data-agree$="fact identityPaper"]')
  await expect(paper).toBeChecked()
  await paper.uncheck()
  const agreed = (await page
    .locator('[data-agree]:checked')
    .evaluateAll((boxes) =>
      boxes.map((box) => box.getAttribute('data-agree')?.split(' ').at(-1)),
    )) as FactId[]
  const text = await fileFrom(page, 'Make the file')
  const { household, persons, ...rest } = JSON.parse(text)
  expect(Object.keys({ ...household, ...persons[0].facts }).sort()).toEqual([...agreed].sort())
  for (const fact of agreed)
    expect({ ...household, ...persons[0].facts }[fact]).toEqual(completeMedical[fact])
  expect(agreed).toContain('whereabouts')
  expect(text).not.toMatch(/illness|treatment|certificate|medical|identityPaper/i)
  expect([persons.length, persons[0].events, persons[0].label, rest.label, rest.notes]).toEqual([
    1,
    [],
    '',
    '',
    '',
  ])

  await page.getByLabel('New passphrase').fill(passphrase)
  await page.getByLabel('The same passphrase again').fill(passphrase)
  const sealed = await fileFrom(page, 'Make the encrypted file')
  expect(sealed).not.toMatch(/whereabouts|registered-post/)

  // Nothing of the panel is on paper.
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('A file for your helper')).toBeHidden()
  await expect(page.locator('[data-agree]').first()).toBeHidden()

  // Another browser: the desk of the caseworker.
  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  await overSlowLine(other)
  const desk = await other.newPage()
  await openDesk(desk)
  await importFile(desk, sealed)
  await desk.getByLabel('Passphrase of the file').fill(passphrase)
  await desk.getByRole('button', { name: 'Open the file' }).click()
  await desk.getByRole('button', { name: 'Import 1 case' }).click()
  await importFile(desk, text)
  await desk.getByRole('button', { name: 'Import 1 case' }).click()
  await expect(desk.locator('[data-case]')).toHaveCount(2)
  await openCase(desk, 'Case without a label')
  await openMatrix(desk, 'medical-regularisation')
  await expect(desk.locator('#inBelgium-whereabouts')).toHaveValue('belgium')
  await expect(desk.locator('tr[data-condition="inBelgium"]')).toHaveAttribute('data-status', 'met')
  await desk.getByRole('button', { name: 'All cases' }).click()
  await desk.getByRole('button', { name: 'Export cases' }).click()
  const { cases } = JSON.parse(await fileFrom(desk, 'Export 2 cases'))
  for (const taken of cases) {
    expect(taken.household).toEqual(household)
    expect(taken.persons[0].facts).toEqual(persons[0].facts)
    expect(taken.persons[0].events).toEqual([])
  }
  await expectAccessible(desk)
  await other.close()
})

test('what has happened goes along once it is chosen', async ({ page }) => {
  await page.goto('/en/check/')
  const events = [
    { type: 'applicationLodged', on: '2026-10-05', procedure: 'medical-regularisation' },
    { type: 'declaredAdmissible', on: '2026-11-02', procedure: 'medical-regularisation' },
  ]
  await openDesk(page)
  const person = {
    id: 'person-1',
    label: '',
    facts: { whereabouts: 'belgium' },
    events,
    overrides: [],
    evidence: {},
    notes: {},
  }
  const dossier = {
    schemaVersion: 2,
    id: '00000000-0000-4000-8000-000000000001',
    label: 'Client',
    household: {},
    persons: [person],
    notes: '',
  }
  await importFile(page, JSON.stringify(dossier))
  await page.getByRole('button', { name: 'Import 1 case' }).click()
  await openCase(page, 'Client')
  await view(page, 'details')
  await page.getByRole('button', { name: 'Continue in the questionnaire' }).click()
  await expect(page).toHaveURL(/\/en\/check\/$/)
  await expect(page.locator('form[data-fact]')).toBeVisible()
  await page.getByRole('link', { name: 'My check', exact: true }).click()
  await chooseProcedure(page, 'medical-regularisation')
  await expect(page.locator('form[data-fact]')).toBeVisible()
  await page.goto('/en/summary/')
  await page.getByRole('button', { name: 'Give my answers to a helper' }).click()
  const happened = page.locator('[data-agree*=" event "]')
  await expect(happened).toHaveCount(2)
  await expect(page.locator('[data-agree*=" event "]:checked')).toHaveCount(0)
  await happened.first().check()
  const { persons } = JSON.parse(await fileFrom(page, 'Make the file'))
  expect(persons[0].events).toEqual([events[0]])
  expect(persons[0].facts).toEqual({ whereabouts: 'belgium' })
})
