import type { Page } from '@playwright/test'
import { ui } from '@/content/en/ui'
import { answerAll, giveAnswer, openCheck, toResult } from './support/check'
import { expect, overSlowLine, test } from './support/journey'
import { fromMenu } from './support/menu'
import { completeMedical } from './support/people'
import { restoreAnswers } from './support/session'
import { chooseProcedure } from './support/words'

/** What the tab shows to someone who looks at its address, title and history. */
async function outside(page: Page) {
  return page.evaluate(() => ({
    url: location.href,
    title: document.title,
    history: JSON.stringify(history.state),
    cookies: document.cookie,
    local: localStorage.length,
    session: Object.keys(sessionStorage),
  }))
}

test('no answer leaves the session of the tab', async ({ page, baseURL, context }) => {
  const asked: string[] = []
  context.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await openCheck(page, 'medical-regularisation')
  const seen = [await outside(page)]
  for (const value of ['belgium', 'me', 'current-model', 'none']) {
    await giveAnswer(page, value)
    seen.push(await outside(page))
  }
  await answerAll(page, completeMedical)
  seen.push(await outside(page))
  await toResult(page)
  seen.push(await outside(page))

  for (const { url, title, history, cookies, local, session } of seen) {
    expect(url).toBe(`${baseURL}/en/check/`)
    expect(title).toMatch(/^(Question \d+ · )?Check · Residence Routes Belgium$/)
    expect(history).not.toMatch(/belgium|current-model|whereabouts|medical|9ter|question/)
    expect(cookies).toBe('')
    expect(local).toBe(0)
    expect(session.toSorted()).toEqual(['leaving-shown', 'residence-routes'])
  }
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  expect(asked.join('\n')).not.toMatch(/registered-post|passport-or-id|2026-10-05|[?#].*=/)
})

test('a reload in the middle loses nothing', async ({ page }) => {
  await openCheck(page, 'medical-regularisation')
  await giveAnswer(page, 'belgium')
  await giveAnswer(page, 'me')
  const fact = await page.locator('form[data-fact]').getAttribute('data-fact')
  await page.reload()
  await expect(page.locator('form[data-fact]')).toHaveAttribute('data-fact', fact ?? '')
  await page.goBack()
  await expect(page.locator('input[value="me"]')).toBeChecked()
  await page.goForward()
  await answerAll(page, completeMedical)
  await expect(page.locator('[data-answer="whereabouts"]')).toContainText('In Belgium')
})

test('a look at another page and back loses nothing', async ({ page }) => {
  await openCheck(page, 'medical-regularisation')
  await giveAnswer(page, 'belgium')
  await fromMenu(page, ui.common.nav.start)
  await page.getByRole('link', { name: 'My check', exact: true }).click()
  await page.getByRole('button', { name: /Continue or look again/ }).click()
  await expect(page.locator('form[data-fact]')).not.toHaveAttribute('data-fact', 'whereabouts')
})

test('the menu leads back to the choice of procedures in the middle of a check', async ({ page }) => {
  await openCheck(page, 'medical-regularisation')
  await giveAnswer(page, 'belgium')
  await page.getByRole('link', { name: 'My check', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Find out what you can do/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: /Find out what you can do/ })).toBeVisible()
  await page.getByRole('button', { name: /Continue or look again/ }).click()
  await expect(page.locator('form[data-fact]')).not.toHaveAttribute('data-fact', 'whereabouts')
})

test('on a shared device nothing is stored, and a reload clears it', async ({ page }) => {
  await page.goto('/en/check/')
  await page.getByLabel('This is a shared or borrowed device').check()
  await chooseProcedure(page, 'medical-regularisation')
  await expect(page.locator('form[data-fact]')).toBeVisible()
  await answerAll(page, completeMedical)
  await toResult(page)
  expect((await outside(page)).session.toSorted()).toEqual(['leaving-shown', 'shared-device'])
  page.on('dialog', (dialog) => dialog.accept())
  await page.getByRole('button', { name: 'See the summary' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Summary of a check' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: /Find out what you can do/ })).toBeVisible()
})

test('the path of exploited persons keeps a single entry in the history', async ({ page }) => {
  await page.goto('/en/check/')
  const before = await page.evaluate(() => history.length)
  await chooseProcedure(page, 'trafficking-victims')
  await expect(page.locator('form[data-fact]')).toBeVisible()
  const first = await page.locator('form[data-fact]').getAttribute('data-fact')
  const heading = page.getByRole('heading', { level: 1 })
  for (let count = 0; count < 2; count++) {
    const words = (await heading.textContent()) ?? ''
    await page.locator('input[name="answer"]').last().check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(heading).not.toHaveText(words)
  }
  expect(await page.evaluate(() => history.length)).toBe(before + 1)
  for (let count = 0; count < 2; count++)
    await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(page.locator('form[data-fact]')).toHaveAttribute('data-fact', first ?? '')
})

test('“Delete everything” clears the tab, saved cases and the offline copy, and nothing comes back', async ({
  page,
}) => {
  await restoreAnswers(page, 'medical-regularisation', completeMedical)
  await page.evaluate(async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open('saved')
      request.onsuccess = () => {
        request.result.close()
        resolve(null)
      }
    })
    await (await caches.open('offline')).put('/x', new Response('x'))
    localStorage.setItem('x', 'x')
  })
  await fromMenu(page, 'Delete everything')
  await page.getByRole('button', { name: 'Delete everything now' }).click()
  await expect(page.getByRole('heading', { name: 'Everything is deleted' })).toBeFocused()
  const left = await page.evaluate(async () => ({
    session: sessionStorage.length,
    local: localStorage.length,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }))
  expect(left).toEqual({ session: 0, local: 0, databases: [], caches: [] })
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: /Find out what you can do/ })).toBeVisible()
  await expect(page.locator('[data-answer]')).toHaveCount(0)
})

