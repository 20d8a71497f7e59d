import type { Page } from '@playwright/test'
import { interactivePages } from '@/scripts/build/interactive-pages'
import { expect, test } from './support/journey'
import { firstFrameOf, scriptTimesOf, shiftOf } from './support/timings'
import { chooseProcedure } from './support/words'

/** For so long, in milliseconds, scripts wait for a first frame (scripts/build/starter.ts). */
const longest = 2000

test.use({ slowLine: false, viewport: { width: 412, height: 823 } })

for (const path of interactivePages)
  test(`/${path}/ that came fast shows itself, then fetches its scripts, and nothing moves`, async ({
    page,
  }) => {
    await page.goto(`/en/${path}/`)
    // The framework puts back what waits with the scripts, once it works.
    await expect(page.locator('link[rel="manifest"]')).toHaveCount(1)
    await page.waitForLoadState('networkidle')
    const [frame, scripts] = [await firstFrameOf(page), await scriptTimesOf(page)]
    expect(scripts.length).toBeGreaterThan(3)
    expect(Math.min(...scripts)).toBeGreaterThanOrEqual(Math.min(frame, longest))
    expect(await shiftOf(page)).toBe(0)
  })

test('a page that came fast can be used to the first question', async ({ page }) => {
  await page.goto('/en/check/')
  await expect(page.locator('link[rel="manifest"]')).toHaveCount(1)
  await chooseProcedure(page, 'medical-regularisation')
  await expect(page.locator('form[data-fact]')).toBeVisible()
})

test('a page whose own data does not come stays as it was delivered, and a reload mends it', async ({
  page,
}) => {
  await page.route(/\/texts\/page\./, (route) => route.abort('internetdisconnected'))
  await page.goto('/en/check/')
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { level: 1, name: /Find out what you can do/ })).toBeVisible()
  await page.unrouteAll()
  await page.reload()
  await chooseProcedure(page, 'medical-regularisation')
  await expect(page.locator('form[data-fact]')).toBeVisible()
})

/** What stands in every field of a page, and what the page knows of it. */
const fieldsOf = (page: Page) =>
  page.locator('main').evaluate((main) =>
    [...main.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].map((field) => {
      const key = Object.keys(field).find((one) => one.startsWith('__reactProps$'))
      const known = key === undefined ? {} : Reflect.get(field, key)
      const isTicked = field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type)
      return isTicked
        ? { id: field.id, stands: field.checked, known: known.checked }
        : { id: field.id, stands: field.value, known: known.value }
    }),
  )

for (const path of ['check', 'deadlines', 'search', 'help'])
  test(`/${path}/ takes up what was typed, chosen or ticked before its scripts came`, async ({ page }) => {
    let come = () => {}
    const awaited = new Promise<void>((resolve) => {
      come = resolve
    })
    await page.route(/\/_next\/static\/chunks\//, (route) => awaited.then(() => route.continue()))
    await page.goto(`/en/${path}/`, { waitUntil: 'commit' })
    const fields = page.locator('main').locator('input, select')
    await fields.last().waitFor()
    const filled = await fields.evaluateAll((all) =>
      all.map((field) => {
        if (field instanceof HTMLSelectElement) field.selectedIndex = field.options.length - 1
        else if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type))
          field.click()
        else if (field instanceof HTMLInputElement) field.value = '4000'
        return field.id
      }),
    )
    expect(filled.length).toBeGreaterThan(0)
    const early = (await fieldsOf(page)).map(({ id, stands }) => ({ id, stands, known: stands }))
    expect(early.some(({ stands }) => stands !== false && stands !== '')).toBe(true)
    come()
    await expect.poll(() => fieldsOf(page)).toEqual(early)
  })
