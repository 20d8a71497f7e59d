import { questions } from '@/content/en/facts'
import { answerAll, findingOf, giveAnswer, openCheck, toResult, verdictOf } from './support/check'
import { expect, test } from './support/journey'
import { completeMedical } from './support/people'
import { restoreAnswers } from './support/session'

const change = (what: string) => ({ name: `Change: ${what}` })

test('an earlier answer can be changed; answers that no longer count are shown once, with a way back', async ({
  page,
}) => {
  await openCheck(page, 'medical-regularisation')
  await answerAll(page, completeMedical)
  await page.getByRole('button', change('Medical certificate')).click()
  await expect(page.locator('input[value="current-model"]')).toBeChecked()
  await giveAnswer(page, 'none')

  const stale = page.getByRole('heading', { name: /longer counts?$|no longer/ })
  await expect(stale).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: questions.certificateDate.short })).toContainText(
    '5 October 2026',
  )
  await expect(page.locator('[data-answer="certificateDate"]')).toHaveCount(0)

  await page.getByRole('button', { name: 'Undo my change' }).click()
  await expect(stale).toHaveCount(0)
  await expect(page.locator('[data-answer="certificateDate"]')).toContainText('5 October 2026')

  await page.getByRole('button', change('Medical certificate')).click()
  await giveAnswer(page, 'none')
  await toResult(page)
  expect(await verdictOf(page)).toBe('not-ready-yet')
  await page.getByRole('button', { name: 'Change your answers' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible()
  await expect(stale).toHaveCount(0)
})

test('Back leads one question back and shows its answer; Forward is there until another answer is given', async ({
  page,
}) => {
  await openCheck(page, 'medical-regularisation')
  const questions = page.locator('form[data-fact]')
  await expect(questions).toHaveAttribute('data-fact', 'whereabouts')
  await giveAnswer(page, 'belgium')
  const second = await questions.getAttribute('data-fact')
  await giveAnswer(page, 'me')
  const third = await questions.getAttribute('data-fact')

  await page.goBack()
  await expect(questions).toHaveAttribute('data-fact', second ?? '')
  await expect(page.locator('input[value="me"]')).toBeChecked()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(questions).toHaveAttribute('data-fact', 'whereabouts')
  await page.goForward()
  await page.goForward()
  await expect(questions).toHaveAttribute('data-fact', third ?? '')
  await page.goBack()
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: /Find out what you can do/ })).toBeVisible()
})

test('a condition without its answer leads to the question', async ({ page }) => {
  await restoreAnswers(page, 'medical-regularisation', completeMedical)
  await toResult(page)
  await page.goBack()
  await page.getByRole('button', change('Identity papers')).click()
  await giveAnswer(page, 'several')
  await expect(page.locator('form[data-fact]')).toBeVisible()
  await answerAll(page, completeMedical, 'yes')
  await toResult(page)
  expect(await findingOf(page, 'identity')).toMatch(/^met:/)
})
