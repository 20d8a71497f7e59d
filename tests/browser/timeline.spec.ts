import type { Page } from '@playwright/test'
import { ui } from '@/content/en/ui'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { calendarOf } from './support/calendar'
import { answerAll, openCheck, toResult } from './support/check'
import { fillDay, limit, pick } from './support/dates'
import { unfoldAll } from './support/folds'
import { expect, test } from './support/journey'
import { toFullFile, toSummary } from './support/paper'
import { positionButton, unfoldProcedures } from './support/words'

/** Open "Where are you now?" from the choice of procedures. */
async function locate(page: Page, procedure: string): Promise<void> {
  await page.goto('/en/check/')
  await unfoldProcedures(page)
  await positionButton(page, procedure).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Where are you now?' })).toBeFocused()
}

/** Add a step with its day and details. */
async function add(
  page: Page,
  type: string,
  on: string,
  details: Readonly<Record<string, string>> = {},
): Promise<void> {
  const another = page.getByRole('button', { name: 'Add the next step' })
  if (await another.isVisible()) await another.click()
  await pick(page, 'type', type)
  for (const [field, value] of Object.entries(details)) {
    if (/^\d{4}-/.test(value)) await fillDay(page, field, value)
    else await pick(page, field, value)
  }
  await fillDay(page, 'on', on)
  await page.getByRole('button', { name: 'Add this step' }).click()
}

const standing = (page: Page, region: string) => page.locator(`[data-region="${region}"]`)
const added = (page: Page, count: number) => expect(page.locator('[data-event]')).toHaveCount(count)

test('a refusal by registered post before a long weekend: position, dates, calendar, print, without any question', async ({
  page,
}) => {
  await locate(page, 'medical-regularisation')
  await add(page, 'applicationLodged', '2026-01-05')
  await expect(standing(page, 'file')).toHaveAttribute('data-standing', 'lodged')
  await add(page, 'refusalNotified', '2026-05-22', {
    ground: 'inadmissible',
    by: 'registered-post',
    detained: 'no',
    withOrder: 'no',
  })
  await added(page, 2)
  // Friday 22 May 2026, then Whit Monday: day 1 is Thursday 28 May, day 30 Friday 26 June.
  const appeal = limit(page, 'annulment')
  await expect(appeal.locator('[data-safe]')).toHaveText('Friday 26 June 2026')
  await expect(appeal).toContainText('Whit Monday')
  await expect(appeal).toContainText('Has passed')
  await expect(page.getByRole('heading', { name: 'Dates that have passed' })).toBeVisible()
  await expect(standing(page, 'appeal')).toBeVisible()
  await expect(standing(page, 'order')).toHaveCount(0)

  // Nothing is put into a calendar once every day has passed.
  await page.getByRole('button', { name: 'Calendar file with all dates' }).click()
  await expect(page.getByText('There is no date to put in a calendar.')).toBeVisible()

  await toSummary(page)
  await toFullFile(page)
  const sheet = page.getByRole('article')
  await expect(sheet).toContainText('Refusal notified')
  await expect(sheet).toContainText('Friday 26 June 2026')
  await expect(page.locator('[data-verdict]')).toHaveCount(0)
})

test('a step that does not fit is refused with its reason; steps can be changed, removed and brought back', async ({
  page,
}) => {
  await locate(page, 'medical-regularisation')
  await add(page, 'applicationLodged', '2026-03-02')
  await page.getByRole('button', { name: 'Add the next step' }).click()
  await page.getByRole('button', { name: 'Something else happened' }).click()
  await pick(page, 'type', 'renewalGranted')
  await fillDay(page, 'on', '2026-04-01')
  await page.getByRole('button', { name: 'Add this step' }).click()
  const why = page.getByRole('alert').filter({ hasText: ui.timeline.refusedTitle })
  await expect(why).toBeFocused()
  await expect(why).toContainText('“Renewal granted” does not fit here.')
  await expect(why).toContainText('What can come next:')
  await added(page, 1)

  await pick(page, 'type', 'declaredAdmissible')
  await fillDay(page, 'on', '2026-02-01')
  await page.getByRole('button', { name: 'Add this step' }).click()
  await expect(why).toContainText('Steps must be in date order')
  await fillDay(page, 'on', '2026-04-01')
  await page.getByRole('button', { name: 'Add this step' }).click()
  await added(page, 2)
  await expect(page.getByRole('heading', { name: 'What has happened' })).toBeFocused()

  await page.getByRole('button', { name: 'Remove: Application lodged' }).click()
  await expect(page.locator('[data-event]')).toContainText('does not fit here')
  await page.getByRole('button', { name: 'Undo' }).click()
  await added(page, 2)
  await expect(page.getByText('does not fit here')).toHaveCount(0)

  await page.getByRole('button', { name: 'Change: Application lodged' }).click()
  await expect(page.locator('#on-month')).toHaveValue('3')
  await fillDay(page, 'on', '2026-03-09')
  await page.getByRole('button', { name: 'Keep this change' }).click()
  await expect(page.locator('[data-event]').first()).toContainText('Monday 9 March 2026')

  await page.reload()
  await added(page, 2)
})

