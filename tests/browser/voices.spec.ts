import type { Page } from '@playwright/test'
import type { Locale } from '@/content/locale'
import { addresses, firstPerson } from '@/tests/voices/words'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import type { Answers } from './support/check'
import { openRoute, routeButton } from './support/finder'
import { expect, test } from './support/journey'
import { girl } from './support/people'
import { answerEvery, beginCheck, type Reader, readerOf, seeResult } from './support/speaking'

test.use({ viewport: { width: 360, height: 740 } })

/** Holds that what is asked speaks of somebody else. */
async function speaksOfAnother(page: Page, locale: Locale, fact: string): Promise<void> {
  await expectNoSidewaysScroll(page)
  const asked = page.locator('form[data-fact]').locator('h1, #hint, label:not([for^="for-whom"])')
  const texts = (await asked.allTextContents()).filter((text) => text !== '')
  expect(texts.length, fact).toBeGreaterThan(0)
  const wrong = texts.filter((text) => addresses(locale, text) || firstPerson[locale].test(text))
  expect(wrong, fact).toEqual([])
}

const forWhom = async ({ page, ui }: Reader, door: 'for-me' | 'for-another' | 'for-child') => {
  await page.locator('summary', { hasText: ui.check.forWhom }).click()
  await page.getByRole('radio', { name: ui.check.doors[door].title }).check()
}

const ill: Answers = {
  patient: 'me',
  whereabouts: 'belgium',
  certificateForm: 'current-model',
  certificateDate: '2026-11-02',
  identityPaper: 'passport-or-id',
  protectionProcedure: 'never',
}

test('9ter for somebody whom the reader helps: said at the first question, kept, and changed later', async ({
  page,
}) => {
  const helper = await readerOf(page, 'en', 'helped')
  await beginCheck(await readerOf(page, 'en'), 'medical-regularisation')
  await forWhom(helper, 'for-another')
  await expect(page.locator('h1')).toHaveText('Where is the person now?')
  await expectAccessible(page)
  await page.reload()
  await expect(page.locator('h1')).toHaveText('Where is the person now?')
  expect(page.url()).toMatch(/\/en\/check\/$/)
  await answerEvery(helper, ill, (fact) => speaksOfAnother(page, 'en', fact))

  await forWhom(helper, 'for-me')
  await page.locator('[data-answer="whereabouts"]').getByRole('button').click()
  await expect(page.locator('h1')).toHaveText('Where are you now?')
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await forWhom(helper, 'for-another')
  await seeResult(helper)
  await expect(page.locator('main')).toContainText('The person can show')
})

test('on a shared device, for whom it is stays in memory with the answers', async ({ page }) => {
  const reader = await readerOf(page, 'en', 'helped')
  await beginCheck(await readerOf(page, 'en'), 'medical-regularisation')
  await page.getByRole('checkbox', { name: reader.ui.check.shared.label }).check()
  await forWhom(reader, 'for-another')
  await expect(page.locator('h1')).toHaveText('Where is the person now?')
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('helped')
})

test('the route finder for somebody whom the reader helps, in French, from the start page', async ({
  page,
}) => {
  const helper = await readerOf(page, 'fr', 'helped')
  await page.goto('/fr/')
  await page.getByRole('link', { name: helper.ui.check.doors['for-another'].title }).click()
  await expect(page.locator('h1')).toHaveText('Quelle est la situation de la personne ?')
  expect(page.url()).toMatch(/\/fr\/check\/$/)
  await answerEvery(helper, { situations: ['health', 'life-here'], whereabouts: 'belgium' }, (fact) =>
    speaksOfAnother(page, 'fr', fact),
  )
  await page.getByRole('button', { name: helper.ui.check.toResult }).click()
  await expect(page.locator('h1')).toHaveText('Les voies pour la personne')
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})

test('a guardian asks about a child, in Dutch, up to the best-interest procedure', async ({ page }) => {
  const guardian = await readerOf(page, 'nl', 'child')
  await page.goto('/nl/check/')
  await page.getByRole('button', { name: guardian.ui.check.doors['for-child'].title }).click()
  await expect(page.locator('h1')).toHaveText('Wat is er bij het kind aan de hand?')
  const look = (fact: string) => speaksOfAnother(page, 'nl', fact)
  await answerEvery(guardian, girl, look)
  await page.getByRole('button', { name: guardian.ui.check.toResult }).click()
  await expect(page.locator('h1')).toHaveText('Wegen voor het kind')
  await openRoute(page, 'unaccompanied-minors')
  await routeButton(page, 'unaccompanied-minors').click()
  await page.locator('form[data-fact]').waitFor()
  const asked = await answerEvery(guardian, girl, look)
  expect(asked).toContain('guardianFiling')
  await seeResult(guardian)
  await expectNoSidewaysScroll(page)
})

test('a minor who asks alone is spoken to as a minor, in German', async ({ page }) => {
  const minor = await readerOf(page, 'de', 'familiar')
  await beginCheck(minor, 'unaccompanied-minors')
  const headings: string[] = []
  await answerEvery(minor, girl, async () => {
    headings.push((await page.locator('h1').textContent()) ?? '')
  })
  expect(headings).toContain('Mit welchem Erwachsenen aus deiner Familie bist du in Belgien?')
  expect(
    headings.filter((heading) => addresses('de', heading) && !/\b[Dd](?:u|ein\w*|ich|ir)\b/.test(heading)),
  ).toEqual([])
  await expect(page.locator('h1')).toHaveText('Deine Antworten überprüfen')
})
