import type { Page } from '@playwright/test'
import { exitAddress } from '@/components/exit/address'
import { leavingText } from '@/content/en/leaving'
import { ui } from '@/content/en/ui'
import { expectAccessible } from './support/axe'
import { giveAnswer, openCheck } from './support/check'
import { everythingStored, openDesk, view } from './support/desk'
import { expect, test } from './support/journey'
import { fromMenu } from './support/menu'
import { completeMedical } from './support/people'
import { restoreResult } from './support/session'
import { chooseProcedure } from './support/words'

/** A page of another site, without asking for it. */
async function elsewhere(page: Page): Promise<void> {
  await page
    .context()
    .route(exitAddress, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
    )
}

const weather = (page: Page) => page.getByRole('heading', { name: 'Weather' })

/** What the tab keeps of this site, read on a page of it that holds no answers. */
async function keptByTab(page: Page): Promise<readonly string[]> {
  await page.goto('/en/about/')
  return page.evaluate(() => Object.keys(sessionStorage))
}

test('one tap leaves, forgets the answers, and Back does not bring them back', async ({ page }) => {
  await elsewhere(page)
  await openCheck(page, 'trafficking-victims')
  await giveAnswer(page, 'unsure')
  await page.getByRole('link', { name: 'Leave now' }).click()
  await expect(weather(page)).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: /Find out what you can do/ })).toBeVisible()
  await expect(page.locator('[data-answer], form[data-fact]')).toHaveCount(0)
  expect(await keptByTab(page)).toEqual([])
})

test('three Shifts leave from a result; other keys between them do not count', async ({ page }) => {
  await elsewhere(page)
  await restoreResult(page, 'medical-regularisation', completeMedical)
  for (const key of ['Shift', 'Shift', 'a', 'Shift']) await page.keyboard.press(key)
  await expect(page.getByRole('link', { name: 'Leave now' })).toBeVisible()
  for (let count = 0; count < 2; count++) await page.keyboard.press('Shift')
  await expect(weather(page)).toBeVisible()
  expect(await keptByTab(page)).toEqual([])
})

test('the page is blank before anything else can happen', async ({ page }) => {
  // The address never answers, so that the emptied page stays.
  await page.context().route(exitAddress, () => undefined)
  await restoreResult(page, 'medical-regularisation', completeMedical)
  const left = await page.getByRole('link', { name: 'Leave now' }).evaluate((link: HTMLElement) => {
    link.click()
    return document.body.childElementCount
  })
  expect(left).toBe(0)
  expect(await page.title()).not.toContain('Residence')
})

test('a shared device is remembered after a reload, and leaving it deletes what was saved', async ({
  page,
}) => {
  await elsewhere(page)
  await page.goto('/en/check/')
  const box = page.getByRole('checkbox', { name: /shared or borrowed/ })
  await box.check()
  await page.reload()
  await expect(box).toBeChecked()
  await page.evaluate(async () => {
    indexedDB.open('saved').onsuccess = ({ target }) => (target as IDBOpenDBRequest).result.close()
    await (await caches.open('copy')).put('/x', new Response('x'))
    await navigator.serviceWorker?.register('/en/worker.js', { scope: '/en/' }).catch(() => undefined)
  })
  await page.getByRole('link', { name: 'Leave now' }).click()
  await expect(weather(page)).toBeVisible()
  expect(await keptByTab(page)).toEqual([])
  const left = await page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(left).toEqual({ databases: [], caches: [], workers: 0 })
})

test('a shared device asks before a page takes the place of answers', async ({ page }) => {
  await page.goto('/en/check/')
  await page.getByRole('checkbox', { name: /shared or borrowed/ }).check()
  await chooseProcedure(page, 'medical-regularisation')
  await expect(page.locator('form[data-fact]')).toBeVisible()
  await giveAnswer(page, 'belgium')
  let asked = 0
  page.on('dialog', async (dialog) => {
    asked += 1
    await dialog.dismiss()
  })
  await fromMenu(page, 'Guides')
  await expect.poll(() => asked).toBe(1)
  await expect(page.locator('form[data-fact]')).toBeVisible()
})

