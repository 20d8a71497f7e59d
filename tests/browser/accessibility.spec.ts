import { expectAccessible, expectContrast, expectNoSidewaysScroll } from './support/axe'
import { answerAll, factAsked, giveAnswer, looksAtRest, openCheck, toResult } from './support/check'
import { expect, test } from './support/journey'
import { completeMedical } from './support/people'

for (const [colorScheme, look] of [
  ['light', expectAccessible],
  ['dark', expectContrast],
] as const) {
  test.describe(`${colorScheme}, on 320 pixels`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 640 } })

    test('every page as it is opened', async ({ page }) => {
      for (const path of ['/', '/en/', '/en/check/', '/en/summary/', '/en/delete/']) {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await look(page)
        await expectNoSidewaysScroll(page)
      }
    })

    test('every state of a check', async ({ page }) => {
      // Some thirty screens, each looked at by axe.
      test.setTimeout(180_000)
      await openCheck(page, 'medical-regularisation')
      do {
        for (let fact = await factAsked(page); fact !== null; fact = await factAsked(page)) {
          await look(page)
          await expectNoSidewaysScroll(page)
          await giveAnswer(page, { ...completeMedical, certificateDate: '2026-08-25' }[fact] ?? 'unsure')
        }
        await look(page)
      } while (await looksAtRest(page))
      await page.getByRole('button', { name: 'Change: Medical certificate' }).click()
      await giveAnswer(page, 'none')
      await expect(page.locator('[data-stale]').first()).toBeVisible()
      await look(page)
      await expectNoSidewaysScroll(page)
      await toResult(page)
      for (const why of await page.locator('details').all()) await why.locator('summary').click()
      await look(page)
      await expectNoSidewaysScroll(page)
      await page.getByRole('link', { name: 'Print or save as PDF' }).click()
      await expect(page.locator('[data-verdict]')).toBeVisible()
      await look(page)
      await expectNoSidewaysScroll(page)
      await page.emulateMedia({ media: 'print' })
      await look(page)
    })

    test('an answer that is missing', async ({ page }) => {
      await openCheck(page, 'medical-regularisation')
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'problem' })).toBeFocused()
      await look(page)
      await expectNoSidewaysScroll(page)
      await answerAll(page, completeMedical)
    })
  })
}

test('a reader who asks for more contrast or larger text keeps every control', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.setViewportSize({ width: 320, height: 256 })
  await openCheck(page, 'medical-regularisation')
  await expectNoSidewaysScroll(page)
  await giveAnswer(page, 'belgium')
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible()
})