test('the renewal of a minor’s permit, and the last day as a minor', async ({ page }) => {
  await openCheck(page, 'unaccompanied-minors')
  await answerAll(page, { dateOfBirth: '2010-06-15' })
  await toResult(page)
  await expect(limit(page, 'turning-eighteen').locator('[data-safe]')).toHaveText('Wednesday 14 June 2028')
  await page.getByRole('button', { name: 'Add or change what has happened' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Where are you now?' })).toBeVisible()
  await add(page, 'applicationLodged', '2025-06-02')
  await add(page, 'stayAsSolution', '2026-01-12')
  await add(page, 'cardIssued', '2026-02-02', { expires: '2027-02-01' })
  await added(page, 3)
  await expect(limit(page, 'minor-permit-renewal').locator('[data-safe]')).toHaveText('Friday 1 January 2027')
  await expect(limit(page, 'minor-permit-renewal')).toContainText(
    'The last day before it on which offices are open is Thursday 31 December 2026',
  )
  await expect(standing(page, 'file')).toContainText('The guardian')
  await page.getByText('What it allows').first().click()
  await expect(page.locator('[data-right="work"]')).toContainText(/To check|Yes|Within limits/)
})

test('an order to leave with two clocks, among the dates of a file', async ({ page }) => {
  await locate(page, 'return')
  await add(page, 'orderNotified', '2026-11-20', {
    by: 'hand',
    detained: 'no',
    secondMeasure: 'no',
    term: '30-days',
  })
  await added(page, 1)
  await expect(limit(page, 'term-to-leave').locator('[data-safe]')).toHaveText('Sunday 20 December 2026')
  await expect(limit(page, 'annulment').locator('[data-safe]')).toHaveText('Wednesday 25 November 2026')
  await expect(limit(page, 'annulment')).toContainText('the last day is Monday 21 December 2026')
  await expect(limit(page, 'annulment')).toContainText('To check')

  await limit(page, 'annulment').getByRole('button', { name: 'Type the date printed on the paper' }).click()
  await expect(page.locator('#printedLimit-day')).toBeFocused()
  await fillDay(page, 'printedLimit', '2026-12-21')
  await page.getByRole('button', { name: 'Keep this change' }).click()
  await expect(limit(page, 'annulment').locator('[data-safe]')).toHaveText('Monday 21 December 2026')
  const days = await page
    .locator('[data-limit] [data-safe]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-safe')))
  expect(days).toEqual([...days].sort())
})

test('the path of exploited persons keeps one entry, and its calendar file says nothing', async ({
  page,
}) => {
  await locate(page, 'trafficking-victims')
  const before = await page.evaluate(() => history.length)
  await add(page, 'contactWithCentre', '2026-11-02')
  await add(page, 'reflectionGranted', '2026-11-05', { expires: '2026-12-19' })
  await added(page, 2)
  const events = await calendarOf(page, 'Calendar file with all dates')
  expect(new Set(events.map(({ title, description }) => `${title}|${description}`))).toEqual(
    new Set(['Reminder|']),
  )
  expect(await page.evaluate(() => history.length)).toBe(before)
  expect(page.url()).toMatch(/\/en\/check\/$/)
  expect(await page.title()).toBe('Check · Residence Routes Belgium')
})

test('on a shared device events are kept in memory alone', async ({ page }) => {
  await page.goto('/en/check/')
  await page.getByLabel('This is a shared or borrowed device').check()
  await unfoldProcedures(page)
  await positionButton(page, 'return').click()
  await add(page, 'orderNotified', '2026-11-20', {
    by: 'hand',
    detained: 'no',
    secondMeasure: 'no',
    term: '30-days',
  })
  await added(page, 1)
  expect(await page.evaluate(() => Object.keys(sessionStorage).toSorted())).toEqual([
    'leaving-shown',
    'shared-device',
  ])
  await toSummary(page)
  await toFullFile(page)
  await expect(page.getByRole('article')).toContainText('Sunday 20 December 2026')
})

test.describe('on 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('every state of “Where are you now?” is accessible', async ({ page }) => {
    const check = async () => {
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
    await locate(page, 'medical-regularisation')
    await page.getByRole('button', { name: 'Add this step' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'problem' })).toBeFocused()
    await check()
    await add(page, 'applicationLodged', '2026-10-05')
    await add(page, 'refusalNotified', '2026-11-13', {
      by: 'unknown',
      ground: 'unsure',
      detained: 'unsure',
      withOrder: 'yes',
      secondMeasure: 'unsure',
      term: 'unsure',
    })
    await added(page, 2)
    await unfoldAll(page)
    await check()
    await toSummary(page)
    await toFullFile(page)
    await expect(page.getByRole('article')).toBeVisible()
    await check()
    await page.emulateMedia({ media: 'print' })
    await expectAccessible(page)
  })
})
