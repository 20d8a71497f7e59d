import { lawDayText } from '@/content/en/law-day'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import type { Answers } from './support/check'
import { unfoldAll } from './support/folds'
import { expect, test } from './support/journey'
import { restoreResult } from './support/session'

const words = lawDayText.check

test('the law of another day is a preview that nothing keeps', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const born: Answers = { whereabouts: 'belgium', dateOfBirth: '2009-01-15' }
  await restoreResult(page, 'unaccompanied-minors', born)
  await page.getByLabel(words.label).waitFor({ state: 'attached' })
  await unfoldAll(page)
  const stored = await page.evaluate(() => sessionStorage.getItem('residence-routes'))
  const address = page.url()
  await page.getByLabel(words.label).fill('2027-02-01')
  const preview = page.getByText('Preview for 1 February 2027. This is not your result.')
  await expect(preview).toBeVisible()
  await expect(page.getByText(words.ahead)).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  expect(await page.evaluate(() => sessionStorage.getItem('residence-routes'))).toBe(stored)
  expect(page.url()).toBe(address)
  await page.emulateMedia({ media: 'print' })
  await expect(preview).toBeHidden()
  await page.emulateMedia({ media: null })
  await page.reload()
  await page.getByLabel(words.label).waitFor({ state: 'attached' })
  await unfoldAll(page)
  await expect(page.getByLabel(words.label)).toHaveValue('')
  await expect(preview).toHaveCount(0)
})

test('the foot of a page leads to what changed, and to its feed', async ({ page, request }) => {
  await page.goto('/en/guides/return/')
  await page.getByRole('link', { name: 'What changed' }).click()
  const feed = page.getByRole('link', { name: /feed reader/ })
  const answer = await request.get((await feed.getAttribute('href')) ?? '')
  expect(answer.headers()['content-type']).toContain('application/atom+xml')
  expect(await answer.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"')
})
