import { extractText, getDocumentProxy } from 'unpdf'
import { questions } from '@/content/en/facts'
import { ui } from '@/content/en/ui'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { type Answers, answerAll, factAsked, giveAnswer, leaves, toResult } from './support/check'
import {
  backToRoutes,
  findRoutes,
  fitOf,
  openFinder,
  routeButton,
  startCheck,
  toRoutes,
} from './support/finder'
import { unfoldAll } from './support/folds'
import { expect, test } from './support/journey'
import { toFullFile, toSummary } from './support/paper'
import { completeMedical, integrationOnly } from './support/people'
import { finderButton } from './support/words'

/** Seriously ill, and for years in Belgium. */
const both: Answers = {
  situations: ['health', 'life-here'],
  seriousIllness: 'yes',
  whereabouts: 'belgium',
  nationalityGroup: 'non-eea',
  currentStay: 'none',
  orderToLeave: 'no',
}
const nothing: Answers = {
  situations: ['none'],
  whereabouts: 'belgium',
  nationalityGroup: 'non-eea',
  orderToLeave: 'no',
}
const urgent: Answers = {
  ...both,
  situations: ['held-or-threatened', 'exploited', 'home-unsafe', 'told-to-leave'],
  orderToLeave: 'yes',
  orderPaper: 'order',
  orderNotifiedOn: '2026-11-18',
}

test('9bis and 9ter both look open: both are checked, and one summary holds all', async ({ page }) => {
  const asked = await findRoutes(page, both)
  expect(asked[0]).toBe('situations')
  expect(await fitOf(page, 'medical-regularisation')).toBe('look-closer:illnessToLookAt')
  expect(await fitOf(page, 'humanitarian-regularisation')).toBe('look-closer:reasonsToLookAt')
  await expect(page.getByRole('heading', { name: 'Urgent', exact: true })).toHaveCount(0)
  const effects = page.getByRole('region', { name: 'How the routes affect each other' })
  await expect(effects).toContainText('You cannot use in 9bis what you raised in a 9ter application')

  await startCheck(page, 'medical-regularisation')
  const inMedical = await answerAll(page, completeMedical)
  expect(inMedical.filter((fact) => asked.includes(fact))).toEqual([])
  await toResult(page)
  await expect(page.getByRole('region', { name: 'How the routes affect each other' })).toContainText('9bis')
  await backToRoutes(page)
  const done = page.locator('[data-route="medical-regularisation"]').getByText(/^You did this check/)
  await expect(done).toHaveText('You did this check: Can be lodged.')

  await startCheck(page, 'humanitarian-regularisation')
  await giveAnswer(page, 'home-municipality')
  await page.getByRole('link', { name: 'My check', exact: true }).click()
  await page.getByRole('button', { name: 'Back to my routes' }).click()
  const begun = page.locator('[data-route="humanitarian-regularisation"]')
  await expect(begun.getByText(/^You started this check/)).toBeVisible()
  await startCheck(page, 'humanitarian-regularisation')
  const inHumanitarian = await answerAll(page, integrationOnly)
  expect(inHumanitarian.filter((fact) => [...asked, ...inMedical].includes(fact))).toEqual([])
  await toResult(page)
  await backToRoutes(page)
  await routeButton(page, 'medical-regularisation').click()
  await expect(page.locator('[data-verdict="can-be-lodged"]')).toBeVisible()
  await page.goBack()

  await toSummary(page)
  await toFullFile(page)
  await expect(page.locator('[data-verdict]')).toHaveCount(2)
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true })),
  )
  const { text } = await extractText(pdf, { mergePages: true })
  for (const words of [
    'Your routes',
    'Medical regularisation: Look closer',
    'How the routes affect each other',
    'Only your newest 9ter application',
    'Aliens Act, art. 9bis §2, 4°',
    'Can be lodged',
    'Certificate under three months old: Met.',
    'Humanitarian regularisation (9bis)',
    'Not open now',
    'Information, not legal advice',
  ]) {
    expect(text).toContain(words)
  }
  expect(text).not.toContain('we found no rule')
  expect(text).not.toMatch(/entitled|guaranteed|you will get/i)
})

