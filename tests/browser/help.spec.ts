import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'

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
