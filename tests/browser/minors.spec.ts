import { answerAll, findingOf, toResult, verdictOf } from './support/check'
import { findRoutes, fitOf, startCheck } from './support/finder'
import { expect, test } from './support/journey'
import { toFullFile, toSummary } from './support/paper'
import { girl } from './support/people'

test('a minor with a guardian who turns 18 within the year', async ({ page }) => {
  const asked = await findRoutes(page, girl)
  const birthday = page.locator('[data-urgent="eighteen-within-a-year"]')
  await expect(birthday.getByRole('heading', { name: 'You turn 18' })).toBeVisible()
  await expect(birthday.getByText('Until 14 June 2027')).toBeVisible()
  expect(await fitOf(page, 'unaccompanied-minors')).toBe('look-closer:childAlone')

  await startCheck(page, 'unaccompanied-minors')
  const inCheck = await answerAll(page, girl)
  expect(inCheck.filter((fact) => asked.includes(fact))).toEqual([])
  await toResult(page)
  expect(await findingOf(page, 'age')).toBe('met:under18')
  expect(await findingOf(page, 'unaccompanied')).toBe('met:alone')
  expect(await findingOf(page, 'guardian')).toMatch(/^met:/)
  expect(await findingOf(page, 'timeBeforeEighteen')).toBe('to-verify:eighteenWithinAYear')
  expect(await verdictOf(page)).not.toBe('not-open-now')

  await toSummary(page)
  await toFullFile(page)
  await expect(page.getByRole('article')).toContainText('You turn 18 on 15 June 2027')
  await expect(page.locator('[data-verdict]')).toHaveCount(1)
})

test('a child who is 18 today: the birthday has passed, the reason is said', async ({ page }) => {
  await findRoutes(page, { ...girl, dateOfBirth: '2008-11-22' })
  expect(await fitOf(page, 'unaccompanied-minors')).toBe('does-not-fit:alreadyEighteen')
  await expect(page.locator('[data-urgent="eighteen-within-a-year"]')).toHaveCount(0)
})
