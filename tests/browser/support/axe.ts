import { readFileSync } from 'node:fs'
import type { JSHandle, Page } from '@playwright/test'
import type axe from 'axe-core'
import type { RunOptions } from 'axe-core'
import { expect } from './journey'

/** Smaller than the package's main file, so that each page reads it in half the time. */
const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** Colours are compared apart (contrast.ts), in a hundredth of the time. */
const withoutColours: RunOptions = { rules: { 'color-contrast': { enabled: false } } }
/** Sizes of targets belong to WCAG 2.2 AA, and axe leaves them out unless asked. */
export const everyRule: RunOptions = {
  rules: { ...withoutColours.rules, 'target-size': { enabled: true } },
}

/**
 * Asks axe what is wrong with the page as it stands. Its script is brought once to a page that was loaded, and tells
 * nothing but faults: what it found in order would take longer to bring back than to find.
 * @param within where to look; everywhere unless it is given
 * @returns a line for each rule that is broken, with the elements that break it
 */
export async function axeFaults(
  page: Page,
  options: RunOptions = {},
  within = 'html',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const how: RunOptions = { ...options, resultTypes: ['violations'], preload: false, iframes: false }
  return page.evaluate(
    async ([where, asked]) => {
      // What lies half under the head or the bar at the foot of a phone is whole once the page is scrolled, so both stand still.
      const still = new CSSStyleSheet()
      still.replaceSync('header, nav { position: static !important }')
      document.adoptedStyleSheets.push(still)
      const ours = window as unknown as { axe: typeof axe }
      const { violations } = await ours.axe.run(where === 'html' ? document : where, asked)
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== still)
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
    },
    [within, how] as const,
  )
}

const onPaperAlone = 'data-on-paper-alone'

/** The elements that the page does not show as it stands. */
export const hiddenNow = (page: Page): Promise<JSHandle<Element[]>> =>
  page.evaluateHandle(() =>
    [...document.querySelectorAll('body *')].filter((element) => !element.checkVisibility()),
  )

/**
 * Asks axe about what paper shows and the screen does not. What both show is looked at on the screen.
 * @param hidden what the screen does not show
 */
export async function axeFaultsOfPaper(page: Page, hidden: JSHandle<Element[]>): Promise<readonly string[]> {
  const some = await hidden.evaluate((elements, mark) => {
    const shown = elements.filter((element) => element.checkVisibility())
    for (const element of shown) element.setAttribute(mark, '')
    return shown.length > 0
  }, onPaperAlone)
  const faults = some ? await axeFaults(page, withoutColours, `[${onPaperAlone}]`) : []
  await hidden.evaluate((elements, mark) => {
    for (const element of elements) element.removeAttribute(mark)
  }, onPaperAlone)
  return faults
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
