import type { Page } from '@playwright/test'
import { ui } from '@/content/en/ui'
import { bundleOf, caseOf, personOf } from './support/cases'
import { type Answers, giveAnswer, toResult } from './support/check'
import { importFile, openDesk, saved } from './support/desk'
import { openFinder, startCheck, toRoutes } from './support/finder'
import { expect, test } from './support/journey'
import { printed, toFullFile, toSummary } from './support/paper'
import { girl } from './support/people'
import { countAnswers, phone, screensOf, titleTop, wordsRead } from './support/reading'
import { finderButton } from './support/words'

/**
 * The six jobs that new users were given (docs/screens.md), counted. A limit is what the job may cost; what it does cost
 * is said in the report of the run, and in the table there.
 */
const limit = {
  words: 200,
  wordsWithDates: 400,
  title: 96,
  finderScreens: 4,
  resultScreens: 6,
  sheet: 1,
  medicalPages: 4,
  stops: 6,
}

/** What was counted, for the table. */
const note = (job: string, counts: Readonly<Record<string, number>>) =>
  test.info().annotations.push({ type: job, description: JSON.stringify(counts) })

/** How much there is to read, and to scroll through. */
const readOn = async (page: Page) => ({ words: await wordsRead(page), screens: await screensOf(page) })

const kidneys: Answers = {
  situations: ['health', 'told-to-leave'],
  seriousIllness: 'yes',
  whereabouts: 'belgium',
  nationalityGroup: 'non-eea',
  currentStay: 'none',
  orderToLeave: 'yes',
  orderPaper: 'order',
  orderNotifiedOn: '2026-11-20',
  termDays: 30,
  detained: 'no',
  protectionProcedure: 'never',
  patient: 'me',
  certificateForm: 'other-report',
}

test.describe('on a phone', () => {
  test.use({ viewport: phone })

  test('1: kidney failure and an order to leave', async ({ page }) => {
    await openFinder(page)
    const finder = await countAnswers(page, kidneys)
    await toRoutes(page)
    const routes = { ...(await readOn(page)), title: await titleTop(page) }
    note('1, routes', { ...finder, ...routes })
    // The days of the order were asked after the result before; now they are asked with its date.
    expect(finder.questions).toBeLessThanOrEqual(11)
    expect(routes.words).toBeLessThanOrEqual(limit.words)
    expect(routes.screens).toBeLessThanOrEqual(limit.finderScreens)
    expect(routes.title).toBeLessThanOrEqual(limit.title)

    await startCheck(page, 'medical-regularisation')
    const check = await countAnswers(page, kidneys)
    await toResult(page)
    const result = { ...(await readOn(page)), title: await titleTop(page) }
    note('1, 9ter', { ...check, ...result })
    expect(result.screens).toBeLessThanOrEqual(limit.resultScreens)
    expect(result.title).toBeLessThanOrEqual(limit.title)

    await toSummary(page)
    const sheet = (await printed(page)).pdf.numPages
    await toFullFile(page)
    note('1, print', { sheet, file: (await printed(page)).pdf.numPages })
    expect(sheet).toBe(limit.sheet)
  })

  test('1: the file of 9ter alone', async ({ page }) => {
    await page.goto('/en/check/')
    await page.getByText(ui.finder.known.title).click()
    await page.locator('[data-procedure="medical-regularisation"]').click()
    await page.locator('form[data-fact]').waitFor()
    await countAnswers(page, kidneys)
    await toResult(page)
    await toSummary(page)
    await toFullFile(page)
    const file = (await printed(page)).pdf.numPages
    note('1, 9ter alone', { file })
    expect(file).toBeLessThanOrEqual(limit.medicalPages)
  })

  test('4: exploited, on a shared phone: the numbers after one answer, then the result', async ({ page }) => {
    await page.goto('/en/check/')
    await page.getByLabel(ui.check.shared.label).check()
    await finderButton(page).click()
    await expect(page.locator('form[data-fact="situations"]')).toBeVisible()
    await giveAnswer(page, ['exploited'])
    const call = page.locator('[data-call-line] a[href^="tel:"]')
    await expect(call).toHaveCount(2)
    await expect(call.first()).toBeInViewport({ ratio: 1 })
    const rest = await countAnswers(page, { whereabouts: 'belgium' })
    await toRoutes(page)
    const routes = await readOn(page)
    note('4, routes', { questions: rest.questions + 1, taps: rest.taps + 4, ...routes })
    expect(rest.questions + 1).toBeLessThanOrEqual(7)
    expect(routes.words).toBeLessThanOrEqual(limit.words)
    expect(routes.screens).toBeLessThanOrEqual(limit.finderScreens)
  })
})