test('what is deleted in one tab is gone from the screens of the others', async ({ page, context }) => {
  await restoreAnswers(page, 'medical-regularisation', completeMedical)
  await expect(page.locator('[data-answer]')).not.toHaveCount(0)
  const other = await context.newPage()
  await other.goto('/en/delete/')
  await other.getByRole('button', { name: 'Delete everything now' }).click()
  await expect(other.getByRole('heading', { name: 'Everything is deleted' })).toBeFocused()
  await expect(page.locator('[data-answer]')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: /Find out what you can do/ })).toBeVisible()
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await page.goto('/en/summary/')
  await expect(page.getByRole('link', { name: /Begin|Start/ }).first()).toBeVisible()
})

test('every page leads to “Delete everything”', async ({ page }) => {
  for (const path of ['/en/', '/en/check/', '/en/summary/', '/en/delete/']) {
    await page.goto(path)
    await fromMenu(page, 'Delete everything')
    await expect(page).toHaveURL(/\/en\/delete\/$/)
  }
})

test('no text becomes a script or an element, but the address of a script of this site', async ({
  browser,
  baseURL,
}) => {
  // A context of its own: each refusal is also an error on the console, which fails a watched journey.
  const context = await browser.newContext()
  await overSlowLine(context)
  const page = await context.newPage()
  await page.goto(`${baseURL}/en/check/`)
  const tried = await page.evaluate(() => {
    const outcome = (attempt: () => void) => {
      try {
        attempt()
        return 'taken'
      } catch {
        return 'refused'
      }
    }
    const address = (src: string) => outcome(() => Object.assign(document.createElement('script'), { src }))
    return {
      html: outcome(() => Object.assign(document.createElement('p'), { innerHTML: '<img src=x>' })),
      code: outcome(() => Object.assign(document.createElement('script'), { text: 'run()' })),
      elsewhere: address('https://example.org/_next/static/a.js'),
      upload: address('/en/texts/a.js'),
      own: address('/_next/static/chunks/a.js'),
    }
  })
  expect(tried).toEqual({
    html: 'refused',
    code: 'refused',
    elsewhere: 'refused',
    upload: 'refused',
    own: 'taken',
  })
  await context.close()
})
