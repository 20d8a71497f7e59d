import { openCheck } from './support/check'
import { expect, test } from './support/journey'
import { fromMenu } from './support/menu'
import { checkButton, unfoldProcedures } from './support/words'

test('a connection that breaks says so, and the check goes on once it is back', async ({ page, context }) => {
  await page.goto('/en/check/')
  await unfoldProcedures(page)
  const open = checkButton(page, 'medical-regularisation')
  await expect(open).toBeEnabled()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await open.click()
  await expect(page.getByRole('alert').filter({ hasText: 'did not load' })).toBeVisible()
  await context.setOffline(false)
  await open.click()
  await expect(page.locator('form[data-fact]')).toBeVisible()
})

test('a stored session that cannot be read is left aside', async ({ page }) => {
  await openCheck(page, 'medical-regularisation')
  await page.evaluate(() => sessionStorage.setItem('residence-routes', '{"case":{"schemaVersion":99}}'))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: /Find out what you can do/ })).toBeVisible()
  await expect(
    page.getByRole('status').filter({ hasText: 'We could not read the answers in this tab' }),
  ).toBeVisible()
})

test('one stored answer of another release is named, and the rest is kept', async ({ page }) => {
  await openCheck(page, 'medical-regularisation')
  await page.getByRole('radio', { name: 'In Belgium', exact: true }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.evaluate(() => {
    const key = 'residence-routes'
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '')
    kept.case.facts.identityPaper = 'gone-option'
    sessionStorage.setItem(key, JSON.stringify(kept))
  })
  await page.reload()
  await expect(page.getByRole('listitem').filter({ hasText: 'Identity papers' })).toBeVisible()
  const kept = await page.evaluate(
    () => JSON.parse(sessionStorage.getItem('residence-routes') ?? '').case.facts,
  )
  expect(kept).toEqual({ whereabouts: 'belgium' })
})

test('a browser that keeps nothing for this site is not told to be full', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError')
      },
    })
  })
  await openCheck(page, 'medical-regularisation')
  await expect(page.getByRole('status').filter({ hasText: 'does not let this site keep' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the start page reads well, and the check says what it needs', async ({ page }) => {
    await page.goto('/en/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('link', { name: /Medical regularisation/ })).toBeVisible()
    await page.getByRole('link', { name: 'For me' }).click()
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(page.locator('noscript p')).toContainText('The check needs JavaScript')
    await fromMenu(page, 'Delete everything')
    await expect(page.locator('noscript p')).toContainText('Without JavaScript, close this tab')
  })
})
