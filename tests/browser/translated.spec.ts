import type { Page } from '@playwright/test'
import { leavingText } from '@/content/en/leaving'
import { answerAll, giveAnswer, openCheck, toResult } from './support/check'
import { fillDay, pick } from './support/dates'
import { newCase, openCase, openDesk, openMatrix, view } from './support/desk'
import { openFinder, toRoutes } from './support/finder'
import { unfoldAll } from './support/folds'
import { expect, overSlowLine, test } from './support/journey'
import { completeMedical, orderedToLeave } from './support/people'
import { type Rewrite, rewrites, rewriteTexts } from './support/rewrites'
import { restoreAnswers } from './support/session'
import { chooseProcedure, positionButton, unfoldProcedures } from './support/words'

/** A page as it is when the translator comes, and what a person then does on it. */
interface Journey {
  readonly begin: (page: Page) => Promise<unknown>
  readonly act: (page: Page) => Promise<unknown>
  /** How it is rewritten; in every way by default. The longest walks share the ways between them. */
  readonly ways?: readonly Rewrite[]
}

const click = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

/** Note a step in the history of a file. */
async function note(page: Page, type: string, on: string): Promise<void> {
  const another = page.getByRole('button', { name: 'Add the next step' })
  if (await another.isVisible()) await another.click()
  await pick(page, 'type', type)
  await fillDay(page, 'on', on)
  await click(page, 'Add this step')
}

const journeys: Readonly<Record<string, Journey>> = {
  'questions and answers': {
    ways: ['replaced', 'after'],
    begin: (page) => openCheck(page, 'medical-regularisation'),
    act: async (page) => {
      await giveAnswer(page, 'abroad')
      await page.goBack()
      await giveAnswer(page, 'belgium')
      await answerAll(page, completeMedical)
    },
  },
  'a result': {
    ways: ['beside', 'around'],
    begin: (page) => restoreAnswers(page, 'medical-regularisation', completeMedical),
    act: async (page) => {
      await toResult(page)
      await unfoldAll(page)
      for (const box of await page.locator('main input[type="checkbox"]').all())
        if (await box.isVisible()) await box.check()
    },
  },
  'the routes': {
    ways: ['replaced', 'around'],
    begin: openFinder,
    act: async (page) => {
      await answerAll(page, orderedToLeave)
      await toRoutes(page)
      await unfoldAll(page)
    },
  },
  'a matrix of the desk': {
    begin: async (page) => {
      // Where a condition has its questions in its row.
      await page.setViewportSize({ width: 1280, height: 900 })
      await openDesk(page)
      await newCase(page, 'Translated')
      await openCase(page, 'Translated')
      await openMatrix(page, 'humanitarian-regularisation')
    },
    act: async (page) => {
      const where = page.locator('#staysInBelgium-whereabouts')
      for (const value of ['belgium', 'abroad', '', 'belgium']) await where.selectOption(value)
    },
  },
  'the list of the desk': {
    begin: async (page) => {
      await openDesk(page)
      await newCase(page, 'One')
    },
    act: async (page) => {
      await newCase(page, 'Two')
      await openCase(page, 'One')
      await view(page, 'details')
      await page.getByLabel('Label of the case').fill('One more')
      await click(page, 'All cases')
    },
  },
  'the calculator': {
    begin: async (page) => {
      await page.goto('/en/deadlines/')
      await pick(page, 'area', 'decision')
      await click(page, 'Continue')
      await pick(page, 'situation', 'order')
      await click(page, 'Continue')
      await page.locator('#on-day').waitFor()
    },
    act: async (page) => {
      await fillDay(page, 'on', '2026-11-10')
      for (const [name, value] of [
        ['by', 'hand'],
        ['detained', 'no'],
        ['secondMeasure', 'no'],
        ['term', '30-days'],
      ] as const)
        await pick(page, name, value)
      await click(page, 'Count the dates')
      await page.locator('[data-safe]').first().waitFor()
      await page.goBack()
      await fillDay(page, 'on', '2026-11-18')
      await click(page, 'Count the dates')
      await page.locator('[data-safe]').first().waitFor()
      await unfoldAll(page)
    },
  },
  'where a file stands': {
    begin: async (page) => {
      await page.goto('/en/check/')
      await unfoldProcedures(page)
      await positionButton(page, 'medical-regularisation').click()
      await page.locator('input[name="type"]').first().waitFor()
    },
    act: async (page) => {
      await note(page, 'applicationLodged', '2026-10-05')
      await expect(page.locator('[data-event]')).toHaveCount(1)
      await note(page, 'declaredAdmissible', '2026-11-10')
      await expect(page.locator('[data-event]')).toHaveCount(2)
    },
  },
  'a letter': {
    begin: async (page) => {
      await page.goto('/en/letters/')
      await click(page, /^Write it.*more time to leave/)
    },
    act: async (page) => {
      await page.getByLabel('First name and surname').fill('Amina Diallo')
      await page.getByLabel('Address', { exact: true }).fill('Rue Haute 1')
      await page.getByLabel('First name and surname').fill('Amina Bah')
    },
  },
  help: {
    begin: async (page) => {
      await page.goto('/en/help/')
      // The translator comes once the page answers.
      const place = page.getByLabel('Your postcode or municipality')
      await expect(async () => {
        await place.fill('')
        await place.fill('liege')
        await expect(page.getByRole('button', { name: /^4000 Liège/ })).toBeVisible({ timeout: 1000 })
      }).toPass()
      await place.fill('')
    },
    act: async (page) => {
      await page.getByLabel('Your postcode or municipality').fill('liege')
      await click(page, /^4000 Liège/)
      await page.getByLabel('What do you need?').selectOption('A lawyer or legal advice')
    },
  },
}

