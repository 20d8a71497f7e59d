import { writeFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import jsQR from 'jsqr'
import { encode } from 'uqr'
import { casesText } from '@/content/en/cases'
import { leavingText } from '@/content/en/leaving'
import { ui } from '@/content/en/ui'
import { expectAccessible } from './support/axe'
import { openDesk, passphrase } from './support/desk'
import { expect, overSlowLine, test } from './support/journey'
import { completeMedical } from './support/people'
import { restoreAnswers } from './support/session'

const { codes: words, handOver } = casesText
const order = { orderToLeave: 'yes', orderNotifiedOn: '2026-11-20', termDays: 30 } as const

/** The summary with the panel that hands over, set to codes. */
async function openPanel(page: Page, facts = {}): Promise<void> {
  await restoreAnswers(page, 'medical-regularisation', { ...completeMedical, ...facts })
  await page.goto('/en/summary/')
  await page.getByRole('button', { name: 'Give my answers to a helper' }).click()
  await page.getByRole('radio', { name: handOver.ways.codes }).check()
}

/** The texts of the codes that are shown. */
const shown = async (page: Page): Promise<readonly string[]> => {
  await expect(page.locator('[data-codes]')).toBeVisible()
  // They appear below the button that makes them.
  await expect(page.locator('[data-codes] > p').first()).toBeFocused()
  await expect(page.locator('[data-codes] > p').first()).toBeInViewport()
  return page
    .locator('[data-code]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-code') ?? ''))
}

/** A picture of each code, as a helper's telephone takes them from the screen. */
async function pictures(page: Page, count: number): Promise<readonly Buffer[]> {
  const taken: Buffer[] = []
  for (let n = 0; n < count; n++) {
    taken.push(await page.locator('[data-code] svg:visible').screenshot())
    if (n < count - 1) await page.getByRole('button', { name: words.next }).click()
  }
  return taken
}

async function openReader(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import cases' }).click()
  await page.getByText(words.title).click()
  await expect(page.getByText(words.lead)).toBeVisible()
}

const asFiles = (all: readonly Buffer[]) =>
  all.map((buffer, i) => ({ name: `${i}.png`, mimeType: 'image/png', buffer }))

test('a lawyer gets the order with its dates as one code, read from its picture', async ({ page }) => {
  await openPanel(page, order)
  await page.getByRole('radio', { name: handOver.presets.order }).check()
  await expect(page.locator('[data-agree$="fact orderNotifiedOn"]')).toBeChecked()
  await expect(page.locator('[data-agree$="fact illnessRisk"]')).not.toBeChecked()
  await expect(page.getByRole('status').filter({ hasText: /It contains \d+ things/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: handOver.showPlain }).click()
  const codes = await shown(page)
  expect(codes).toHaveLength(1)
  await expectAccessible(page)

  // Another decoder than ours reads the picture, and it is the code: dark on light also where the page is light on dark.
  await page.emulateMedia({ colorScheme: 'dark' })
  const picture = await page.locator('[data-code] svg').first().screenshot()
  const pixels = await page.evaluate(async (base64) => {
    const blob = new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))])
    const image = await createImageBitmap(blob)
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: image.width, height: image.height })
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    return {
      width: image.width,
      height: image.height,
      data: [...(context?.getImageData(0, 0, image.width, image.height).data ?? [])],
    }
  }, picture.toString('base64'))
  const read = jsQR(Uint8ClampedArray.from(pixels.data), pixels.width, pixels.height, {
    inversionAttempts: 'dontInvert',
  })
  expect(read?.data).toBe(codes[0])
  await page.emulateMedia({ colorScheme: 'light' })

  await openDesk(page)
  await openReader(page)
  await page.getByLabel(words.pictures).setInputFiles(asFiles([picture]))
  await page.getByRole('button', { name: 'Import 1 case' }).click()
  await expect(page.locator('[data-case]')).toHaveCount(1)
})

