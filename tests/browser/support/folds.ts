import type { Locator, Page } from '@playwright/test'

/** Open what a part of the page lies in, from the outside in, and its own row, with a tap on each label. */
export async function unfold(part: Locator): Promise<void> {
  if ((await part.count()) === 0) return
  const folds = part.locator('xpath=ancestor::details | ./details')
  for (const fold of await folds.all()) {
    if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click()
  }
}

/** Open a part of a result by its title. */
export async function openPart(page: Page, title: string | RegExp): Promise<Locator> {
  const part = page.getByRole('region', { name: title })
  await unfold(part)
  return part
}

/** Open everything that can be opened, one label after the other. */
export async function unfoldAll(page: Page): Promise<void> {
  for (const fold of await page.locator('main details').all()) {
    if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click()
  }
}
