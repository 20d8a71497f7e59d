import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import mammoth from 'mammoth'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { newCase, openCase, openDesk, view } from './support/desk'
import { expect, test } from './support/journey'
import { printed } from './support/paper'

const phone = { width: 360, height: 740 }

/** Saves the letter as a file and reads it with another library. */
async function savedText(
  page: Page,
  button: RegExp,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(await download.path()) })
  return { name: download.suggestedFilename(), text: value }
}

test('a letter in French, read in English on a phone: written, changed, saved and printed', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize(phone)
  await page.goto('/en/letters/')
  await page.getByRole('button', { name: /^Write it.*more time to leave/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(page.url()).toBe(`${baseURL}/en/letters/`)
  await page.getByLabel('First name and surname').fill('Amina Diallo')
  await page.getByLabel('Address', { exact: true }).fill('Rue Haute 1\n1000 Bruxelles')
  const letter = page.getByRole('region', { name: 'The letter' })
  await expect(letter).toContainText('Office des étrangers')
  await expect(letter.locator('[lang="en"]').first()).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Change the text' }).click()
  await letter.getByRole('textbox').nth(8).fill('Objet : ma demande')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Done', exact: true }).click()

  const { name, text } = await savedText(page, /Save as a file/)
  expect(name).toBe('document.docx')
  expect(text).toContain('Amina Diallo')
  expect(text).toContain('Objet : ma demande')
  expect(text).not.toContain('Dear Sir or Madam')
  const paper = await printed(page)
  expect(paper.text).toContain('Amina Diallo')
  expect(paper.text).not.toContain('First name and surname')
})

test('a letter in Dutch, read in Dutch, by keyboard alone', async ({ page }) => {
  await page.goto('/nl/letters/')
  const choose = page.getByRole('main').getByRole('button').first()
  await choose.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  // Who reads Dutch gets a Dutch letter, with nothing beside it.
  const main = page.getByRole('main')
  await expect(main.locator('input[name="letter-language"]:checked')).toHaveCount(1)
  await expect(main.locator('section [lang="fr"]')).toHaveCount(0)
  await main.getByRole('textbox').first().focus()
  await page.keyboard.type('Amina Diallo')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Hoogstraat 1')
  await expect(main.locator('[lang="nl"]').getByText('Amina Diallo').first()).toBeVisible()
  await expectAccessible(page)
})

test('the desk remembers which letters were made, and nothing that stood in them', async ({ page }) => {
  await openDesk(page)
  await newCase(page, 'Blue house')
  await openCase(page, 'Blue house')
  await view(page, 'letters')
  await page.getByRole('button', { name: /^Write it.*copy of your file/ }).click()
  await page.getByLabel('First name and surname').fill('Amina Diallo')
  await savedText(page, /Save as a file/)
  await page.getByRole('button', { name: 'All letters' }).click()
  await expect(page.getByRole('region', { name: 'Letters made so far' })).toContainText('22 November 2026')
  await expectAccessible(page)
  await expect(page.getByRole('main')).not.toContainText('Amina Diallo')
})

test('an empty model of each letter comes with its guide, without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/en/guides/return/papers/')
  const model = page.getByRole('link', { name: 'Empty model in French (DOCX)' }).first()
  const [download] = await Promise.all([page.waitForEvent('download'), model.click()])
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(await download.path()) })
  expect(value).toMatch(/\[.+\]/)
  await context.close()
})
