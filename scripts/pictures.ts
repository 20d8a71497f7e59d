import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { run } from '@/scripts/lib/arguments'
import { startServer } from '@/scripts/serve/server'
import { findChromium } from '@/scripts/test/find-chromium'
import { restore } from '@/tests/browser/support/session'

/** The day on which the pictures take place, so that they change only with the screens. */
const day = '2026-11-22T10:00:00Z'
const folder = 'docs/images'

/** A person with an order to leave that was handed over two days before, and a pending file of 9ter. */
const facts = {
  whereabouts: 'belgium',
  situations: ['told-to-leave'],
  orderToLeave: 'yes',
  orderNotifiedOn: '2026-11-20',
  termDays: 30,
  protectionProcedure: 'ended',
  seriousIllness: 'yes',
  currentStay: 'none',
} as const

const routes = { procedure: null, screen: { kind: 'routes' }, facts } as const

/** Take the pictures of the README from the built site in `out/`: a result on a phone, the desk, the sheet on paper. */
await run(
  { name: 'pictures', about: 'Takes the pictures of the README from the built site.', options: {} },
  async () => {
    const executablePath = findChromium()
    if (executablePath === undefined) throw new Error('No Chromium was found; set CHROMIUM_PATH.')
    mkdirSync(folder, { recursive: true })
    const server = await startServer({ port: 0, dir: join(process.cwd(), 'out') })
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    try {
      const phone = await browser.newContext({
        baseURL: server.url,
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
      })
      const wide = await browser.newContext({ baseURL: server.url, viewport: { width: 1280, height: 1450 } })
      for (const context of [phone, wide]) await context.clock.setFixedTime(day)
      await result(await phone.newPage())
      await desk(await wide.newPage())
      await sheet(await wide.newPage())
    } finally {
      await browser.close()
      await server.close()
    }
    return `${folder}/result.png, desk.png and sheet.png are taken.`
  },
)

async function result(page: Page): Promise<void> {
  await restore(page, '/en/check/', routes)
  await page.screenshot({ path: join(folder, 'result.png') })
}

async function desk(page: Page): Promise<void> {
  await page.goto('/en/desk/')
  await page
    .getByRole('button', { name: /sample cases/i })
    .first()
    .click()
  await page.locator('[data-case]').first().waitFor()
  await page.screenshot({ path: join(folder, 'desk.png') })
}

async function sheet(page: Page): Promise<void> {
  await restore(page, '/en/summary/', routes)
  await page.emulateMedia({ media: 'print' })
  // A4 at 96 points an inch.
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.screenshot({ path: join(folder, 'sheet.png') })
}
