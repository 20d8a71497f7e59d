import { expectAccessible } from './support/axe'
import { type Answers, answerAll, findingOf, toResult, verdictOf } from './support/check'
import { findRoutes, fitOf, startCheck } from './support/finder'
import { expect, test } from './support/journey'
import { toSummary } from './support/paper'

/** A Palestinian man without any nationality, refused protection, who wrote to every country. */
const man: Answers = {
  situations: ['no-country'],
  whereabouts: 'belgium',
  nationalityGroup: 'stateless',
  currentStay: 'none',
  orderToLeave: 'no',
  protectionProcedure: 'ended',
  protectionOutcome: 'refused',
  statelessnessSending: 'registered-post',
  statelessnessAddress: 'actual',
  earlierApplications: ['none'],
  statelessnessPoints: [
    'identity-and-origin',
    'no-nationality',
    'how-lost',
    'none-to-get',
    'no-other-country',
  ],
  earlierStayProof: 'papers',
  statelessnessJudgment: 'never',
  nationalityInquiry: 'answered',
  conventionExclusion: 'none',
  identityPaper: 'several',
  originProof: 'papers',
  nationalityHistory: 'never-had',
  nationalityPossible: 'no-law',
  stayElsewhere: 'none',
  publicOrderConcern: 'no',
  statelessnessTranslations: 'translated',
  fraudConcern: 'no',
}

test('the route finder leads somebody without a nationality into the check', async ({ page }) => {
  const asked = await findRoutes(page, man)
  expect(await fitOf(page, 'statelessness')).toBe('look-closer:stayedAsApplicant')

  await startCheck(page, 'statelessness')
  const inCheck = await answerAll(page, man)
  expect(inCheck.filter((fact) => asked.includes(fact))).toEqual([])
  await toResult(page)
  expect(await verdictOf(page)).toBe('can-be-lodged')
  expect(await findingOf(page, 'stateless')).toBe('met:noCountrySeesCitizen')
  expect(await findingOf(page, 'earlierStay')).toBe('met:stayShown')
  await expectAccessible(page)
  await toSummary(page)
  await expect(page.locator('main')).toContainText('Boulevard Pacheco')
})

test('a recognised refugee is told that the application has no object', async ({ page }) => {
  await findRoutes(page, { ...man, currentStay: 'temporary', protectionOutcome: 'granted' })
  expect(await fitOf(page, 'statelessness')).toBe('does-not-fit:withoutObject')
})
