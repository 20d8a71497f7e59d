import { answerAll, findingOf, openCheck, toResult, verdictOf } from './support/check'
import { expect, test } from './support/journey'
import { completeMedical, integrationOnly } from './support/people'
import { checkButton } from './support/words'

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
  await openCheck(page, 'humanitarian-regularisation')
  await answerAll(page, { ...integrationOnly, humanitarianFilingDate: '2026-11-22' })
  await toResult(page)
  const cost = page.getByRole('region', { name: 'Cost' })
  await expect(cost).toContainText(/not confirmed|We did not read this amount/)
  await expect(cost).toContainText('BE57 6792 0060 9235')
})

test('two procedures in one session share their answers', async ({ page }) => {
  await openCheck(page, 'medical-regularisation')
  await answerAll(page, completeMedical)
  await toResult(page)
  await page.getByRole('button', { name: 'Check another procedure' }).click()
  await checkButton(page, 'humanitarian-regularisation').click()
  await expect(page.locator('form[data-fact]')).toBeVisible()
  const asked = await answerAll(page, integrationOnly)
  expect(asked).not.toContain('whereabouts')
  expect(asked).not.toContain('identityPaper')
  await toResult(page)
  await page.getByRole('link', { name: 'See the summary to print' }).click()
  await expect(page.locator('[data-verdict]')).toHaveCount(2)
})