test('nothing fits: the reasons stand there, and the way to help', async ({ page }) => {
  const asked = await findRoutes(page, nothing)
  expect(asked).toEqual(['situations', 'orderToLeave', 'whereabouts', 'nationalityGroup'])
  await expect(page.locator('[data-route]')).toHaveCount(8)
  await expect(page.locator('[data-fit="not-ticked"]')).toHaveCount(7)
  await expect(page.locator('[data-fit="does-not-fit"]')).toHaveCount(1)
  await expect(page.getByRole('heading', { name: 'No route fits your answers' })).toBeVisible()
  await page.getByRole('link', { name: 'Where to get help' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Help near you' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('link', { name: 'Where to get help' })).toBeVisible()
  await toSummary(page)
  await toFullFile(page)
  await expect(page.getByRole('region', { name: ui.finder.sheetTitle })).toContainText(
    'Not for what you ticked',
  )
})

test('“not sure” to every question leaves every route open or a maybe', async ({ page }) => {
  await findRoutes(page, {})
  await expect(page.locator('[data-route]')).toHaveCount(8)
  await expect(page.locator('[data-fit="does-not-fit"]')).toHaveCount(0)
  await expect(page.locator('[data-fit="look-closer"]')).toHaveCount(0)
})

test('an answer can be changed, and the routes follow', async ({ page }) => {
  await findRoutes(page, both)
  await page.getByRole('button', { name: 'Change your answers' }).click()
  await page.getByRole('button', { name: 'Change: What is going on' }).click()
  await page.locator('input[value="health"]').uncheck()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: questions.seriousIllness.short })).toBeVisible()
  await toRoutes(page)
  expect(await fitOf(page, 'medical-regularisation')).toBe('not-ticked:noIllnessNamed')
  await page.getByRole('button', { name: 'Change your answers' }).click()
  await expect(page.locator('[data-answer="seriousIllness"]')).toHaveCount(0)
})

test('the browser’s Back, a reload and the menu lose nothing', async ({ page }) => {
  await openFinder(page)
  await giveAnswer(page, ['health'])
  const second = await factAsked(page)
  const answer = (second && both[second]) ?? 'unsure'
  await giveAnswer(page, answer)
  const fact = await factAsked(page)
  await page.reload()
  await expect(page.locator(`form[data-fact="${fact}"]`)).toBeVisible()
  await page.goBack()
  await expect(page.locator(`form[data-fact="${second}"] input[value="${answer}"]`)).toBeChecked()
  await page.goForward()
  await page.getByRole('link', { name: 'My check', exact: true }).click()
  await page.getByRole('button', { name: 'Back to my routes' }).click()
  await expect(page.locator(`form[data-fact="${fact}"]`)).toBeVisible()
  await answerAll(page, both)
  await toRoutes(page)
  await page.reload()
  await expect(page.locator('[data-route]')).toHaveCount(8)
})

