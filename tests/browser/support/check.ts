import type { Page } from '@playwright/test'
import { type FactId, type Facts, isFactId } from '@/machines/facts/registry'
import { expect } from './journey'
import { chooseProcedure, optionField } from './words'

/** Answers by fact; a fact that is missing here is answered with `fallback`. */
export type Answers = Facts

/** An answer as it is chosen or typed. */
export type Answer = string | number | readonly string[]

/** Open the check and choose a procedure. */
export async function openCheck(page: Page, procedure: string): Promise<void> {
  await page.goto('/en/check/')
  await chooseProcedure(page, procedure)
  await questionOrAnswers(page)
}

/** The fact that is asked now; null when the list of answers is shown. */
export async function factAsked(page: Page): Promise<FactId | null> {
  const form = page.locator('form[data-fact]')
  if ((await form.count()) === 0) return null
  const fact = (await form.getAttribute('data-fact')) ?? ''
  if (!isFactId(fact)) throw new Error(`The page asks for "${fact}", which is no fact.`)
  return fact
}

/** Fill in one question and continue. */
export async function giveAnswer(page: Page, value: Answer): Promise<void> {
  const heading = (await page.locator('h1').textContent()) ?? ''
  await fill(page, value)
  await page.getByRole('button', { name: 'Continue' }).click()
  await leaves(page, heading)
}

/** Wait until the page has another heading. Looks at every frame, which is quicker than an assertion that polls. */
export async function leaves(page: Page, heading: string): Promise<void> {
  await page.waitForFunction((old) => {
    const now = document.querySelector('h1')?.textContent
    // A screen that is still loading has no heading yet.
    return now !== undefined && now !== old
  }, heading)
}

/**
 * Answer questions until the list of answers is shown. A question without an answer in `answers` gets `fallback`; where
 * that is no option of it, the journey fails.
 * @returns the facts that were asked, in order
 */
export async function answerAll(page: Page, answers: Answers, fallback = 'unsure'): Promise<FactId[]> {
  const asked: FactId[] = []
  for (;;) {
    const fact = await factAsked(page)
    if (fact === null) {
      if (!(await looksAtRest(page))) return asked
      continue
    }
    expect(asked, 'no question comes twice').not.toContain(fact)
    asked.push(fact)
    await giveAnswer(page, answers[fact] ?? fallback)
  }
}

/** Where the questions stop at a condition that is not met, go on all the same. False where they do not. */
export async function looksAtRest(page: Page): Promise<boolean> {
  await page.locator('h1').waitFor()
  const goOn = page.getByRole('button', { name: 'Answer the rest anyway' })
  if (!(await goOn.isVisible())) return false
  const heading = (await page.locator('h1').textContent()) ?? ''
  await goOn.click()
  await leaves(page, heading)
  return true
}

export async function toResult(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See the result' }).click()
  await expect(page.locator('[data-verdict]')).toBeVisible()
}

export const verdictOf = (page: Page) => page.locator('[data-verdict]').getAttribute('data-verdict')

/** Status and reason of a condition, as the result shows them. */
export async function findingOf(page: Page, condition: string): Promise<string> {
  const item = page.locator(`[data-condition="${condition}"]`)
  return `${await item.getAttribute('data-status')}:${await item.getAttribute('data-reason')}`
}

async function fill(page: Page, value: Answer): Promise<void> {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const [year = '', month = '', day = ''] = value.split('-')
    await page.getByLabel('Day', { exact: true }).fill(day)
    await page.getByLabel('Month', { exact: true }).fill(month)
    await page.getByLabel('Year', { exact: true }).fill(year)
    return
  }
  if (typeof value === 'number')
    return page.getByRole('spinbutton').or(page.getByRole('textbox')).fill(String(value))
  const fact = (await factAsked(page)) ?? ''
  for (const option of typeof value === 'string' ? [value] : value) {
    await optionField(page, fact, option).check()
  }
}

async function questionOrAnswers(page: Page): Promise<void> {
  await expect(page.locator('form[data-fact], [data-answer]').first()).toBeVisible()
}
