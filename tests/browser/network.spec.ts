import type { Locator, Page } from '@playwright/test'
import { leavingText } from '@/content/en/leaving'
import { ui } from '@/content/en/ui'
import { answerAll, giveAnswer, toResult } from './support/check'
import { pick } from './support/dates'
import { newCase, openCase, openDesk, view } from './support/desk'
import { toRoutes } from './support/finder'
import { expect, test } from './support/journey'
import { completeMedical, orderedToLeave } from './support/people'
import { restore } from './support/session'
import { chooseProcedure, finderButton, positionButton, unfoldProcedures } from './support/words'

/** What a person does next, and what they see once it worked. */
interface Step {
  readonly act: (page: Page) => Promise<unknown>
  readonly done: (page: Page) => Locator
}

const step = (act: Step['act'], done: Step['done']): Step => ({ act, done })
const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { level: 1, name })
const click = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()
const question = (page: Page) => page.locator('form[data-fact]')

const deskView = (name: string, done: string) =>
  step(
    (page) => view(page, name),
    (page) => page.locator(done).first(),
  )

/** Each journey begins on a page that is there; every step after that may come without the network. */
const journeys: Readonly<
  Record<string, { readonly begin: (page: Page) => Promise<unknown>; readonly steps: readonly Step[] }>
> = {
  'the check of a procedure': {
    begin: (page) => page.goto('/en/check/'),
    steps: [
      step((page) => chooseProcedure(page, 'medical-regularisation'), question),
      step(
        (page) => answerAll(page, completeMedical),
        (page) => page.locator('[data-answer]').first(),
      ),
      step(click('See the result'), (page) => page.locator('[data-verdict]')),
    ],
  },
  'the route finder': {
    begin: (page) => page.goto('/en/check/'),
    steps: [
      step((page) => finderButton(page).click(), question),
      step(
        (page) => answerAll(page, orderedToLeave),
        (page) => page.locator('[data-answer]').first(),
      ),
      step(click('See the result'), heading('Your routes')),
    ],
  },
  'a paper in the hand': {
    begin: (page) => page.goto('/en/check/'),
    steps: [
      step(
        (page) => page.locator('[data-door="letter"]').click(),
        (page) => page.locator('main li button').first(),
      ),
    ],
  },
  'where a file stands': {
    begin: (page) => page.goto('/en/check/'),
    steps: [
      step(async (page) => {
        await unfoldProcedures(page)
        await positionButton(page, 'medical-regularisation').click()
      }, heading('Where are you now?')),
      step(
        (page) => pick(page, 'type', 'applicationLodged'),
        (page) => page.locator('#on-day'),
      ),
    ],
  },
  'the calculator': {
    begin: (page) => page.goto('/en/deadlines/'),
    steps: [
      step(
        async (page) => {
          await pick(page, 'area', 'decision')
          await click('Continue')(page)
        },
        (page) => page.locator('input[name="situation"]').first(),
      ),
      step(
        async (page) => {
          await pick(page, 'situation', 'order')
          await click('Continue')(page)
        },
        (page) => page.locator('#on-day'),
      ),
    ],
  },
  letters: {
    begin: async (page) => {
      await page.goto('/en/letters/')
      await page
        .getByRole('button', { name: /^Write it/ })
        .first()
        .waitFor()
    },
    steps: [
      step(click(/^Write it.*more time to leave/), (page) => page.getByLabel('First name and surname')),
    ],
  },
  'the desk': {
    begin: (page) => openDesk(page),
    steps: [
      step(
        async (page) => {
          await newCase(page, 'Blue house')
          await openCase(page, 'Blue house')
        },
        (page) => page.locator('[data-open-case]'),
      ),
      deskView('matrix', 'main select'),
      deskView('plan', '[data-open-case] input[type="checkbox"]'),
      step(
        (page) => view(page, 'letters'),
        (page) => page.getByRole('button', { name: /^Write it/ }).first(),
      ),
      deskView('details', '[data-open-case] textarea'),
      deskView('dossier', '[data-client-sheet]'),
    ],
  },
  'samples of the desk': {
    begin: (page) => openDesk(page),
    steps: [step(click('Try with five sample cases'), (page) => page.locator('[data-case]').first())],
  },
  'the page to print': {
    begin: (page) =>
      restore(page, '/en/summary/', {
        procedure: 'medical-regularisation',
        screen: { kind: 'result' },
        facts: completeMedical as never,
      }),
    steps: [
      step(
        (page) => page.getByRole('radio').last().check(),
        (page) => page.getByRole('heading', { level: 2, name: /./ }).first(),
      ),
    ],
  },
}

/** What a page says where a part of it could not be had. */
const failed = (page: Page) => page.getByText('This part did not load').first()

/** Whether something is seen within two seconds. */
const comes = (what: Locator) =>
  what.waitFor({ timeout: 2000 }).then(
    () => true,
    () => false,
  )

