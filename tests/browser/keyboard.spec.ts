import { factAsked, leaves, verdictOf } from './support/check'
import { expect, test } from './support/journey'
import { answerByKeyboard, isFocused, tabTo } from './support/keyboard'
import { completeMedical } from './support/people'
import { checkButton } from './support/words'

test('the whole 9ter check works with the keyboard alone', async ({ page }) => {
  await page.goto('/en/check/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the main content' })).toBeFocused()

  await tabTo(page, () => isFocused(page, '›I know which procedure'))
  await page.keyboard.press('Enter')
  const open = checkButton(page, 'medical-regularisation')
  await tabTo(page, () => open.evaluate((button) => button === document.activeElement))
  await page.keyboard.press('Enter')
  await expect(page.locator('form[data-fact]')).toBeVisible()

  for (let fact = await factAsked(page); fact !== null; fact = await factAsked(page)) {
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    const heading = (await page.locator('h1').textContent()) ?? ''
    await answerByKeyboard(page, completeMedical[fact] ?? 'unsure')
    await page.keyboard.press('Enter')
    await leaves(page, heading)
  }
  await tabTo(page, () => isFocused(page, 'See the result'))
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-verdict]')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await verdictOf(page)).toBe('can-be-lodged')
})

test('Escape closes the menu and gives the focus back, also without scripts', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/en/guides/')
  for (const id of ['head-languages', 'head-pages']) {
    const button = page.locator(`header [popovertarget="${id}"]`)
    const list = page.locator(`header #${id}`)
    await expect(list).toBeHidden()
    await button.press('Enter')
    await expect(list).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(list.getByRole('link').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(list).toBeHidden()
    await expect(button).toBeFocused()
  }
  await context.close()
})
