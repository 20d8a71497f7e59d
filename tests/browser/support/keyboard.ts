import type { Page } from '@playwright/test'
import type { Answer } from './check'
import { expect } from './journey'

/** Go on with Tab until it is there. */
export async function tabTo(page: Page, there: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await there()); tries++) {
    expect(tries, 'it can be reached with Tab').toBeLessThan(80)
    await page.keyboard.press('Tab')
  }
}

/** Whether the element that has the focus says exactly this. */
export const isFocused = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((said) => document.activeElement?.textContent === said, text)

/**
 * Fill in the question that has just come, and do not press Enter yet.
 * @param dayAs how a day is typed into its first field; as `20/11/2026` unless told
 */
export async function answerByKeyboard(
  page: Page,
  value: Answer,
  dayAs = (day: string) => day.split('-').reverse().join('/'),
): Promise<void> {
  await page.keyboard.press('Tab')
  if (typeof value === 'string' && /^\d{4}-/.test(value)) {
    await page.keyboard.type(dayAs(value))
    return
  }
  if (typeof value === 'number') {
    await page.keyboard.type(String(value))
    return
  }
  const focused = (name: string) =>
    page.evaluate((attribute) => document.activeElement?.getAttribute(attribute), name)
  const radios = (await focused('type')) === 'radio'
  if (radios) await page.keyboard.press('Space')
  for (const option of [value].flat()) {
    for (let tries = 0; (await focused('value')) !== option; tries++) {
      expect(tries, `${option} can be reached`).toBeLessThan(20)
      await page.keyboard.press(radios ? 'ArrowDown' : 'Tab')
    }
    if (!radios) await page.keyboard.press('Space')
  }
}
