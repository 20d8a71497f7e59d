import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { giveAnswer } from './support/check'
import { newCase, openDesk, saved, saveOnDevice } from './support/desk'
import { expect, test } from './support/journey'

const asked = (page: Page) =>
  page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))

test('a new case: a label, the questions under its name, and back with the answers', async ({ page }) => {
  await openDesk(page)
  await page.getByRole('button', { name: 'New case' }).click()
  await expect(page.getByRole('heading', { name: 'New case' })).toBeFocused()
  await page.getByLabel('Label of the case').fill('Bakery')
  await page.getByLabel('Who is it for?').fill('mother')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Find the routes' }).click()
  await expect(page).toHaveURL(/\/en\/check\/$/)
  await expect(page.locator('form[data-fact]')).toBeVisible()
  const bar = page.getByRole('region', { name: 'Case of the desk' })
  await expect(bar).toContainText('For: Bakery')
  // The tab keeps the answers, also after a reload.
  expect(await asked(page)).toBe(false)
  expect(await page.title()).not.toContain('Bakery')
  await bar.getByRole('link', { name: 'Back to the case' }).click()
  await expect(page.getByRole('heading', { name: 'Bakery', level: 1 })).toBeVisible()
  await expect(page.getByText('There are no answers yet.')).toBeVisible()

  await page.getByRole('button', { name: 'Find the routes' }).click()
  await expect(page.locator('form[data-fact]')).toBeVisible()
  await giveAnswer(page, ['health'])
  await bar.getByRole('link', { name: 'Back to the case' }).click()
  await expect(page.getByText('1 answer came back from the questionnaire')).toBeVisible()
  await expect(page.getByRole('heading', { name: /results? ha(s|ve) changed$/ })).toHaveCount(0)
})

test('sample cases are marked, are no loss, and go with one press', async ({ page }) => {
  await openDesk(page)
  await page.getByRole('button', { name: 'Try with five sample cases' }).click()
  await expect(page.getByText('Sample', { exact: true }).first()).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  expect(await asked(page)).toBe(false)
  await page.getByRole('button', { name: 'Remove the sample cases' }).click()
  await expect(page.getByRole('heading', { name: 'No cases yet' })).toBeVisible()
})

test('what is not saved says so in every view; this tab keeps it, so the browser asks nothing', async ({
  page,
}) => {
  await openDesk(page)
  expect(await asked(page)).toBe(false)
  await newCase(page, 'Bakery')
  expect(await asked(page)).toBe(false)
  await expect(page.getByText(/^1 case is not saved/)).toBeVisible()
  await page.getByRole('button', { name: 'Bakery', exact: true }).click()
  await expect(page.getByText(/^1 case is not saved/)).toBeVisible()
  await page.getByRole('button', { name: 'All cases' }).click()
  await saveOnDevice(page, false)
  await saved(page)
  await expect(page.getByText(/is not saved/)).toHaveCount(0)
  expect(await asked(page)).toBe(false)
})

test('one menu a row: by keyboard, closed by Escape', async ({ page }) => {
  await openDesk(page)
  await newCase(page, 'Bakery')
  const menu = page.getByLabel('Actions for Bakery', { exact: true })
  await menu.press('Enter')
  await expect(page.getByRole('button', { name: 'Duplicate' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Duplicate' })).toBeHidden()
  await expect(menu).toBeFocused()
  await menu.press('Enter')
  await page.getByRole('button', { name: 'Duplicate' }).press('Enter')
  await expect(page.locator('[data-case]')).toHaveCount(2)
})