test.describe('at 1280 pixels', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  test('2: a social worker answers for a client from the desk', async ({ page }) => {
    await openDesk(page)
    await page.getByRole('button', { name: ui.desk.list.new }).click()
    await page.getByLabel(ui.desk.fields.label).fill('Bakery')
    await page.getByRole('button', { name: ui.desk.intake.find }).click()
    await page.locator('form[data-fact]').waitFor()
    const finder = await countAnswers(page, kidneys)
    await page.getByRole('button', { name: ui.check.toResult }).click()
    await page.locator('[data-route]').first().waitFor()
    const words = await wordsRead(page)
    note('2, routes', { ...finder, taps: finder.taps + 4, words, screens: await screensOf(page) })
    expect(finder.questions).toBeLessThanOrEqual(11)
    expect(words).toBeLessThanOrEqual(limit.words)
    await page.getByRole('link', { name: ui.check.forCase.back }).click()
    await expect(page.getByRole('heading', { name: 'Bakery', level: 1 })).toBeVisible()
  })

  test('3: the guardian of a girl of 17', async ({ page }) => {
    await page.goto('/en/check/')
    await page.getByRole('button', { name: ui.check.doors['for-child'].title }).click()
    await page.locator('form[data-fact]').waitFor()
    const finder = await countAnswers(page, girl)
    await page.getByRole('button', { name: ui.check.toResult }).click()
    await page.locator('[data-route="unaccompanied-minors"]').waitFor()
    const words = await wordsRead(page)
    note('3, routes', { ...finder, words, screens: await screensOf(page) })
    expect(finder.questions).toBeLessThanOrEqual(9)
    expect(words).toBeLessThanOrEqual(limit.words)
    await startCheck(page, 'unaccompanied-minors')
    const check = await countAnswers(page, girl)
    await toResult(page)
    // Her dates stand open from the start, and load after the rest.
    await expect(page.getByRole('heading', { name: ui.timeline.datesTitle })).toBeVisible()
    const result = await readOn(page)
    note('3, best interest', { ...check, ...result })
    expect(result.words).toBeLessThanOrEqual(limit.wordsWithDates)
    expect(result.screens).toBeLessThanOrEqual(limit.resultScreens)
    await toSummary(page)
    expect((await printed(page)).pdf.numPages).toBe(limit.sheet)
  })

  test('5: a lawyer takes in forty files', async ({ page }) => {
    const events = [{ type: 'orderNotified', on: '2026-11-12', by: 'hand', procedure: 'return' }]
    const forty = Array.from({ length: 40 }, (_, n) =>
      caseOf(n + 1, `File ${n + 1}`, {
        persons: [personOf('person-1', '', { whereabouts: 'belgium' }, { events })],
      }),
    )
    await openDesk(page)
    // Two presses and the file itself.
    await importFile(page, bundleOf(forty))
    await page.getByRole('button', { name: 'Import 40 cases' }).click()
    await saved(page)
    await expect(page.locator('[data-case]')).toHaveCount(40)
    note('5, list', { presses: 3, ...(await readOn(page)) })
  })

  test('6: by keyboard, from the page to the first answer', async ({ page }) => {
    await page.goto('/en/check/')
    let stops = 0
    const tab = async () => {
      stops += 1
      await page.keyboard.press('Tab')
    }
    await tab()
    await expect(page.getByRole('link', { name: ui.common.skip })).toBeFocused()
    await page.keyboard.press('Enter')
    for (const door = finderButton(page); !(await door.evaluate((one) => one === document.activeElement)); )
      await tab()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    const first = page.locator('form[data-fact] input').first()
    while (!(await first.evaluate((one) => one === document.activeElement)) && stops < 20) await tab()
    note('6, to the first answer', { stops })
    expect(stops).toBeLessThanOrEqual(limit.stops)
    await expect(first).toBeFocused()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect(page.locator('form[data-fact="situations"]')).toHaveCount(0)
  })
})
