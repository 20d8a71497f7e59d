import { answerAll, openCheck, toResult, verdictOf } from './support/check'
import { expect, test } from './support/journey'

for (const procedure of [
  'medical-regularisation',
  'humanitarian-regularisation',
  'unaccompanied-minors',
  'trafficking-victims',
  'statelessness',
  'return',
]) {
  test(`${procedure}: “not sure” to every question is never a no and never a yes`, async ({ page }) => {
    await openCheck(page, procedure)
    await answerAll(page, {})
    await toResult(page)
    expect(await verdictOf(page)).toBe('points-to-complete')
    await expect(page.locator('[data-status="unmet"]')).toHaveCount(0)
    await expect(page.locator('[data-status="unanswered"]')).toHaveCount(0)
  })
}
