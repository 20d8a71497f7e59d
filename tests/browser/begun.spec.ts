import type { Page } from '@playwright/test'
import { leavingText as leaving } from '@/content/en/leaving'
import { ui } from '@/content/en/ui'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { giveAnswer, leaves } from './support/check'
import { expect, test } from './support/journey'
import { phone } from './support/reading'
import { restore } from './support/session'

test.use({ viewport: phone })

const { tabHolds, doors } = ui.check
const asks = (page: Page) => page.getByRole('heading', { level: 1, name: tabHolds.title })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const door = (page: Page, id: keyof typeof doors) => page.getByRole('link', { name: doors[id].title }).first()

/** Somebody ill with an order to leave, at “Your routes”. */
const client = {
  procedure: null,
  screen: { kind: 'routes' },
  facts: {
    situations: ['health', 'told-to-leave'],
    orderToLeave: 'yes',
    orderPaper: 'order',
    orderNotifiedOn: '2026-11-18',
    termDays: 30,
  },
} as const

test('the next client of a help desk sees nothing of the one before, and begins anew', async ({ page }) => {
  await restore(page, '/en/check/', client)
  await page.goto('/en/')
  await door(page, 'for-child').click()
  await expect(asks(page)).toBeFocused()
  await expect(page.locator('main')).not.toContainText(/order|December|routes|ill/i)
  expect(new URL(page.url()).hash).toBe('')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  await page.reload()
  await expect(asks(page)).toBeVisible()
  await page.goBack()
  await expect(door(page, 'for-me')).toBeVisible()
  await page.goForward()
  await expect(asks(page)).toBeVisible()

  await page.keyboard.press('Tab')
  await expect(button(page, tabHolds.goOn)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  // The new person has not been told yet how to leave.
  await page.getByRole('button', { name: leaving.goOn, exact: true }).click()
  await expect(page.locator('form[data-fact="situations"]')).toBeVisible()
  await expect(page.locator('h1')).toContainText('the child')
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toMatch(/2026-11-18|health/)
  // Nothing that the browser remembers leads to the one before.
  await page.goBack()
  await expect(page.locator('main')).not.toContainText(/December|Your routes/)
})

test('the same person goes on where the check was left', async ({ page }) => {
  await restore(page, '/en/check/', client)
  await page.goto('/en/')
  await door(page, 'for-me').click()
  await button(page, tabHolds.goOn).click()
  await expect(page.getByRole('heading', { level: 1, name: ui.finder.heading })).toBeFocused()
  const help = page.locator('[data-urgent]').first().getByRole('link', { name: ui.finder.near.lawyer })
  await expect(help).toBeVisible()
  await button(page, tabHolds.anew).click()
  await button(page, tabHolds.anew).click()
  await expect(page.getByRole('heading', { level: 1, name: ui.check.choose.title })).toBeFocused()
  await expect(button(page, doors['for-me'].title)).toBeVisible()
})

test('Back shows a question from its top, with the choice of a shared device below each', async ({
  page,
}) => {
  await page.goto('/en/check/#for-me')
  await page.locator('form[data-fact="situations"]').waitFor()
  const title = (await page.locator('h1').textContent()) ?? ''
  await expect(page.getByLabel(ui.check.shared.label)).toBeAttached()
  await page.getByRole('button', { name: 'Continue' }).scrollIntoViewIfNeeded()
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(200)
  await giveAnswer(page, ['life-here'])
  await expect(page.getByLabel(ui.check.shared.label)).toBeAttached()
  const next = (await page.locator('h1').textContent()) ?? ''
  await page.goBack()
  await leaves(page, next)
  await expect(page.locator('h1')).toHaveText(title)
  await expect(page.locator('h1')).toBeInViewport({ ratio: 1 })
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
})

test('Back from the dates of a paper gives the paper and its day back', async ({ page }) => {
  await page.goto('/en/check/#letter')
  const paper = page.getByRole('button', { name: 'Order to leave the territory (annex 13)' })
  await paper.click()
  await page.getByLabel('Day', { exact: true }).fill('20/11/2026')
  await button(page, ui.papers.count).click()
  await expect(page.getByRole('link', { name: ui.finder.near.lawyer })).toBeVisible()
  await page.goBack()
  await expect(paper).toBeFocused()
  await expect(page.getByLabel('Year', { exact: true })).toHaveValue('2026')
})

test('the dates of the check stand above the calculator on a tap, and nothing moves before', async ({
  page,
}) => {
  await restore(page, '/en/check/', client)
  await page.goto('/en/deadlines/')
  const offer = button(page, ui.deadlines.ofCheck)
  await expect(offer).toBeVisible()
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'))
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 300)
      }),
  )
  expect(shift).toBe(0)
  await offer.click()
  await expect(page.getByRole('region', { name: ui.finder.urgentTitle })).toContainText('December 2026')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

test('the chosen place is there again on the page of help, in no address, and gone with everything', async ({
  page,
}) => {
  await page.goto('/en/help/')
  await page.getByLabel('Your postcode or municipality').fill('liege')
  await page.getByRole('button', { name: /^4000 Liège/ }).click()
  await page.goto('/en/deadlines/')
  await page.goto('/en/help/')
  await expect(page.getByRole('region', { name: 'Near you' })).toContainText('04 222 10 12')
  expect(page.url()).toMatch(/\/en\/help\/$/)
  expect(await page.title()).not.toMatch(/Li[eè]ge|4000/)
  await page.goto('/en/delete/')
  await button(page, ui.erase.button).click()
  await page.goto('/en/help/')
  await expect(page.getByLabel('Your postcode or municipality')).toBeVisible()
})
