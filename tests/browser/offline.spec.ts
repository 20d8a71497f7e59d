import type { Page } from '@playwright/test'
import { isInteractive } from '@/scripts/build/interactive-pages'
import { answerAll, openCheck, toResult } from './support/check'
import { expect, test } from './support/journey'
import { completeMedical } from './support/people'
import { chooseProcedure } from './support/words'

test.use({ serviceWorkers: 'allow' })

const mark = (page: Page) => page.getByText('This site is kept on this device.')
const copies = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))

/** Begin a check and wait until the copy is whole. */
async function keepCopy(page: Page): Promise<void> {
  await openCheck(page, 'medical-regularisation')
  await expect(mark(page)).toBeVisible({ timeout: 60_000 })
}

/** That the copy of each language holds each of its pages is proven in `tests/delivery/offline.test.ts`. */
test('after one visit pages of every kind work with the network cut', async ({ page, context }) => {
  await keepCopy(page)
  const pages = await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const kept = await (await caches.open(name)).keys()
    return kept.map(({ url }) => new URL(url).pathname).filter((path) => path.endsWith('/'))
  })
  expect(pages.length).toBeGreaterThan(15)
  await context.setOffline(true)
  const some = pages.filter((path, index) => index % 6 === 0 || isInteractive(path.slice(1)))
  for (const path of some) {
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})

test('a whole check goes on after the network is cut, up to the printed page', async ({ page, context }) => {
  await keepCopy(page)
  await context.setOffline(true)
  await answerAll(page, completeMedical)
  await toResult(page)
  await expect(page.locator('[data-verdict]')).toBeVisible()
  await page.goto('/en/summary/')
  await expect(page.getByRole('heading', { name: 'Where you stand' })).toBeVisible()
  await page.goto('/en/desk/')
  await expect(page.locator('[data-desk]')).toBeVisible()
})

test('an address that is not kept says so in words', async ({ page, context }) => {
  await keepCopy(page)
  await context.setOffline(true)
  await page.goto('/en/no-such-page/')
  await expect(page.getByRole('heading', { name: 'No connection' })).toBeVisible()
})

test('on a shared device nothing is kept, and what was kept goes', async ({ page }) => {
  await page.goto('/en/check/')
  await page.getByRole('checkbox', { name: /shared or borrowed/ }).check()
  await chooseProcedure(page, 'medical-regularisation')
  await expect(page.locator('form[data-fact]')).toBeVisible()
  expect(await copies(page)).toEqual({ caches: [], workers: 0 })

  await page.goto('/en/check/')
  await page.getByRole('checkbox', { name: /shared or borrowed/ }).uncheck()
  await chooseProcedure(page, 'medical-regularisation')
  await expect(mark(page)).toBeVisible({ timeout: 60_000 })
  await page.goto('/en/check/')
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await page.getByRole('checkbox', { name: /shared or borrowed/ }).check()
  await expect.poll(() => copies(page)).toEqual({ caches: [], workers: 0 })
})

test('a copy of sixty-one days says how old it is, and one of sixty does not', async ({ page, request }) => {
  const worker = await (await request.get('/en/worker.js')).text()
  const built = Date.parse(worker.match(/\d{4}-\d\d-\d\d/)?.[0] ?? '')
  const later = (days: number) => page.clock.setFixedTime(new Date(built + days * 86_400_000 + 43_200_000))
  await later(60)
  await page.goto('/en/deadlines/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('This copy of the site is from')).toHaveCount(0)
  await later(61)
  await page.reload()
  await expect(page.getByText('This copy of the site is from')).toBeVisible()
})

test('where everything is deleted no copy is spoken of, and none is left', async ({ page }) => {
  await keepCopy(page)
  await page.goto('/en/delete/')
  const button = page.getByRole('button', { name: 'Delete everything now' })
  await expect(button).toBeVisible()
  await expect(mark(page)).toHaveCount(0)
  await button.click()
  await expect(page.getByRole('heading', { name: 'Everything is deleted' })).toBeFocused()
  await expect(mark(page)).toHaveCount(0)
  expect(await copies(page)).toEqual({ caches: [], workers: 0 })
})
