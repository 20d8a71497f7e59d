import { answerAll, findingOf, toResult, verdictOf } from './support/check'
import { openPart } from './support/folds'
import { expect, test } from './support/journey'
import { completeMedical } from './support/people'
import { restoreResult } from './support/session'
import { chooseProcedure } from './support/words'

test('a complete 9ter file: from the start page to the result', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('link', { name: 'My check', exact: true }).click()
  await chooseProcedure(page, 'medical-regularisation')
  await expect(page.locator('form[data-fact]')).toBeVisible()
  const asked = await answerAll(page, completeMedical)
  expect(asked.length).toBeGreaterThan(12)
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeFocused()
  await toResult(page)

  expect(await verdictOf(page)).toBe('can-be-lodged')
  expect(await findingOf(page, 'certificateAge')).toBe('met:certificateFresh')
  expect(await findingOf(page, 'identity')).toBe('met:passportEnclosed')
  const cost = await openPart(page, 'Cost')
  await expect(cost.getByText('No contribution fee is due')).toBeVisible()
  await page.getByRole('button', { name: 'See where and how to lodge' }).click()
  await expect(page.getByText('Boulevard Pacheco 44').first()).toBeVisible()

  // What was ticked stays in the tab, and is counted.
  const papers = await openPart(page, 'Papers to gather')
  await papers.getByRole('checkbox', { name: /^Application letter/ }).check()
  await papers.getByRole('checkbox', { name: /^Passport/ }).check()
  await expect(papers.getByText('2 of 3')).toBeVisible()
  await page.reload()
  await expect(page.getByText('2 of 3')).toBeVisible()
  await openPart(page, 'Papers to gather')
  await expect(papers.getByRole('checkbox', { name: /^Application letter/ })).toBeChecked()
  await expect(papers.getByRole('checkbox', { name: /^Medical certificate/ })).not.toBeChecked()
  expect(page.url()).not.toMatch(/[?#]/)
})

test('a certificate of three months: not ready yet, and what would change it', async ({ page }) => {
  await restoreResult(page, 'medical-regularisation', { ...completeMedical, certificateDate: '2026-08-25' })

  expect(await verdictOf(page)).toBe('not-ready-yet')
  expect(await findingOf(page, 'certificateAge')).toBe('unmet:certificateTooOld')
  expect(await findingOf(page, 'identity')).toBe('met:passportEnclosed')
  await page.getByRole('button', { name: 'See how to get it' }).click()
  await expect(page.getByText(/Take the form from the Immigration Office/).first()).toBeVisible()
  const change = await openPart(page, 'What would change this')
  await expect(change).toContainText('only if it is true')
  await expect(change.getByRole('listitem').first()).toBeVisible()

  const certificate = page.locator('[data-condition="certificateAge"]')
  await openPart(page, 'The conditions, one by one')
  await certificate.getByText('Why').click()
  await expect(certificate.getByText('25 August 2026')).toBeVisible()
})
