import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { factAsked, giveAnswer, looksAtRest, openCheck, toResult } from './support/check'
import { unfoldAll } from './support/folds'
import { expect, test } from './support/journey'
import { toFullFile, toSummary } from './support/paper'
import { completeMedical } from './support/people'

/**
 * Every kind of screen, every page as it is opened, and their colours are looked at in `states.spec.ts`; here what runs
 * out of the screen with the words of each question, and the screens at their fullest.
 */
test.describe('on 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('every state of a check', async ({ page }) => {
    await openCheck(page, 'medical-regularisation')
    do {
      for (let fact = await factAsked(page); fact !== null; fact = await factAsked(page)) {
        await expectNoSidewaysScroll(page)
        await giveAnswer(page, { ...completeMedical, certificateDate: '2026-08-25' }[fact] ?? 'unsure')
      }
      await expectAccessible(page)
    } while (await looksAtRest(page))
    await page.getByRole('button', { name: 'Change: Medical certificate' }).click()
    await giveAnswer(page, 'none')
    await expect(page.getByRole('heading', { name: /no longer counts?$/ })).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await toResult(page)
    await unfoldAll(page)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    for (const show of [toSummary, toFullFile]) {
      await show(page)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      await page.emulateMedia({ media: 'print' })
      await expectAccessible(page)
      await page.emulateMedia({ media: null })
    }
  })

  test('an answer that is missing', async ({ page }) => {
    await openCheck(page, 'medical-regularisation')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'problem' })).toBeFocused()
    await giveAnswer(page, 'belgium')
  })
})

test('a reader who asks for more contrast or larger text keeps every control', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.setViewportSize({ width: 320, height: 256 })
  await openCheck(page, 'medical-regularisation')
  await expectNoSidewaysScroll(page)
  await giveAnswer(page, 'belgium')
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible()
})