test('no answer stands in the address, the title, the history or a store but the tab’s own', async ({
  page,
  baseURL,
  context,
}) => {
  const requests: string[] = []
  context.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`))
  await openFinder(page)
  const outside = () =>
    page.evaluate(async () => ({
      url: location.href,
      title: document.title,
      history: JSON.stringify(history.state),
      cookies: document.cookie,
      local: localStorage.length,
      session: Object.keys(sessionStorage).toSorted(),
      databases: (await indexedDB.databases()).length,
    }))
  const seen = [await outside()]
  for (let fact = await factAsked(page); fact !== null; fact = await factAsked(page)) {
    await giveAnswer(page, urgent[fact] ?? 'unsure')
    seen.push(await outside())
  }
  await toRoutes(page)
  seen.push(await outside())
  for (const { history, ...rest } of seen) {
    expect(rest).toEqual({
      url: `${baseURL}/en/check/`,
      title: expect.stringMatching(/^(Question \d+ · )?Check · Residence Routes Belgium$/),
      cookies: '',
      local: 0,
      session: ['leaving-shown', 'residence-routes'],
      databases: 0,
    })
    expect(history).not.toMatch(/situation|exploited|told|order|question|routes|2026/)
  }
  expect(requests.join('\n')).not.toMatch(/exploited|told-to-leave|2026-11-18|[?#].*=/)
})

test('on a shared device nothing is stored, and the summary opens in place', async ({ page }) => {
  await page.goto('/en/check/')
  await page.getByLabel('This is a shared or borrowed device').check()
  await finderButton(page).click()
  await expect(page.locator('form[data-fact]')).toBeVisible()
  await answerAll(page, both)
  await toRoutes(page)
  expect(await page.evaluate(() => Object.keys(sessionStorage).toSorted())).toEqual([
    'leaving-shown',
    'shared-device',
  ])
  await toSummary(page)
  await toFullFile(page)
  await expect(page.getByRole('region', { name: ui.finder.sheetTitle })).toContainText('Look closer')
})

test('the whole route finder works with the keyboard alone', async ({ page }) => {
  await page.goto('/en/check/')
  await tabTo('[data-door="for-me"]')
  await page.keyboard.press('Enter')
  await expect(page.locator('form[data-fact]')).toBeVisible()
  for (let fact = await factAsked(page); fact !== null; fact = await factAsked(page)) {
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    const heading = (await page.locator('h1').textContent()) ?? ''
    await page.keyboard.press('Tab')
    const value = both[fact] ?? 'unsure'
    const radios = await page.evaluate(() => document.activeElement?.getAttribute('type') === 'radio')
    if (radios) await page.keyboard.press('Space')
    for (const option of typeof value === 'object' ? value : [String(value)]) {
      for (let tries = 0; (await focused('value')) !== option; tries++) {
        expect(tries, `${option} can be reached`).toBeLessThan(20)
        await page.keyboard.press(radios ? 'ArrowDown' : 'Tab')
      }
      if (!radios) await page.keyboard.press('Space')
    }
    await page.keyboard.press('Enter')
    await leaves(page, heading)
  }
  await tabTo('main button:has-text("See the result")')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Your routes' })).toBeFocused()
  await tabTo('[data-route="medical-regularisation"] summary >> nth=0')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-route="medical-regularisation"] details').first()).toHaveAttribute(
    'open',
    '',
  )
  await tabTo('[data-route="humanitarian-regularisation"] summary >> nth=0')
  await page.keyboard.press('Enter')
  await tabTo('[data-procedure="humanitarian-regularisation"]')
  await page.keyboard.press('Enter')
  await expect(page.locator('form[data-fact]')).toBeVisible()

  async function tabTo(selector: string) {
    for (let tries = 0; !(await page.locator(selector).evaluate((one) => one === document.activeElement)); ) {
      expect(++tries, `${selector} can be reached with Tab`).toBeLessThan(60)
      await page.keyboard.press('Tab')
    }
  }
  function focused(name: string) {
    return page.evaluate((attribute) => document.activeElement?.getAttribute(attribute), name)
  }
})

test.describe('on 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('every state of the route finder', async ({ page }) => {
    const check = async () => {
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
    await openFinder(page)
    for (let fact = await factAsked(page); fact !== null; fact = await factAsked(page)) {
      await expectNoSidewaysScroll(page)
      await giveAnswer(page, urgent[fact] ?? 'unsure')
    }
    await check()
    await toRoutes(page)
    await unfoldAll(page)
    await expect(page.locator('[data-urgent]').first()).toBeVisible()
    await check()
    await toSummary(page)
    await toFullFile(page)
    await expect(page.getByRole('region', { name: ui.finder.sheetTitle })).toBeVisible()
    await check()
    await page.emulateMedia({ media: 'print' })
    await expectAccessible(page)
    await page.emulateMedia({ media: null })
    await findRoutesAgain(page)
    await check()
  })
})

/** The other end of the route finder: where nothing fits. */
async function findRoutesAgain(page: Parameters<typeof factAsked>[0]): Promise<void> {
  await page.evaluate(() => sessionStorage.clear())
  await findRoutes(page, nothing)
  await expect(page.getByRole('link', { name: 'Where to get help' })).toBeVisible()
}
