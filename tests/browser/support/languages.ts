import type { Page } from '@playwright/test'
import { type Locale, localeTable } from '@/content/locale'

/** The choice of the language in the head of the page. */
export const languageChoice = (page: Page) => page.locator('header [popovertarget="head-languages"]')

/** Go to the same page in another language, by its own name in the head of the page. */
export async function switchTo(page: Page, locale: Locale): Promise<void> {
  await languageChoice(page).click()
  await page.locator('header').getByRole('link', { name: localeTable[locale].name, exact: true }).click()
  await page.waitForURL(`**/${locale}/**`)
}