/** The words that somebody sees. Blanks between blocks depend on what is in them. */
const seen = async (page: Page) => {
  await expect(page.locator('main').getByRole('status').filter({ hasText: 'Loading' })).toHaveCount(0)
  return (await page.locator('main').innerText()).replace(/\s+/g, '')
}

async function walk(page: Page, { begin, act }: Journey, how?: Rewrite): Promise<string> {
  // A page that keeps nothing.
  await page.goto('/en/about/')
  await page.evaluate(() => sessionStorage.clear())
  await begin(page)
  if (how) await rewriteTexts(page, how)
  await act(page)
  return seen(page)
}

/** At 400 per cent of a screen of 1,280 pixels. */
test.use({ viewport: { width: 320, height: 640 } })

for (const [name, journey] of Object.entries(journeys)) {
  test(`${name}: every word is right when somebody else rewrites the page`, async ({ page }) => {
    const plain = await walk(page, journey)
    for (const how of journey.ways ?? (Object.keys(rewrites) as Rewrite[]))
      expect(await walk(page, journey, how), how).toBe(plain)
  })
}

test('a page that is translated before its scripts are there works all the same', async ({
  browser,
  baseURL,
}) => {
  // A context of its own: React says on the console that it draws the page anew.
  const context = await browser.newContext({ ...(baseURL && { baseURL }), serviceWorkers: 'block' })
  await overSlowLine(context)
  const page = await context.newPage()
  let goOn = () => {}
  const translated = new Promise<void>((resolve) => {
    goOn = resolve
  })
  await page.route('**/_next/static/chunks/**', (route) => translated.then(() => route.continue()))
  await page.goto('/en/check/', { waitUntil: 'commit' })
  await page.locator('[data-door]').first().waitFor()
  await rewriteTexts(page, 'replaced')
  goOn()
  await page.waitForLoadState('networkidle')
  await chooseProcedure(page, 'medical-regularisation')
  await page.locator('form[data-fact]').waitFor()
  await giveAnswer(page, 'belgium')
  await page.getByRole('button', { name: leavingText.goOn }).click()
  await expect(page.locator('form[data-fact]')).not.toHaveAttribute('data-fact', 'whereabouts')
  await context.close()
})
