import type { Page } from '@playwright/test'

/** Go to a page that the menu at the top unfolds to. */
export async function fromMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('navigation', { name: 'All pages' }).getByRole('link', { name, exact: true }).click()
}
