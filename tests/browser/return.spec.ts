import {
  type Answers,
  answerAll,
  factAsked,
  findingOf,
  giveAnswer,
  openCheck,
  toResult,
} from './support/check'
import { backToRoutes, findRoutes, fitOf, startCheck } from './support/finder'
import { unfold } from './support/folds'
import { expect, test } from './support/journey'
import { toFullFile, toSummary } from './support/paper'

/** Third asylum application, refused without new elements; an order of seven days came during the appeal. */
const thirdTime: Answers = {
  situations: ['home-unsafe', 'told-to-leave'],
  whereabouts: 'belgium',
  nationalityGroup: 'non-eea',
  currentStay: 'none',
  orderToLeave: 'yes',
  orderNotifiedOn: '2026-11-18',
  termDays: 7,
  protectionProcedure: 'pending',
  protectionAt: 'council',
  protectionCount: 'third-or-later',
  cgrsRefusal: 'no-new-elements',
  cgrsNotifiedOn: '2026-11-10',
  orderPaper: 'order',
  orderMoment: 'during-appeal',
  dateOfBirth: '1990-04-02',
  detained: 'no',
  earlierOrder: 'no',
}

test('the check alone, without the route finder: its dates come first, on the result and on paper', async ({
  page,
}) => {
  await openCheck(page, 'return')
  const given: Answers = {
    orderToLeave: 'yes',
    orderNotifiedOn: '2026-11-16',
    orderPaper: 'order',
    termDays: 30,
  }
  for (let fact = await factAsked(page); fact !== null; fact = await factAsked(page)) {
    if (fact === 'orderNotifiedOn') await expect(page.locator('form[data-fact]')).toContainText('postmark')
    await giveAnswer(page, given[fact] ?? 'unsure')
  }
  await toResult(page)
  const urgent = page.getByRole('region', { name: 'Urgent', exact: true })
  const term = urgent.locator('[data-urgent="term-to-leave-runs"]')
  await expect(term.getByRole('heading', { name: 'Term to leave' })).toBeVisible()
  await expect(term.getByText('Until 16 December')).toBeVisible()
  await expect(urgent.locator('[data-urgent="order-appeal-may-run"]')).toHaveAttribute(
    'data-on',
    // Ten days, as nobody knows whether the person was held; under the text of June 2026, five are possible.
    '2026-11-26',
  )
  await toSummary(page)
  await toFullFile(page)
  await expect(page.getByRole('article')).toContainText('Your time to leave ends on 16 December 2026.')
})

test('a third asylum application with an order to leave', async ({ page }) => {
  const asked = await findRoutes(page, thirdTime)
  expect(asked[asked.indexOf('orderNotifiedOn') + 1]).toBe('termDays')
  expect(await fitOf(page, 'return')).toBe('look-closer:newOrder')
  const appeal = page.locator('[data-urgent="order-appeal-may-run"]')
  await expect(appeal).toHaveAttribute('data-on', /^2026-1[12]-\d\d$/)
  // The count opens in place, with the days that are known here.
  await unfold(appeal)
  await expect(appeal.locator('[data-count]')).toBeVisible()
  await expect(appeal.locator('[data-count]').getByRole('listitem').first()).toContainText('November 2026')

  // The days of the order give the last day of the term to leave.
  const term = page.locator('[data-urgent="term-to-leave-runs"]')
  await unfold(term)
  await expect(term.getByText('Until 25 November')).toBeVisible()

  await startCheck(page, 'return')
  const inCheck = await answerAll(page, thirdTime)
  expect(inCheck.filter((fact) => asked.includes(fact))).toEqual([])
  expect(inCheck).toContain('protectionCount')
  await toResult(page)
  expect(await findingOf(page, 'timing')).toBe('to-verify:newLaw')
  expect(await findingOf(page, 'termGiven')).not.toMatch(/^unanswered/)
  const effects = page.getByRole('region', { name: 'How the routes affect each other' })
  await expect(effects).toBeVisible()
  await backToRoutes(page)
  await expect(page.locator('[data-route="return"]').getByText(/^You did this check/)).toBeVisible()

  await toSummary(page)
  await toFullFile(page)
  const sheet = page.getByRole('article')
  await expect(sheet).toContainText('Your time to leave ends on 25 November 2026.')
  await expect(sheet).toContainText('How the routes affect each other')
  await expect(page.locator('main')).not.toContainText(/entitled|guaranteed|you will get/i)
})
