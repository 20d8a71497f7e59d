import { ui } from '@/content/en/ui'
import { ui as french } from '@/content/fr/compiled/ui'
import { locales, localeTable } from '@/content/locale'
import { ui as dutch } from '@/content/nl/compiled/ui'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { factAsked, giveAnswer, openCheck } from './support/check'
import { newCase, openCase, openDesk, passphrase, saveOnDevice } from './support/desk'
import { expect, test } from './support/journey'
import { languageChoice, switchTo } from './support/languages'
import { toSummary } from './support/paper'
import { completeMedical } from './support/people'
import { restoreResult } from './support/session'
import { chooseProcedure } from './support/words'

const medical = 'medical-regularisation'

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the check goes on at the same question in another language, and Back stays in it', async ({
    page,
    baseURL,
  }) => {
    await openCheck(page, medical)
    const asked: (string | null)[] = []
    for (const value of ['belgium', 'me', 'current-model']) {
      asked.push(await factAsked(page))
      await giveAnswer(page, value)
    }
    const open = await factAsked(page)
    const question = page.locator(`form[data-fact="${open}"]`)
    const kept = await page.evaluate(() => sessionStorage.getItem('residence-routes'))

    for (const locale of ['fr', 'nl'] as const) {
      await switchTo(page, locale)
      await expect(question).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      expect(page.url()).toBe(`${baseURL}/${locale}/check/`)
      expect(await page.title()).not.toMatch(/current-model|médical|medisch/i)
      expect(await page.evaluate(() => JSON.stringify(history.state))).not.toMatch(/belgium|me"|model/)
      const now = await page.evaluate(() => sessionStorage.getItem('residence-routes'))
      expect(JSON.parse(now ?? '').case).toEqual(JSON.parse(kept ?? '').case)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }

    for (const fact of asked.toReversed()) {
      await page.getByRole('button', { name: dutch.common.back, exact: true }).click()
      await expect(page.locator(`form[data-fact="${fact}"]`)).toBeVisible()
    }
    await expect(page.getByRole('radio', { checked: true })).toHaveValue('belgium')
    expect(page.url()).toBe(`${baseURL}/nl/check/`)
    await page.getByRole('button', { name: dutch.common.continue }).click()
    await expect(question).toBeVisible()
    await page.reload()
    await expect(question).toBeVisible()
  })

  test("the browser's own Back leads to the other language at the same place, and then back in the check", async ({
    page,
  }) => {
    await openCheck(page, medical)
    const first = await factAsked(page)
    await giveAnswer(page, 'belgium')
    const second = await factAsked(page)
    await switchTo(page, 'fr')
    await expect(page.locator(`form[data-fact="${second}"]`)).toBeVisible()
    await page.goBack()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator(`form[data-fact="${second}"]`)).toBeVisible()
    await page.goBack()
    await expect(page.locator(`form[data-fact="${first}"]`)).toBeVisible()
    await expect(page.getByRole('radio', { checked: true })).toHaveValue('belgium')
  })

  test('the summary is shown in another language', async ({ page }) => {
    await restoreResult(page, medical, completeMedical)
    await toSummary(page)
    await switchTo(page, 'fr')
    await expect(page.locator('[data-client-sheet]')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: french.summary.heading })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: french.common.back, exact: true }).click()
    await expect(page.locator('[data-verdict]')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  })

  test('a shared device asks before another language takes the place of answers', async ({ page }) => {
    await page.goto('/en/check/')
    await page.getByRole('checkbox', { name: /shared or borrowed/ }).check()
    await chooseProcedure(page, medical)
    await expect(page.locator('form[data-fact]')).toBeVisible()
    await giveAnswer(page, 'belgium')
    let asked = 0
    page.on('dialog', async (dialog) => {
      asked += 1
      await dialog.dismiss()
    })
    await languageChoice(page).click()
    await page.locator('header').getByRole('link', { name: 'Français' }).click()
    await expect.poll(() => asked).toBe(1)
    await expect(page.locator('form[data-fact]')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })

  test('the desk keeps its cases, and the one that is open', async ({ page, baseURL }) => {
    await openDesk(page)
    await newCase(page, 'Blue house')
    const row = page.locator('[data-case]').filter({ hasText: 'Blue house' })
    await switchTo(page, 'nl')
    await expect(row).toBeVisible()
    await openCase(page, 'Blue house')
    await switchTo(page, 'fr')
    await expect(page.locator('[data-open-case]')).toBeVisible()
    expect(page.url()).toBe(`${baseURL}/fr/desk/`)
    await page.getByRole('button', { name: french.desk.case.back, exact: true }).click()
    await expect(row).toBeVisible()
    expect(page.url()).toBe(`${baseURL}/fr/desk/`)
  })

  test('a desk with a passphrase asks for it again', async ({ page }) => {
    await openDesk(page)
    await newCase(page, 'Blue house')
    await saveOnDevice(page, true)
    await openCase(page, 'Blue house')
    await switchTo(page, 'fr')
    const words = page.locator('input[type="password"]')
    await expect(words).toBeVisible()
    await expect(page.getByText('Blue house')).toHaveCount(0)
    await words.fill(passphrase)
    await words.press('Enter')
    await expect(page.getByText('Blue house').first()).toBeVisible()
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('a guide leads to itself in each other language', async ({ page, baseURL }) => {
    await page.goto('/en/guides/medical-regularisation/')
    for (const locale of ['fr', 'nl', 'en'] as const) {
      await switchTo(page, locale)
      expect(page.url()).toBe(`${baseURL}/${locale}/guides/medical-regularisation/`)
    }
  })

  for (const width of [320, 360, 1280]) {
    test(`the head is one line in each language on ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 })
      for (const locale of locales) {
        await page.goto(`/${locale}/guides/`)
        const box = await page.locator('header').boundingBox()
        expect(box?.height, locale).toBeLessThanOrEqual(57)
        await expectNoSidewaysScroll(page)
        await languageChoice(page).click()
        for (const one of locales) {
          const { name } = localeTable[one]
          await expect(page.locator('header nav').getByText(name, { exact: true })).toBeInViewport({
            ratio: 1,
          })
        }
        await page.locator('header [popovertarget="head-pages"]').click()
        for (const link of await page.locator('header :popover-open a').all()) {
          await expect(link).toBeInViewport({ ratio: 1 })
        }
        const here = page.locator('header [aria-current="true"]')
        await expect(here).toHaveText(localeTable[locale].name)
      }
    })
  }

  test('a page that is not in English says how it was translated', async ({ page }) => {
    await page.goto('/fr/guides/')
    await expect(page.getByText(french.common.translation.made)).toBeVisible()
    await page.goto('/en/guides/')
    await expect(page.getByText(ui.common.translation.made)).toHaveCount(0)
  })
})

test.describe('in a browser that asks for French', () => {
  test.use({ locale: 'fr-BE', viewport: { width: 360, height: 740 } })

  test('the check offers French, and moves nothing', async ({ page }) => {
    await page.goto('/en/check/')
    const offer = page.getByRole('link', { name: localeTable.fr.readHere })
    await expect(offer).toBeVisible()
    await expectAccessible(page)
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => done(sum), 200)
        }),
    )
    expect(shift).toBeLessThan(0.01)
    await offer.click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    await expect(offer).toHaveCount(0)
    expect(await page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)])).toEqual(
      ['leaving-shown'],
    )
  })
})
