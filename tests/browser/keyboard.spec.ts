import { factAsked, leaves, verdictOf } from './support/check'
import { expect, test } from './support/journey'
import { completeMedical } from './support/people'
import { checkButton } from './support/words'

test('the whole 9ter check works with the keyboard alone', async ({ page }) => {
  await page.goto('/en/check/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the main content' })).toBeFocused()

  await tabTo(() => page.evaluate(() => document.activeElement?.textContent === '›I know which procedure'))
  await page.keyboard.press('Enter')
  const open = checkButton(page, 'medical-regularisation')
  await tabTo(() => open.evaluate((button) => button === document.activeElement))
  await page.keyboard.press('Enter')
  await expect(page.locator('form[data-fact]')).toBeVisible()

  for (let fact = await factAsked(page); fact !== null; fact = await factAsked(page)) {
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    const heading = (await page.locator('h1').textContent()) ?? ''
    await answerByKeyboard(completeMedical[fact] ?? 'unsure')
    await page.keyboard.press('Enter')
    await leaves(page, heading)
  }
  await tabTo(() => page.evaluate(() => document.activeElement?.textContent === 'See the result'))
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-verdict]')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await verdictOf(page)).toBe('can-be-lodged')

  async function answerByKeyboard(value: (typeof completeMedical)[string]) {
    if (typeof value === 'string' && /^\d{4}-/.test(value)) {
      await page.keyboard.press('Tab')
      await page.keyboard.type(value.split('-').reverse().join('/'))
      return
    }
    const wanted = typeof value === 'object' ? value.map(String) : [String(value)]
    await page.keyboard.press('Tab')
    const radios = (await focusedType()) === 'radio'
    if (radios) await page.keyboard.press('Space')
    for (const option of wanted) {
      for (let tries = 0; (await focusedValue()) !== option; tries++) {
        expect(tries, `${option} can be reached`).toBeLessThan(20)
        await page.keyboard.press(radios ? 'ArrowDown' : 'Tab')
      }
      if (!radios) await page.keyboard.press('Space')
    }
  }
  async function tabTo(there: () => Promise<boolean>) {
    for (let tries = 0; !(await there()); tries++) {
      expect(tries, 'it can be reached with Tab').toBeLessThan(80)
      await page.keyboard.press('Tab')
    }
  }
  function focusedValue() {
    return page.evaluate(() => document.activeElement?.getAttribute('value'))
  }
  function focusedType() {
    return page.evaluate(() => document.activeElement?.getAttribute('type'))
  }
})
