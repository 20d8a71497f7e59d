import { locales } from '@/content/locale'
import type { ProcedureId } from '@/machines/engine/procedure'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import type { Answers } from './support/check'
import { expect, test } from './support/journey'
import { girl, integrationOnly, orderedToLeave } from './support/people'
import { answerEvery, beginCheck, dayIn, readerOf, seeResult } from './support/speaking'

interface Journey {
  readonly name: string
  readonly procedure: ProcedureId
  readonly answers: Answers
  /** The verdict, whatever the language. */
  readonly outcome: string
  /** A day that the result names. */
  readonly day?: string
}

/** The route finder and 9ter are walked through in every language in `no-english.spec.ts`. */
const journeys: readonly Journey[] = [
  {
    name: '9bis',
    procedure: 'humanitarian-regularisation',
    answers: integrationOnly,
    outcome: 'not-open-now',
  },
  {
    name: 'return',
    procedure: 'return',
    answers: orderedToLeave,
    outcome: 'points-to-complete',
    day: '2026-11-25',
  },
  { name: 'a minor', procedure: 'unaccompanied-minors', answers: girl, outcome: 'points-to-complete' },
]

for (const locale of locales.filter((one) => one !== 'en')) {
  test.describe(`in ${locale}`, () => {
    test.use({ viewport: { width: 360, height: 740 } })
    for (const { name, procedure, answers, outcome, day } of journeys) {
      test(name, async ({ page }) => {
        const reader = await readerOf(page, locale)
        await beginCheck(reader, procedure)
        await answerEvery(reader, answers, async (fact) => {
          await expectNoSidewaysScroll(page)
          await expect(page.locator('main'), fact).not.toContainText(/undefined|\{|\}/)
        })
        await seeResult(reader)
        await expect(page.locator('[data-verdict]').first()).toHaveAttribute('data-verdict', outcome)
        if (day !== undefined) await expect(page.locator('main')).toContainText(dayIn(locale, day))
        await expectNoSidewaysScroll(page)
        await expectAccessible(page)
        if (process.env.PICTURES)
          await page.screenshot({ path: `${process.env.PICTURES}/${locale}-${name}.png`, fullPage: true })
      })
    }
  })
}
