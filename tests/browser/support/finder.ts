import type { Page } from '@playwright/test'
import { type Answers, answerAll } from './check'
import { unfold } from './folds'
import { expect } from './journey'
import { finderButton } from './words'

/** Open the route finder at its first question. */
export async function openFinder(page: Page): Promise<void> {
  await page.goto('/en/check/')
  await finderButton(page).click()
  await expect(page.locator('form[data-fact="situations"]')).toBeVisible()
}

/** From the list of answers to "Your routes". */
export async function toRoutes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See the result' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your routes' })).toBeFocused()
}

/** Answer the whole route finder. @returns the facts that were asked, in order */
export async function findRoutes(page: Page, answers: Answers): Promise<string[]> {
  await openFinder(page)
  const asked = await answerAll(page, answers)
  await toRoutes(page)
  return asked
}

/** How a route looks: "look-closer:childAlone". */
export async function fitOf(page: Page, route: string): Promise<string> {
  const card = page.locator(`[data-route="${route}"]`)
  return `${await card.getAttribute('data-fit')}:${await card.getAttribute('data-reason')}`
}

/** Open the row of a route, and those it lies in; the panel of the first route is open already. */
export async function openRoute(page: Page, route: string): Promise<void> {
  await unfold(page.locator(`li[data-route="${route}"]`))
}

/** The button that leads into the check of a route, or to its result. */
export const routeButton = (page: Page, procedure: string) => page.locator(`[data-procedure="${procedure}"]`)

/** Start the check of a route from "Your routes". */
export async function startCheck(page: Page, procedure: string): Promise<void> {
  await openRoute(page, procedure)
  await routeButton(page, procedure).click()
  await expect(page.locator('form[data-fact], [data-answer]').first()).toBeVisible()
}

/** From the result of a check back to "Your routes". */
export async function backToRoutes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Back to your routes' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your routes' })).toBeFocused()
}
