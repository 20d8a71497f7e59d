import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { calendarOf } from './support/calendar'
import { fillDay, limit, pick } from './support/dates'
import { expect, test } from './support/journey'

const onward = (page: Page, name = 'Continue') => page.getByRole('button', { name, exact: true }).click()

/** Go to the questions on one paper. */
async function choose(page: Page, area: string, situation: string): Promise<void> {
  await page.goto('/en/deadlines/')
  await pick(page, 'area', area)
  await onward(page)
  await pick(page, 'situation', situation)
  await onward(page)
  await expect(page.locator('#on-day')).toBeVisible()
}

test('a refusal by registered post on the Friday before a long weekend', async ({ page }) => {
  await choose(page, 'decision', 'refusal')
  await pick(page, 'by', 'registered-post')
  // Friday before Easter 2026: Monday 6 April is a holiday, so the third working day is Thursday 9 April.
  await fillDay(page, 'on', '2026-04-03')
  await pick(page, 'detained', 'no')
  await onward(page, 'Count the dates')

  const appeal = limit(page, 'annulment')
  await expect(page.getByRole('heading', { level: 1, name: 'Your date' })).toBeFocused()
  await expect(appeal.locator('[data-safe]')).toHaveText('Friday 8 May 2026')
  await expect(appeal.locator('[data-count] li')).toHaveText([
    'Posted as a registered letter: Friday 3 April 2026.',
    /^Working days after that: .*Not counted: .*Monday 6 April 2026 \(Easter Monday\)/,
    'The third working day is day 1: Thursday 9 April 2026.',
    /^Day 30: Friday 8 May 2026/,
  ])
  await expect(appeal).toContainText('Has passed')
  await expect(appeal).toContainText('From Saturday 9 May 2026 on, this time has passed.')
  await expect(appeal).toContainText('What may still be open')

  await expect(appeal).toContainText('The third working day is day 1: Thursday 9 April 2026.')
  // A calendar that holds nothing but the past would look as if nothing runs.
  await page.getByRole('button', { name: /^Calendar file for this date ?: Appeal for annulment$/ }).click()
  await expect(page.getByRole('status')).toHaveText('There is no date to put in a calendar.')
})

test('an order to leave has two clocks: the term to leave does not roll, the appeal does', async ({
  page,
}) => {
  await choose(page, 'decision', 'order')
  await pick(page, 'by', 'hand')
  // Thirty days after Friday 10 April 2026: Sunday 10 May.
  await fillDay(page, 'on', '2026-04-10')
  await pick(page, 'detained', 'no')
  await pick(page, 'secondMeasure', 'no')
  await pick(page, 'term', '30-days')
  await onward(page, 'Count the dates')

  await expect(limit(page, 'term-to-leave').locator('[data-safe]')).toHaveText('Sunday 10 May 2026')
  await expect(limit(page, 'term-to-leave')).toContainText(
    'The last day before it on which offices are open is Friday 8 May 2026',
  )
  await expect(limit(page, 'annulment').locator('[data-safe]')).toHaveText('Monday 11 May 2026')
  await expect(limit(page, 'annulment')).toContainText('The last day moves to Monday 11 May 2026')
  await expect(limit(page, 'urgent-suspension').locator('[data-safe]')).toHaveText('Monday 20 April 2026')
  await expect(limit(page, 'urgent-suspension-second-measure')).toHaveCount(0)
})

test('a decision of after June 2026 is to be checked; the date printed on it can be typed', async ({
  page,
}) => {
  await choose(page, 'decision', 'refusal')
  await pick(page, 'by', 'unknown')
  await fillDay(page, 'on', '2026-11-20')
  await pick(page, 'detained', 'unsure')
  await onward(page, 'Count the dates')
  const appeal = limit(page, 'annulment')
  await expect(appeal).toContainText('To check')
  await expect(
    appeal.getByRole('table', { name: 'Every way of counting: Appeal for annulment' }).getByRole('row'),
  ).toHaveCount(11)
  await expect(appeal.locator('[data-safe]')).toHaveText('Wednesday 25 November 2026')
  await expect(appeal).toContainText('the last day is Monday 30 November 2026')

  await appeal.getByRole('button', { name: 'Type the date printed on the paper' }).click()
  await expect(page.locator('#printedLimit-day')).toBeFocused()
  await fillDay(page, 'printedLimit', '2026-11-30')
  await onward(page, 'Count the dates')
  await expect(appeal).toContainText('Printed on the decision: Monday 30 November 2026')
  await expect(appeal.locator('[data-safe]')).toHaveText('Monday 30 November 2026')
})

