import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { factAsked, giveAnswer } from './support/check'
import { expect, test } from './support/journey'
import { optionField } from './support/words'

const order = 'Order to leave the territory (annex 13)'

test('a letter with a date: found by its name, counted in place, then taken into the answers', async ({
  page,
  baseURL,
}) => {
  await page.goto('/en/check/#letter')
  await expect(page.getByRole('heading', { level: 1, name: 'Which paper do you hold?' })).toBeFocused()
  expect(page.url()).toBe(`${baseURL}/en/check/`)
  await page.getByLabel('Search by number or name').fill('ordre de quitter')
  await page.getByRole('button', { name: order }).click()
  await page.getByLabel('Day', { exact: true }).fill('20/11/2026')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Count the days' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Your dates/ })).toBeFocused()
  await expect(page.locator('main')).toContainText('21 December 2026')
  expect(page.url()).toBe(`${baseURL}/en/check/`)
  await expectAccessible(page)
  await page.goBack()

  await expect(page.getByRole('button', { name: order })).toBeFocused()
  await page.getByRole('button', { name: 'Use this paper and go on' }).click()
  await expect(page.locator('form[data-fact]')).toHaveAttribute('data-fact', 'termDays')
  await giveAnswer(page, 30)
  expect(await factAsked(page)).toBe('situations')
  await expect(optionField(page, 'situations', 'told-to-leave')).toBeChecked()
})

test('from the top of the page, one press leads to the first question', async ({ page }) => {
  await page.goto('/en/check/')
  await page.getByRole('heading', { level: 1 }).evaluate((title) => {
    title.tabIndex = -1
    title.focus()
  })
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'For me', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('form[data-fact="situations"]')).toBeVisible()
  await expectAccessible(page)
})

test('the bar of questions only advances, and Back shows it as it was', async ({ page }) => {
  await page.goto('/en/check/#for-me')
  const done = async () => Number(await page.locator('[data-done]').getAttribute('data-done'))
  await expect(page.locator('form[data-fact="situations"]')).toBeVisible()
  const shown = [await done()]
  await giveAnswer(page, ['told-to-leave', 'health'])
  while ((await page.locator('form[data-fact]').count()) > 0 && shown.length < 6) {
    shown.push(await done())
    const asked = await factAsked(page)
    await giveAnswer(page, asked === 'orderToLeave' ? 'yes' : 'unsure')
  }
  expect(shown.length).toBeGreaterThan(3)
  expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b))
  await page.goBack()
  expect(await done()).toBe(shown.at(-1))
})

test('on a phone the numbers to call stay in sight above a question', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/en/check/#for-me')
  await expect(page.locator('form[data-fact="situations"]')).toBeVisible()
  await giveAnswer(page, ['exploited'])
  const line = page.locator('[data-call-line]')
  await expect(line.getByRole('link', { name: /112/ })).toBeInViewport()
  await page.mouse.wheel(0, 2000)
  const police = line.getByRole('link', { name: /112/ })
  await expect(police).toBeInViewport()
  const covered = () =>
    police.evaluate((link) => {
      const { left, top, width, height } = link.getBoundingClientRect()
      const above = document.elementFromPoint(left + width / 2, top + height / 2)
      return above !== link && !link.contains(above)
    })
  await expect.poll(covered, 'nothing lies over the number').toBe(false)
  await line.getByRole('button', { name: 'All numbers' }).click()
  await expect(page.getByRole('heading', { name: 'Who you can call' })).toBeFocused()
  await expectAccessible(page)
})

test('every entry of the choice can be read at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const door of ['', '#letter', '#for-another']) {
    await page.goto(`/en/check/${door}`)
    await page.waitForLoadState('networkidle')
    await expectNoSidewaysScroll(page)
  }
})
