import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import {
  type Answers,
  answerAll,
  factAsked,
  findingOf,
  giveAnswer,
  openCheck,
  toResult,
} from './support/check'
import { backToRoutes, findRoutes, fitOf, startCheck } from './support/finder'
import { expect, test } from './support/journey'
import { toFullFile, toSummary } from './support/paper'

/** A man who left those who exploited him, has a centre beside him, and has not spoken with the police. */
const twoOfThree: Answers = {
  situations: ['exploited'],
  whereabouts: 'belgium',
  nationalityGroup: 'non-eea',
  currentStay: 'none',
  orderToLeave: 'no',
  traffickingPhase: 'none',
  contactState: 'cut',
  centreSupport: 'accompanied',
  publicOrderConcern: 'no',
  identityPaper: 'none',
  caseState: 'none',
}

/** The police, all centres together and each of them can be called with one tap. */
async function expectCentres(page: Page): Promise<void> {
  const centres = page.getByRole('complementary', { name: 'Who you can call' })
  await expect(centres.getByRole('link')).toHaveCount(6)
  for (const number of ['112', '101', '078055800', '032011690', '025116464', '042324030']) {
    await expect(centres.locator(`a[href="tel:${number}"]`)).toBeVisible()
  }
}

test('a victim with two of the three conditions, from the route finder to the print', async ({ page }) => {
  await findRoutes(page, twoOfThree)
  expect(await fitOf(page, 'trafficking-victims')).toBe('look-closer:centreToTalkTo')
  await expectCentres(page)
  const entries = await page.evaluate(() => history.length)

  await startCheck(page, 'trafficking-victims')
  for (let fact = await factAsked(page); fact !== null; fact = await factAsked(page)) {
    await expectCentres(page)
    expect(await page.title()).toMatch(/^(Question \d+ · )?Check · Residence Routes Belgium$/)
    await giveAnswer(page, twoOfThree[fact] ?? 'unsure')
  }
  await expectCentres(page)
  await toResult(page)
  await expectCentres(page)
  expect(await page.evaluate(() => history.length), 'the path is one entry').toBe(entries + 1)
  expect(await findingOf(page, 'contact')).toMatch(/^met:/)
  expect(await findingOf(page, 'centre')).toMatch(/^met:/)
  expect(await findingOf(page, 'cooperation')).not.toMatch(/^met:/)
  await expect(page.locator('main')).not.toContainText(/entitled|guaranteed|you will get/i)

  await backToRoutes(page)
  await expect(
    page.locator('[data-route="trafficking-victims"]').getByText(/^You did this check/),
  ).toBeVisible()
  await toSummary(page)
  await toFullFile(page)
  await expect(page.locator('[data-verdict]')).toHaveCount(1)
  for (const number of ['03 201 16 90', '02 511 64 64', '04 232 40 30']) {
    await expect(page.locator('main')).toContainText(number)
  }
})

test('in danger now: who to call comes before everything else', async ({ page }) => {
  await findRoutes(page, { ...twoOfThree, situations: ['held-or-threatened'] })
  const first = page.locator('main section').first()
  await expect(first.getByRole('heading', { name: 'You are in danger now' })).toBeVisible()
  await expect(first.locator('a[href="tel:078055800"]')).toBeVisible()
  expect(await fitOf(page, 'trafficking-victims')).toBe('maybe:dangerToTalkAbout')
})

test('“Back” leads out of the path without a trace of its pages', async ({ page }) => {
  await findRoutes(page, twoOfThree)
  await startCheck(page, 'trafficking-victims')
  await giveAnswer(page, 'none')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Your routes' })).toBeVisible()
})

test('every state of the path is accessible on a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openCheck(page, 'trafficking-victims')
  for (let fact = await factAsked(page); fact !== null; fact = await factAsked(page)) {
    await expectCentres(page)
    await expectNoSidewaysScroll(page)
    await giveAnswer(page, twoOfThree[fact] ?? 'unsure')
  }
  await expectAccessible(page)
  await answerAll(page, twoOfThree)
  await toResult(page)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})