test('without a date: what to look for, and a range', async ({ page }) => {
  await choose(page, 'card', 'cardExpires')
  await page.getByLabel('I don’t know the date').check()
  await expect(page.getByText('What to look for')).toBeVisible()
  await fillDay(page, 'earliest', '2027-03-20')
  await fillDay(page, 'latest', '2027-03-10')
  await onward(page, 'Count the dates')
  await expect(page.getByRole('alert').filter({ hasText: 'problem' })).toContainText(
    'The earliest day must come before the latest',
  )
  await fillDay(page, 'latest', '2027-03-31')
  await onward(page, 'Count the dates')
  await expect(limit(page, 'permit-renewal-window').locator('[data-safe]')).toHaveText(
    'Thursday 18 February 2027',
  )
})

test('nothing of it is in the address, the title, the history or any storage, and Back goes one step back', async ({
  page,
  baseURL,
}) => {
  await choose(page, 'decision', 'refusal')
  await page.goBack()
  await expect(page.locator('input[name="situation"][value="refusal"]')).toBeChecked()
  await page.goForward()
  await expect(page.locator('#on-day')).toBeVisible()
  const outside = await page.evaluate(() => ({
    url: location.href,
    title: document.title,
    step: history.state.step,
    telling: /refusal|decision|situation/.test(JSON.stringify(history.state)),
    kept: sessionStorage.length + localStorage.length,
  }))
  expect(outside).toEqual({
    url: `${baseURL}/en/deadlines/`,
    title: 'Deadlines · Residence Routes Belgium',
    step: 2,
    telling: false,
    kept: 0,
  })
})

test('papers of a specialised centre leave one entry in the history and a discreet calendar file', async ({
  page,
}) => {
  await page.goto('/en/deadlines/')
  const before = await page.evaluate(() => history.length)
  await pick(page, 'area', 'centre')
  await onward(page)
  await pick(page, 'situation', 'reflection')
  await onward(page)
  await fillDay(page, 'on', '2026-11-02')
  await onward(page, 'Count the dates')
  const [event] = await calendarOf(page, 'Calendar file with all dates')
  expect(event).toEqual({ title: 'Reminder', on: '2026-12-16', description: '' })
  expect(await page.evaluate(() => history.length)).toBe(before)
  await page.getByRole('button', { name: 'Change what you entered' }).click()
  await expect(page.locator('#on-day')).toHaveValue('02')
})

test('prints what was given, the count and the articles, without controls', async ({ page }) => {
  await choose(page, 'decision', 'refusal')
  await pick(page, 'by', 'hand')
  await fillDay(page, 'on', '2026-04-10')
  await pick(page, 'detained', 'no')
  await onward(page, 'Count the dates')
  await expect(limit(page, 'annulment')).toBeVisible()
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })),
  )
  const { text } = await extractText(pdf, { mergePages: true })
  for (const words of [
    'Which paper or event is it?',
    'Friday 10 April 2026',
    'Day 30: Sunday 10 May 2026',
    'Aliens Act, art. 39/57',
    'information',
  ]) {
    expect(text).toContain(words)
  }
  for (const control of ['Calendar file', 'Print or save', 'Count another'])
    expect(text).not.toContain(control)
})

test.describe('on 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('every step is accessible, also with mistakes and by keyboard alone', async ({ page }) => {
    const check = async () => {
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
    await page.goto('/en/deadlines/')
    await onward(page)
    await expect(page.getByRole('alert').filter({ hasText: 'problem' })).toBeFocused()
    await check()
    await page.locator('#area-0').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Which paper or event is it?' })).toBeFocused()
    await check()
    await page.locator('#situation-0').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.locator('#on-day')).toBeVisible()
    await page.getByLabel('I don’t know the date').check()
    await onward(page, 'Count the dates')
    await expect(page.getByRole('alert').filter({ hasText: 'problem' })).toContainText(
      'How did the decision reach you?',
    )
    await check()
    for (const name of ['by', 'detained', 'secondMeasure', 'term']) {
      await page.locator(`input[name="${name}"]`).last().check()
    }
    await page.getByLabel('I don’t know the date').uncheck()
    await fillDay(page, 'on', '2026-11-20')
    await onward(page, 'Count the dates')
    await expect(limit(page, 'term-to-leave-reduced')).toBeVisible()
    for (const more of await page.locator('main details').all()) await more.locator('summary').click()
    await check()
  })
})
