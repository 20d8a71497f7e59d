import { locales } from '@/content/locale'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { expect, test } from './support/journey'
import { shiftWithin } from './support/timings'

test.use({ viewport: { width: 360, height: 740 } })

test('from a municipality to a lawyer, without a request to another host', async ({ page }) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).hostname))
  await page.goto('/en/help/')
  await page.getByLabel('Your postcode or municipality').fill('liege')
  await page.getByRole('button', { name: /^4000 Liège/ }).click()
  await page.getByLabel('What do you need?').selectOption('A lawyer or legal advice')
  const near = page.getByRole('region', { name: 'Near you' })
  await expect(near.getByRole('link', { name: '04 222 10 12' })).toHaveAttribute('href', 'tel:042221012')
  await expect(page.getByText('Sürya')).toHaveCount(0)
  expect(new URL(page.url()).search).toBe('')
  expect(hosts.size).toBe(1)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the whole list stands by district', async ({ page }) => {
    await page.goto('/en/help/')
    await expect(page.getByRole('heading', { level: 2, name: 'Limburg' })).toBeVisible()
    await expect(page.getByRole('link', { name: '016 21 45 45' })).toBeVisible()
    await expect(page.getByLabel('What do you need?')).toBeHidden()
  })
})

for (const locale of locales)
  for (const width of [360, 1280])
    test(`a place that the tab keeps moves nothing on the page: ${locale}, ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 })
      await page.goto(`/${locale}/privacy/`)
      const liege = {
        postcode: '4000',
        nis: '62063',
        name: 'Liège',
        municipality: { nl: 'Luik', fr: 'Liège', de: 'Lüttich' },
        district: 'liege',
      }
      await page.evaluate((place) => sessionStorage.setItem('help-place', JSON.stringify(place)), liege)
      await page.goto(`/${locale}/help/`)
      await expect(page.locator('#near')).toBeVisible()
      expect(await shiftWithin(page)).toBe(0)
    })
