import type { Screen } from '@/components/check/session/session'
import { locales } from '@/content/locale'
import type { Facts } from '@/machines/facts/registry'
import { expect, test } from './support/journey'
import { pages } from './support/pages'
import { titleTop } from './support/reading'
import { restore } from './support/session'

test.use({ viewport: { width: 360, height: 640 } })

/** What may stand above the title of a phone: the head, and one line. */
const highest = 96

const order: Facts = { situations: ['told-to-leave'], orderToLeave: 'yes' }
const medical = 'medical-regularisation'
const screens: readonly (readonly [name: string, screen: Screen, procedure: typeof medical | null])[] = [
  ['question with choices', { kind: 'question', fact: 'situations', changing: false }, null],
  ['question with one choice', { kind: 'question', fact: 'nationalityGroup', changing: false }, null],
  ['question for a day', { kind: 'question', fact: 'orderNotifiedOn', changing: false }, null],
  ['answer that is changed', { kind: 'question', fact: 'orderToLeave', changing: true }, null],
  ['papers', { kind: 'papers' }, null],
  ['answers', { kind: 'answers' }, null],
  ['questionnaire', { kind: 'questionnaire' }, null],
  ['routes', { kind: 'routes' }, null],
  ['calculator', { kind: 'count', situation: 'order', on: '2026-11-20' }, null],
  ['result', { kind: 'result' }, medical],
  ['timeline', { kind: 'position' }, medical],
  ['summary', { kind: 'summary' }, medical],
  ['letters', { kind: 'letters' }, medical],
]

test('the title of each screen of the check stands high on a phone, the way back above it', async ({
  page,
}) => {
  for (const [name, screen, procedure] of screens) {
    await restore(page, '/en/check/', { procedure, screen, facts: order })
    expect.soft(await titleTop(page), name).toBeLessThanOrEqual(highest)
    const back = page.locator('[data-back] button')
    await expect(back, name).toBeInViewport({ ratio: 1 })
    await back.click({ trial: true })
  }
})

test('the title of each page that is read stands high on a phone', async ({ page }) => {
  for (const path of pages.filter((one) => one.startsWith('/en/') && !one.includes('/embed/'))) {
    await page.goto(path)
    expect.soft(await titleTop(page), path).toBeLessThanOrEqual(highest)
  }
})

test('the day of the law takes one line in every language', async ({ page }) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/deadlines/`)
    await expect(page.locator('[data-law-line]')).toBeVisible()
    expect.soft(await titleTop(page), locale).toBeLessThanOrEqual(highest)
  }
})

test('a step of the calculator has its way back in one line, and the day of the law below', async ({
  page,
}) => {
  await page.goto('/en/deadlines/')
  expect(await titleTop(page)).toBeLessThanOrEqual(highest)
  await page.locator('input[type="radio"]').first().check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.locator('[data-back]').waitFor()
  expect(await titleTop(page)).toBeLessThanOrEqual(highest)
  await expect(page.locator('[data-law-line]')).toBeVisible()
})
