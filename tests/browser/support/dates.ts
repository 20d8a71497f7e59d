import type { Page } from '@playwright/test'

/** Fill the three fields of a date on a form with several; `2026-10-30`. */
export async function fillDay(page: Page, part: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-')
  await page.locator(`#${part}-day`).fill(date)
  await page.locator(`#${part}-month`).fill(month)
  await page.locator(`#${part}-year`).fill(year)
}

/** Choose a radio button by its name and value. */
export const pick = (page: Page, name: string, value: string): Promise<void> =>
  page.locator(`input[name="${name}"][value="${value}"]`).check()

/** A date on the list, by the id of its time limit. */
export const limit = (page: Page, id: string) => page.locator(`[data-limit="${id}"]`)
