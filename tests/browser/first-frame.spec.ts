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
