import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { sheetText } from '@/content/en/sheet'
import { ui } from '@/content/en/ui'
import { expect } from './journey'

/** From a result to the page that prints it. On a shared device that is a step of the check, else a page of its own. */
export async function toSummary(page: Page): Promise<void> {
  const name = ui.result.print
  await page.getByRole('link', { name }).or(page.getByRole('button', { name })).click()
  await expect(page.getByRole('heading', { level: 1, name: ui.summary.heading })).toBeVisible()
  await expect(page.locator('[data-client-sheet]')).toBeVisible()
}

/** Show the full file in place of the page for the person. */
export async function toFullFile(page: Page): Promise<void> {
  await page.getByRole('radio', { name: sheetText.choice.forHelper }).check()
  await expect(page.getByRole('heading', { level: 2, name: sheetText.file.title })).toBeVisible()
  await expect(page.locator('main').getByText(ui.common.loading)).toHaveCount(0)
}

/** What the page gives as PDF: the document, and its text on one line. */
export async function printed(page: Page) {
  const file = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
  const pdf = await getDocumentProxy(new Uint8Array(file))
  const { text } = await extractText(pdf, { mergePages: true })
  return { pdf, text: text.replace(/\s+/g, ' ') }
}
