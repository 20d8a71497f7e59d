import type { BrowserContext, Page } from '@playwright/test'
import { newCase, openCase, openDesk, saved, saveOnDevice, unlock, view } from './support/desk'
import { expect, test } from './support/journey'

/** Tabs that are killed in one journey; `KILLS=100` for a long one. Each seed gives the same waits again. */
const kills = Number(process.env.KILLS ?? 8)
const label = 'Written while killed'

/** A small generator, so that the same waits are made on every run. */
function waits(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * 500)
  }
}

/** End the tab as a crash does: nothing of the page runs any more. */
async function kill(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => {})
  await crashed
  await page.close()
}

async function notesOf(page: Page) {
  await openCase(page, label)
  await view(page, 'details')
  return page.getByLabel('Notes', { exact: true })
}

for (const [name, sealed, seed] of [
  ['plain', false, 20261129],
  ['sealed', true, 9112026],
] as const) {
  test(`what the desk called saved is there after every kill of its tab, ${name}`, async ({
    page,
    context,
  }) => {
    await openDesk(page)
    await saveOnDevice(page, sealed)
    await newCase(page, label)
    await saved(page)
    const wait = waits(seed)
    let tab = page
    let safe = 0
    for (let n = 1; n <= kills; n++) {
      const notes = await notesOf(tab)
      await notes.fill(`note ${n}`)
      await tab.waitForTimeout(wait())
      const says = await tab.locator('[data-open-case]').getAttribute('data-busy')
      if (says === 'false') safe = n
      await kill(context, tab)
      tab = await context.newPage()
      await tab.goto('/en/desk/')
      if (sealed) await unlock(tab)
      await expect(tab.locator('[data-desk]')).toBeVisible()
      const kept = Number((await (await notesOf(tab)).inputValue()).replace('note ', '') || 0)
      expect(kept, `kill ${n}`).toBeGreaterThanOrEqual(safe)
      await tab.getByRole('button', { name: 'All cases', exact: true }).click()
    }
    // Some kills came after the desk had saved, else nothing was tried.
    expect(safe).toBeGreaterThan(0)
  })
}
