import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'
import { expect } from './journey'

/** Sizes of targets belong to WCAG 2.2 AA, and axe leaves them out unless asked. */
export const everyRule: RunOptions = { rules: { 'target-size': { enabled: true } } }
/** On paper nothing is pressed, and colours are compared apart (contrast.ts). */
export const rulesOfPaper: RunOptions = { rules: { 'color-contrast': { enabled: false } } }

/**
 * Asks axe what is wrong with the page as it stands. Its script is brought once to a page that was loaded, and tells
 * nothing but faults: what it found in order would take longer to bring back than to find.
 * @returns a line for each rule that is broken, with the elements that break it
 */
export async function axeFaults(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const asked: RunOptions = { ...options, resultTypes: ['violations'], preload: false, iframes: false }
  return page.evaluate(async (how) => {
    // What lies half under the head or the bar at the foot of a phone is whole once the page is scrolled, so both stand still.
    const still = new CSSStyleSheet()
    still.replaceSync('header, nav { position: static !important }')
    document.adoptedStyleSheets.push(still)
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, how)
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== still)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  }, asked)
}

/** No rule of WCAG 2.2 A and AA, nor a best practice, is broken on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([])
}

/** Nothing has to be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
  expect(content).toBeLessThanOrEqual(view ?? 0)
}
