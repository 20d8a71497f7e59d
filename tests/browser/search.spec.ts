import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { expect, test } from './support/journey'

test('a word on a paper is found from the glossary, and nothing that is typed leaves the page', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/en/glossary/')
  await page.getByRole('link', { name: 'Search the guides, words and law' }).click()
  const field = page.getByRole('searchbox', { name: 'What are you looking for?' })
  await expect(field).toBeVisible()
  expect(asked.filter((url) => url.endsWith('.json'))).toEqual([])
  await field.fill('annexe 13septies')
  await expect(page.getByRole('region', { name: 'Words' }).getByRole('link').first()).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  expect(asked.filter((url) => /septies/.test(url))).toEqual([])
  expect(page.url()).toMatch(/\/en\/search\/$/)
  await field.fill('entry ban')
  await page.getByRole('link', { name: 'Entry ban of three years' }).click()
  await expect(page).toHaveURL(/\/en\/guides\/return\/dates\/#limit-entry-ban-three-years$/)
  await expect(page.locator(':target')).toBeInViewport()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page of the search leads to the lists', async ({ page }) => {
    await page.goto('/en/search/')
    await page.getByRole('main').getByRole('link', { name: 'Glossary' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible()
  })
})
