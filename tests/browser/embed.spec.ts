import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Frame, type Page, test } from '@playwright/test'
import { type FramedId, framedIds, snippetOf } from '@/components/embed/snippet'
import { expectAccessible } from './support/axe'
import { journeyDay } from './support/journey'

/** A site of somebody else, on another port of this machine. Its page hears what the frame says. */
let host: Server
let hostAddress: string
const hears = '<script>heard = []; addEventListener("message", (event) => heard.push(event.data))</script>'
const around = (inside: string) =>
  `<!doctype html><html lang="en"><head><title>A host</title></head><body><h1>A host</h1>${hears}${inside}</body></html>`

test.beforeAll(async ({ baseURL }) => {
  host = createServer((request, response) => {
    const id = framedIds.find((one) => request.url === `/${one}/`)
    const site = baseURL ?? ''
    const inside = id
      ? snippetOf(id, 'en', 'A part', site)
      : `<iframe src="${site}${request.url}" title="Refused"></iframe>`
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(around(inside))
  }).listen(0, '127.0.0.1')
  await once(host, 'listening')
  hostAddress = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
})
test.afterAll(() => {
  host.close()
})

/** Opens the page of the host. Gives the frame, and what went wrong or left for another place. */
async function openFramed(page: Page, id: FramedId): Promise<{ frame: Frame; problems: string[] }> {
  const problems: string[] = []
  const site = new URL(test.info().project.use.baseURL ?? '').origin
  const known = [site, hostAddress]
  await page.context().clock.setFixedTime(`${journeyDay}T10:00:00Z`)
  page.context().on('request', (request) => {
    const { origin } = new URL(request.url())
    if (!known.includes(origin)) problems.push(`asked ${request.url()}`)
    if (request.method() !== 'GET') problems.push(`sent ${request.url()}`)
  })
  page.on('console', (message) => {
    // The host has no icon.
    const icon = message.location().url.endsWith('/favicon.ico')
    if (['error', 'warning'].includes(message.type()) && !icon) problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto(`${hostAddress}/${id}/`)
  const element = await page.locator('iframe').elementHandle()
  const frame = await element?.contentFrame()
  if (!frame) throw new Error('there is no frame')
  await expect(frame.locator('h1')).toBeVisible()
  return { frame, problems }
}

const onward = (frame: Frame, name = 'Continue') => frame.getByRole('button', { name, exact: true }).click()
const pick = (frame: Frame, name: string, value: string) =>
  frame.locator(`input[name="${name}"][value="${value}"]`).check()

/** All that a page could have kept on the device. A browser may refuse a frame each of these; then there is none. */
const kept = (frame: Frame | Page) =>
  frame.evaluate(async () => {
    const count = async (of: () => number | Promise<number>) => {
      try {
        return await of()
      } catch {
        return 0
      }
    }
    return {
      cookies: document.cookie,
      local: await count(() => localStorage.length),
      session: await count(() => sessionStorage.length),
      databases: await count(async () => (await indexedDB.databases()).length),
      caches: await count(async () => (await caches.keys()).length),
      workers: await count(async () => (await navigator.serviceWorker.getRegistrations()).length),
    }
  })
const nothing = { cookies: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 }

/** What the host heard: heights, and nothing else. */
async function heard(page: Page): Promise<readonly number[]> {
  const all: unknown[] = await page.evaluate('heard')
  expect(all.filter((one) => typeof one !== 'number')).toEqual([])
  return all as number[]
}

test('the calculator counts in a page of another origin, keeps nothing, and tells its height alone', async ({
  page,
}) => {
  const { frame, problems } = await openFramed(page, 'deadline')
  const entries = await page.evaluate(() => history.length)
  await expect(frame.getByRole('link', { name: 'Leave now' })).toHaveCount(0)
  await expect(frame.locator('header')).toHaveCount(0)
  await pick(frame, 'area', 'decision')
  await onward(frame)
  await pick(frame, 'situation', 'refusal')
  await onward(frame)
  await pick(frame, 'by', 'registered-post')
  for (const [part, value] of [
    ['day', '03'],
    ['month', '04'],
    ['year', '2026'],
  ]) {
    await frame.locator(`#on-${part}`).fill(value ?? '')
  }
  await pick(frame, 'detained', 'no')
  await onward(frame, 'Count the dates')
  await expect(frame.locator('[data-limit="annulment"] [data-safe]')).toHaveText('Friday 8 May 2026')

  const box = frame.locator('main')
  await expect
    .poll(async () => {
      const inside = (await box.boundingBox())?.height ?? 0
      const outside = (await page.locator('iframe').boundingBox())?.height ?? 0
      return outside - inside
    })
    .toBeGreaterThan(0)
  const heights = await heard(page)
  expect(new Set(heights).size).toBeGreaterThan(1)
  expect(await page.locator('iframe').getAttribute('height')).toBe(String(heights.at(-1)))
  expect(await page.evaluate(() => history.length)).toBe(entries)
  expect(await kept(frame)).toEqual(nothing)
  expect(problems).toEqual([])
})

test('the route finder comes to a result in a page of another origin, and a link carries no answer', async ({
  page,
}) => {
  const { frame, problems } = await openFramed(page, 'routes')
  const entries = await page.evaluate(() => history.length)
  await frame.getByRole('button', { name: 'For me', exact: true }).click()
  for (let asked = 0; asked < 60; asked++) {
    const question = frame.locator('form[data-fact]')
    await expect(question.or(frame.locator('[data-answer]').first())).toBeVisible()
    if ((await question.count()) === 0) break
    const heading = (await frame.locator('h1').textContent()) ?? ''
    await question.locator('input[value="unsure"]').first().check()
    await onward(frame)
    await expect(frame.locator('h1')).not.toHaveText(heading)
  }
  await onward(frame, 'See the result')
  await expect(frame.getByRole('heading', { level: 1, name: 'Your routes' })).toBeVisible()

  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    frame.locator('a[href="/en/help/"]').first().click(),
  ])
  await opened.waitForLoadState()
  const { pathname, search, hash } = new URL(opened.url())
  expect([pathname, search, hash]).toEqual(['/en/help/', '', ''])
  expect(await opened.evaluate(() => [window.opener, document.referrer])).toEqual([null, ''])
  await opened.close()

  await frame.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(frame.locator('[data-answer]').first()).toBeVisible()
  expect(await page.evaluate(() => history.length)).toBe(entries)
  expect((await heard(page)).length).toBeGreaterThan(0)
  expect(await kept(frame)).toEqual(nothing)
  expect(problems).toEqual([])
})

for (const path of ['/en/check/', '/en/deadlines/', '/en/delete/', '/en/desk/', '/en/embed/', '/en/']) {
  test(`${path} refuses to be framed`, async ({ page }) => {
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'))
    await page.goto(hostAddress + path)
    await refused
    // The page says so before the frame shows the error.
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/)
  })
}

test('the route finder by itself keeps nothing either, where the browser would let it', async ({ page }) => {
  await page.goto('/en/embed/routes/')
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await page.getByRole('button', { name: 'For me', exact: true }).click()
  await page.locator('form[data-fact] input[value="unsure"]').first().check()
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(page.locator('input[value="unsure"]:checked')).toHaveCount(0)
  expect(await kept(page)).toEqual(nothing)
})

test('the text to copy leads to both parts, by themselves on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/en/embed/')
  await expectAccessible(page)
  for (const id of framedIds) {
    await expect(page.locator('pre', { hasText: `/en/embed/${id}/` })).toBeVisible()
    await page.goto(`/en/embed/${id}/`)
    await expect(page.locator('h1')).toBeVisible()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.goBack()
  }
})
