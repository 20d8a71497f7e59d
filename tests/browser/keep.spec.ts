import type { Page } from '@playwright/test'
import { exitAddress } from '@/components/exit/address'
import { casesText } from '@/content/en/cases'
import { ui } from '@/content/en/ui'
import { expectAccessible } from './support/axe'
import { giveAnswer, openCheck } from './support/check'
import { everythingStored, passphrase } from './support/desk'
import { expect, test } from './support/journey'
import { fromMenu } from './support/menu'
import { completeMedical } from './support/people'
import { restoreAnswers } from './support/session'

const { kept } = casesText
const offer = (page: Page) => page.getByText(ui.check.kept.there)
const takeUp = (page: Page) => page.getByRole('button', { name: ui.check.kept.open })
const later = (page: Page) => page.getByRole('button', { name: ui.check.kept.later })

/** Keep the answers of the tab, sealed. */
async function keepSealed(page: Page): Promise<void> {
  await later(page).click()
  await page.getByLabel('New passphrase').fill(passphrase)
  await page.getByLabel('The same passphrase again').fill(passphrase)
  await page.getByRole('button', { name: kept.startSealed }).click()
  await expect(page.getByRole('status').filter({ hasText: kept.kept })).toBeVisible()
}

/** A new tab of the same browser, on the first page of the check. */
async function nextDay(page: Page): Promise<Page> {
  const tab = await page.context().newPage()
  await page.close()
  await tab.goto('/en/check/')
  return tab
}

test('answers are kept when asked, sealed, and the next day the check goes on', async ({ page }) => {
  await restoreAnswers(page, 'medical-regularisation', completeMedical)
  await later(page).click()
  await expect(page.getByRole('heading', { name: kept.withPassphrase })).toBeVisible()
  await expectAccessible(page)
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  await later(page).click()
  await keepSealed(page)
  const stored = await page.evaluate(() => {
    sessionStorage.clear()
    return null
  })
  expect(stored).toBeNull()
  expect(await everythingStored(page)).not.toMatch(/illnessRisk|registered-post|medical-regularisation/)

  const tab = await nextDay(page)
  await expect(offer(tab)).toBeVisible()
  await expect(tab.locator('main')).not.toContainText(/illness risk|registered/i)
  await takeUp(tab).click()
  await tab.getByLabel('Passphrase').fill('seven green tricycles')
  await tab.getByRole('button', { name: kept.open }).click()
  await expect(tab.locator('main').getByRole('alert')).toContainText(kept.problems['wrong-passphrase'])
  await expectAccessible(tab)
  await tab.getByLabel('Passphrase').fill(passphrase)
  await tab.getByRole('button', { name: kept.open }).click()
  // The check goes on in the procedure that was open. Nothing that was answered is asked again: the list of answers comes at once.
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(ui.check.answers.title)
  await expect(tab.locator('[data-answer="whereabouts"]')).toContainText('In Belgium')
})

test('“Leave now” keeps them, “Delete everything” tells and deletes them', async ({ page }) => {
  await page
    .context()
    .route(exitAddress, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }))
  await openCheck(page, 'medical-regularisation')
  await giveAnswer(page, 'belgium')
  await later(page).click()
  await page.getByRole('button', { name: kept.start, exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: kept.kept })).toBeVisible()
  await expect(page.getByText(kept.leaving)).toBeVisible()
  await page.getByRole('link', { name: 'Leave now' }).click()
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible()
  await page.goto('/en/check/')
  await expect(offer(page)).toBeVisible()
  await fromMenu(page, 'Delete everything')
  await page.getByRole('button', { name: 'Delete everything now' }).click()
  // Asked while the browser still deletes, it may never answer what is left.
  await expect(page.getByRole('heading', { name: ui.erase.doneTitle })).toBeFocused()
  await expect(page.locator('main')).toContainText(ui.erase.what.saved)
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  await page.goto('/en/check/')
  await expect(page.getByRole('button', { name: /^For me/ })).toBeVisible()
  await expect(offer(page)).toHaveCount(0)
})

test('a later answer is kept in their place, and what is kept can be dropped', async ({ page }) => {
  await openCheck(page, 'medical-regularisation')
  await giveAnswer(page, 'belgium')
  await later(page).click()
  await page.getByRole('button', { name: kept.start, exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: kept.kept })).toBeVisible()
  await giveAnswer(page, 'me')
  await page.getByRole('button', { name: kept.again }).click()
  await expect(page.getByRole('status').filter({ hasText: kept.kept })).toBeVisible()
  expect(await everythingStored(page)).toMatch(/"patient":"me"/)
  page.on('dialog', (dialog) => dialog.accept())
  await page.getByRole('button', { name: kept.drop }).click()
  await expect(page.getByRole('status').filter({ hasText: kept.dropped })).toBeVisible()
  await expect(page.getByRole('heading', { name: kept.withPassphrase })).toBeVisible()
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
})

test('a browser that gives no room says so, and the answers stay in the tab', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function full(...args: Parameters<typeof put>) {
      if (location.hash === '#never') return put.apply(this, args)
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await openCheck(page, 'medical-regularisation')
  await giveAnswer(page, 'belgium')
  await later(page).click()
  await page.getByRole('button', { name: kept.start, exact: true }).click()
  await expect(page.locator('main').getByRole('alert')).toContainText(kept.problems.quota)
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  await page.reload()
  await expect(page.locator('form[data-fact]')).toBeVisible()
})

test.describe('with the copy for use without network', () => {
  test.use({ serviceWorkers: 'allow' })

  test('they are kept and taken up offline', async ({ page, context }) => {
    await openCheck(page, 'medical-regularisation')
    await expect(page.getByText('This site is kept on this device.')).toBeVisible({ timeout: 60_000 })
    await context.setOffline(true)
    await giveAnswer(page, 'belgium')
    await keepSealed(page)
    const tab = await nextDay(page)
    await takeUp(tab).click()
    await tab.getByLabel('Passphrase').fill(passphrase)
    await tab.getByRole('button', { name: kept.open }).click()
    await expect(tab.locator('form[data-fact]')).toBeVisible()
    await expect(tab.locator('form[data-fact="whereabouts"]')).toHaveCount(0)
  })
})
