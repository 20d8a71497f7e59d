import { answerAll, findingOf, openCheck, toResult, verdictOf } from './support/check'
import { expect, test } from './support/journey'
import { toFullFile, toSummary } from './support/paper'
import { completeMedical, integrationOnly } from './support/people'
import { restoreResult } from './support/session'
import { chooseProcedure } from './support/words'

test('9bis with integration alone: not open now, never worded as a right', async ({ page }) => {
  await openCheck(page, 'humanitarian-regularisation')
  await answerAll(page, integrationOnly)
  await toResult(page)

  expect(await verdictOf(page)).toBe('not-open-now')
  expect(await findingOf(page, 'exceptionalCircumstances')).toBe('unmet:notEnoughAlone')
  expect(await findingOf(page, 'fee')).toBe('met:paidInFull')
  await expect(page.locator('main')).not.toContainText(/entitled|guaranteed|you will get/i)
})

test('the fee of a filing today is shown with how sure it is and how to pay', async ({ page }) => {
  await restoreResult(page, 'humanitarian-regularisation', {
    ...integrationOnly,
    humanitarianFilingDate: '2026-11-22',
  })
  const cost = page.getByRole('region', { name: 'Cost' })
  await expect(cost).toContainText(/not confirmed|We did not read this amount/)
  await expect(cost).toContainText('BE57 6792 0060 9235')
})

test('two procedures in one session share their answers', async ({ page }) => {
  await restoreResult(page, 'medical-regularisation', completeMedical)
  await page.getByRole('button', { name: 'Check another procedure' }).click()
  await chooseProcedure(page, 'humanitarian-regularisation')
  await expect(page.locator('form[data-fact]')).toBeVisible()
  const asked = await answerAll(page, integrationOnly)
  expect(asked).not.toContain('whereabouts')
  expect(asked).not.toContain('identityPaper')
  await toResult(page)
  await toSummary(page)
  await toFullFile(page)
  await expect(page.locator('[data-verdict]')).toHaveCount(2)
})
