import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './journey'

/** No rule of WCAG 2.2 A and AA, nor a best practice, is broken on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOf(new AxeBuilder({ page }))).toEqual([])
}

/** Every text stands out from its ground. The one rule that another colour scheme can break. */
export async function expectContrast(page: Page): Promise<void> {
  expect(await violationsOf(new AxeBuilder({ page }).withRules(['color-contrast']))).toEqual([])
}

async function violationsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** Nothing has to be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
  expect(content).toBeLessThanOrEqual(view ?? 0)
}