test('on a shared device the desk keeps nothing, says so, asks before work is lost, and leaves nothing', async ({
  page,
}) => {
  await elsewhere(page)
  await openDesk(page)
  await page.getByRole('button', { name: 'Saving and passphrase' }).click()
  const box = page.getByRole('checkbox', { name: /shared or borrowed/ })
  await box.check()
  await expect(page.getByRole('button', { name: 'Save without a passphrase' })).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'New case' }).click()
  await page.getByLabel('Label of the case').fill('Lighthouse')
  await page.getByRole('button', { name: 'Open the case without questions' }).click()
  await expect(page.getByRole('status').filter({ hasText: ui.desk.saved.shared })).toBeVisible()
  await expect(page.getByText(/^1 case is kept nowhere/)).toBeVisible()
  expect(await everythingStored(page)).not.toContain('Lighthouse')
  await expect(page.getByRole('button', { name: 'Find the routes' })).toHaveCount(0)

  const asked: string[] = []
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type())
    await dialog.accept()
  })
  await page.reload()
  await expect(page.locator('[data-desk="tab"]')).toBeVisible()
  expect(asked).toEqual(['beforeunload'])
  await expect(page.getByText('Lighthouse')).toHaveCount(0)
  await page.getByRole('button', { name: 'Saving and passphrase' }).click()
  await expect(box).toBeChecked()
  await page.getByRole('link', { name: 'Leave now' }).click()
  await expect(weather(page)).toBeVisible()
  expect(await keptByTab(page)).toEqual([])
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the way out of a guide is a plain link, and the history can be cleared by what stands there', async ({
    page,
  }) => {
    await elsewhere(page)
    await page.goto('/en/privacy/#history')
    await page.getByText('Samsung Internet', { exact: true }).click()
    await expect(page.getByText(leavingText.browsers.samsung.steps[1])).toBeVisible()
    await page.goto('/en/guides/specialised-centre/')
    await page.getByRole('link', { name: 'Leave now' }).click()
    await expect(weather(page)).toBeVisible()
  })
})

test.describe('in a tab that has not shown it yet', () => {
  test.use({ told: false })

  test('how to leave comes before the first sensitive question, once, and leaving works from it', async ({
    page,
  }) => {
    await elsewhere(page)
    await page.goto('/en/check/')
    await page.getByRole('button', { name: /^For me/ }).click()
    const told = page.getByRole('heading', { level: 1, name: leavingText.title })
    await expect(told).toBeFocused()
    await expect(page.locator('form[data-fact]')).toHaveCount(0)
    await page.getByText(leavingText.clearTitle).click()
    for (const { name, steps } of Object.values(leavingText.browsers)) {
      await page.getByText(name, { exact: true }).click()
      await expect(page.getByText(steps[0], { exact: true }).first()).toBeVisible()
    }
    await expectAccessible(page)
    // It is no entry of the history: Back leads to where the person came from.
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: /Find out what you can do/ })).toBeVisible()
    await page.getByRole('button', { name: /^For me/ }).click()
    await page.getByRole('button', { name: leavingText.goOn }).click()
    await expect(page.locator('form[data-fact]')).toBeVisible()
    await page.reload()
    await expect(page.locator('form[data-fact]')).toBeVisible()
    await page.getByRole('link', { name: 'Leave now' }).click()
    await expect(weather(page)).toBeVisible()
    expect(await keptByTab(page)).toEqual([])
  })

  test('three Shifts leave from it', async ({ page }) => {
    await elsewhere(page)
    await page.goto('/en/check/')
    await page.getByRole('button', { name: /^For me/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: leavingText.title })).toBeVisible()
    for (let count = 0; count < 3; count++) await page.keyboard.press('Shift')
    await expect(weather(page)).toBeVisible()
  })
})

test('no field of a check, the dates, the help page or the desk is remembered by the browser', async ({
  page,
}) => {
  const remembered = () =>
    page
      .locator('input:not([type=radio], [type=checkbox], [type=file]), textarea')
      .evaluateAll((all) =>
        all
          .filter((one) => !['off', 'new-password'].includes(one.getAttribute('autocomplete') ?? ''))
          .map((one) => one.outerHTML),
      )
  await openCheck(page, 'medical-regularisation')
  for (const value of ['belgium', 'me', 'current-model']) await giveAnswer(page, value)
  expect(await remembered()).toEqual([])
  for (const path of ['/en/deadlines/', '/en/help/', '/en/search/', '/en/letters/']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await remembered(), path).toEqual([])
  }
  await openDesk(page)
  await page.getByRole('button', { name: 'Try with five sample cases' }).click()
  for (const panel of ['New case', 'Saving and passphrase', 'Import cases', 'Export cases']) {
    await page.getByRole('button', { name: panel }).first().click()
    expect(await remembered(), panel).toEqual([])
  }
})

test('leaving the desk in the middle of a word keeps nothing of it in the tab', async ({ page }) => {
  await elsewhere(page)
  await openDesk(page)
  await page.getByRole('button', { name: 'New case' }).click()
  await page.getByLabel('Label of the case').fill('Light')
  await page.getByRole('button', { name: 'Open the case without questions' }).click()
  await view(page, 'details')
  await page.getByLabel('Label of the case').fill('Lighthouse')
  await page.getByRole('link', { name: 'Leave now' }).click()
  await expect(weather(page)).toBeVisible()
  expect(await keptByTab(page)).toEqual([])
})
