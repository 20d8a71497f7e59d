import type { Page } from '@playwright/test'
import { newCase, openCase, openDesk, openMatrix } from './support/desk'
import { expect, test } from './support/journey'

/** Wrap every text as the translators of browsers do, and go on doing so while the page changes. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const wrap = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const texts: Node[] = []
      for (let next = walker.nextNode(); next; next = walker.nextNode()) {
        const inside = next.parentElement?.closest('font, script, style, option, textarea')
        if (!inside && next.textContent?.trim()) texts.push(next)
      }
      for (const text of texts) {
        const outer = document.createElement('font')
        outer.append(document.createElement('font'))
        if (outer.firstChild) outer.firstChild.textContent = text.textContent
        text.parentNode?.replaceChild(outer, text)
      }
    }
    wrap()
    new MutationObserver(wrap).observe(document.body, { childList: true, subtree: true, characterData: true })
  })

test('statuses of the desk follow the answers on a page that the browser translates', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await openDesk(page)
  await newCase(page, 'Translated')
  await openCase(page, 'Translated')
  await openMatrix(page, 'humanitarian-regularisation')
  const row = page.locator('[data-condition="staysInBelgium"]')
  await expect(row).toContainText('Not answered yet')
  const head = page.locator('#ready')
  const before = (await head.textContent()) ?? ''
  await translate(page)
  await row.getByRole('combobox', { name: 'Where you are' }).selectOption('belgium')
  await expect(row).toContainText('Met')
  await expect(row).not.toContainText('Not answered yet')
  await expect(head).not.toHaveText(before)
  await row.getByRole('combobox', { name: 'Where you are' }).selectOption('abroad')
  await expect(row).toContainText('Not met')
  await row.getByRole('combobox', { name: 'Where you are' }).selectOption('')
  await expect(row).toContainText('Not answered yet')
  await expect(head).toHaveText(before)
  expect(errors).toEqual([])
})