test('sealed codes in parts are read in the wrong order, with strange pictures between them', async ({
  page,
}) => {
  await openPanel(page)
  await page.getByRole('radio', { name: handOver.presets.everything }).check()
  await page.getByLabel('New passphrase').fill(passphrase)
  await page.getByLabel('The same passphrase again').fill(passphrase)
  await page.getByRole('button', { name: handOver.showSealed }).click()
  const codes = await shown(page)
  expect(codes.length).toBeGreaterThan(2)
  expect(codes.join()).not.toContain('whereabouts')
  const taken = await pictures(page, codes.length)

  await openDesk(page)
  await openReader(page)
  const empty = await page.locator('header').screenshot()
  await page.getByLabel(words.pictures).setInputFiles(asFiles([empty]))
  await expect(page.getByRole('status').filter({ hasText: words.problems['no-code'] })).toBeVisible()
  await page.getByLabel(words.pictures).setInputFiles(asFiles([...taken].reverse().slice(0, -1)))
  await expect(page.getByRole('status').filter({ hasText: 'Missing: 1.' })).toBeVisible()
  // The last one comes as text from another app, first damaged and then right.
  await page.getByLabel(words.text).fill((codes[0] ?? '').slice(0, -20))
  await page.getByRole('button', { name: words.takeText }).click()
  await expect(page.getByRole('status').filter({ hasText: words.problems.damaged })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel(words.text).fill((codes[0] ?? '').toLowerCase())
  await page.getByRole('button', { name: words.takeText }).click()
  await page.getByLabel('Passphrase of the file').fill(passphrase)
  await page.getByRole('button', { name: 'Open the file' }).click()
  await page.getByRole('button', { name: 'Import 1 case' }).click()
  await expect(page.locator('[data-case]')).toHaveCount(1)
})

test('the person takes the codes up again in the check of another browser', async ({
  page,
  browser,
  baseURL,
}) => {
  await openPanel(page)
  await page.getByRole('button', { name: handOver.showPlain }).click()
  const codes = await shown(page)
  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  await overSlowLine(other)
  const phone = await other.newPage()
  await phone.goto('/en/check/')
  await phone.getByText(ui.check.kept.bring).click()
  await phone.getByText(words.title).click()
  await phone.getByLabel(words.text).fill(codes.join('\n'))
  await phone.getByRole('button', { name: words.takeText }).click()
  // Which procedure it was may be sensitive and was not given: the route finder goes on at what is not answered.
  await phone.getByRole('button', { name: leavingText.goOn }).click()
  await expect(phone.locator('form[data-fact]')).toBeVisible()
  await expect(phone.locator('form[data-fact="whereabouts"]')).toHaveCount(0)
  const facts = await phone.evaluate(
    () => JSON.parse(sessionStorage.getItem('residence-routes') ?? '{}').case.facts,
  )
  expect(facts.whereabouts).toBe('belgium')
  expect(facts.illnessRisk).toBeUndefined()
  await other.close()
})

test('printed alone, the codes are all on paper and nothing else is', async ({ page }) => {
  await openPanel(page)
  await page.getByRole('radio', { name: handOver.presets.everything }).check()
  await page.getByRole('button', { name: handOver.showPlain }).click()
  const codes = await shown(page)
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.getByRole('button', { name: words.print }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-code] svg:visible')).toHaveCount(codes.length)
  await expect(page.locator('[data-client-sheet]').first()).toBeHidden()
  await expect(page.getByRole('heading', { name: 'A file for your helper' })).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('[data-client-sheet]').first()).toBeVisible()
  await expect(page.locator('[data-codes]')).toBeHidden()
})

/** A film of these codes for the camera of the browser: YUV4MPEG2, grey, each code for a second. */
function film(codes: readonly string[]): Buffer {
  const [width, height] = [640, 480]
  const parts: Buffer[] = [Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`)]
  for (const code of codes) {
    const { size, data } = encode(code, { ecc: 'M', border: 4 })
    const scale = Math.floor(height / size)
    const left = Math.floor((width - size * scale) / 2)
    const light = Buffer.alloc(width * height, 200)
    for (let y = 0; y < size * scale; y++)
      for (let x = 0; x < size * scale; x++)
        if (data[Math.floor(y / scale)]?.[Math.floor(x / scale)]) light[y * width + left + x] = 40
    const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)])
    for (let n = 0; n < 10; n++) parts.push(frame)
  }
  return Buffer.concat(parts)
}

test('the camera reads the codes, under the policy of the site', async ({ page }) => {
  await openPanel(page)
  await page.getByRole('radio', { name: handOver.presets.everything }).check()
  await page.getByRole('button', { name: handOver.showPlain }).click()
  const codes = await shown(page)
  const file = test.info().outputPath('codes.y4m')
  writeFileSync(file, film([...codes].reverse()))

  const { launchOptions, baseURL } = test.info().project.use
  const browser = await chromium.launch({
    ...launchOptions,
    args: [
      ...(launchOptions?.args ?? []),
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${file}`,
    ],
  })
  const context = await browser.newContext({ ...(baseURL && { baseURL }), serviceWorkers: 'block' })
  await overSlowLine(context)
  const problems: string[] = []
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('Service Worker'))
      problems.push(message.text())
  })
  const desk = await context.newPage()
  await openDesk(desk)
  await openReader(desk)
  await desk.getByRole('button', { name: words.film }).click()
  await desk.getByRole('button', { name: 'Import 1 case' }).click({ timeout: 60_000 })
  await expect(desk.locator('[data-case]')).toHaveCount(1)
  await expect(desk.locator('video'), 'the camera is off').toHaveCount(0)
  expect(problems).toEqual([])
  await browser.close()
})