for (const [name, { begin, steps }] of Object.entries(journeys)) {
  test(`${name}: with the network cut before each step, the page says so, keeps answers, and goes on`, async ({
    page,
    context,
  }) => {
    for (const cut of steps.keys()) {
      // A page that keeps nothing.
      await page.goto('/en/about/')
      await page.evaluate(() => sessionStorage.clear())
      await begin(page)
      for (const { act, done } of steps.slice(0, cut)) {
        await act(page)
        await done(page).waitFor()
      }
      const kept = await page.evaluate(() => sessionStorage.getItem('residence-routes'))
      await page.waitForLoadState('networkidle')
      await context.setOffline(true)
      const { act, done } = steps[cut] ?? { act: begin, done: failed }
      // What could not be loaded may be in the way of the rest of this step.
      await Promise.race([
        act(page).catch(() => undefined),
        failed(page)
          .waitFor({ timeout: 0 })
          .catch(() => undefined),
      ])
      await expect(done(page).or(failed(page)).first(), `step ${cut}`).toBeVisible()
      const told = await failed(page).isVisible()
      await context.setOffline(false)
      if (told) {
        // A part comes by itself, rules when the person asks, and the rest of the step where it broke off.
        if (!(await comes(done(page))) && (await failed(page).isVisible())) {
          const again = page.getByRole('button', { name: 'Try again' })
          await ((await again.isVisible()) ? again.click() : act(page))
        }
        if (!(await comes(done(page)))) await act(page).catch(() => undefined)
      }
      await expect(done(page), `step ${cut} once the network is back`).toBeVisible()
      if (kept !== null)
        expect(
          await page.evaluate(() => sessionStorage.getItem('residence-routes')),
          `step ${cut}`,
        ).not.toBeNull()
    }
  })
}

test('help and search without the network say what did not load, and show the rest', async ({
  page,
  context,
}) => {
  await page.goto('/en/help/')
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.getByLabel('Your postcode or municipality').fill('liege')
  const list = page.getByRole('button', { name: /^4000 Liège/ })
  await expect(list.or(page.getByText('The list of places could not be opened')).first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await context.setOffline(false)
  await page.getByLabel('Your postcode or municipality').fill('liège')
  await expect(list).toBeVisible()
})

test('files that are made on the page say where they could not be made, and what else to do', async ({
  page,
  context,
}) => {
  await page.goto('/en/letters/')
  await click(/^Write it.*more time to leave/)(page)
  await page.getByLabel('First name and surname').fill('Amina Diallo')
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await click(/Save as a file/)(page)
  await expect(page.getByRole('status').filter({ hasText: 'Copy the text or print it' })).toBeVisible()
  await expect(page.getByLabel('First name and surname')).toHaveValue('Amina Diallo')
  await context.setOffline(false)
  const [download] = await Promise.all([page.waitForEvent('download'), click(/Save as a file/)(page)])
  expect(download.suggestedFilename()).toBe('document.docx')
})

/** A browser that keeps nothing, in any of its places. */
const refuseStorage = (page: Page) =>
  page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError')
    }
    for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse })
  })

test('a whole check, with storage refused: the page says so from the first question on, and goes to the end', async ({
  page,
}) => {
  await refuseStorage(page)
  await page.goto('/en/check/')
  await chooseProcedure(page, 'medical-regularisation')
  await question(page).waitFor()
  await expect(page.getByRole('status').filter({ hasText: ui.check.tab.refused })).toBeVisible()
  await giveAnswer(page, 'belgium')
  // Nothing can hold that it was shown, so it comes once in each page.
  await page.getByRole('button', { name: leavingText.goOn }).click()
  await page.locator('form[data-fact]').waitFor()
  await answerAll(page, completeMedical)
  await expect(page.getByRole('status').filter({ hasText: ui.check.tab.refused })).toBeVisible()
  await toResult(page)
  await expect(page.locator('[data-verdict]')).toBeVisible()
})

test('the finder, letters, help, the calculator and the desk work with storage refused', async ({ page }) => {
  await refuseStorage(page)
  await page.goto('/en/check/')
  await finderButton(page).click()
  // Nothing can hold that it was shown, so it comes once in each page.
  await page.getByRole('button', { name: leavingText.goOn }).click()
  await question(page).waitFor()
  await answerAll(page, orderedToLeave)
  await toRoutes(page)
  await page.goto('/en/letters/')
  await click(/^Write it.*more time to leave/)(page)
  await page.getByLabel('First name and surname').fill('Amina Diallo')
  await expect(page.getByRole('region', { name: 'The letter' })).toContainText('Amina Diallo')
  await page.goto('/en/help/')
  await page.getByLabel('Your postcode or municipality').fill('liege')
  await expect(page.getByRole('button', { name: /^4000 Liège/ })).toBeVisible()
  await page.goto('/en/deadlines/')
  await pick(page, 'area', 'decision')
  await click('Continue')(page)
  await expect(page.locator('input[name="situation"]').first()).toBeVisible()
  await openDesk(page)
  await newCase(page, 'Blue house')
  await expect(page.locator('#main').getByRole('alert')).toContainText('not even in this tab')
})
