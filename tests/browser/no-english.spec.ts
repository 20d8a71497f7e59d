import type { Page } from '@playwright/test'
import type { Language, UiText } from '@/content/language'
import { type Locale, locales } from '@/content/locale'
import { languages } from '@/content/locales'
import { englishOn } from '@/tests/delivery/english'
import { type Said, saidOn } from '@/tests/delivery/said'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { type Answers, factAsked } from './support/check'
import { expect, test } from './support/journey'
import { completeMedical } from './support/people'

const illAndHeld: Answers = {
  situations: ['health', 'told-to-leave', 'held-or-threatened'],
  seriousIllness: 'yes',
  whereabouts: 'belgium',
  nationalityGroup: 'non-eea',
  currentStay: 'none',
  orderToLeave: 'yes',
}

test.use({ viewport: { width: 360, height: 740 } })

test('screens that ask, count and keep say nothing in another language than their own, and fit a phone', async ({
  page,
}) => {
  const english = await walk(page, 'en')
  for (const locale of locales) {
    if (locale === 'en') continue
    const own = await walk(page, locale)
    expect(own.map(({ screen }) => screen)).toEqual(english.map(({ screen }) => screen))
    for (const [i, { screen, said }] of own.entries()) {
      expect.soft(englishOn(locale, said, english[i]?.said ?? []), `${locale}: ${screen}`).toEqual([])
    }
  }
})

interface Screen {
  readonly screen: string
  readonly said: readonly Said[]
}

/** The way of one person through the interactive screens in one language, with all that each of them says. */
async function walk(page: Page, locale: Locale): Promise<readonly Screen[]> {
  const language: Language = languages[locale]
  const [{ ui }, { pages }] = await Promise.all([language.ui(), language.pages()])
  const screens: Screen[] = []
  const look = async (screen: string) => {
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    await expect(page.getByText(ui.common.loading)).toHaveCount(0)
    await expectNoSidewaysScroll(page)
    const said = saidOn(await page.content())
    expect(
      said.filter(({ text }) => /undefined|[{}]/.test(text)),
      screen,
    ).toEqual([])
    screens.push({ screen, said })
  }
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()

  // Each walk begins with nothing in the tab.
  await page.goto(`/${locale}/about/`)
  await page.evaluate(() => sessionStorage.clear())
  await page.goto(`/${locale}/check/`)
  await press(ui.check.doors['for-me'].title)
  await answer(page, illAndHeld, ui, look)
  await press(ui.check.toResult)
  await expect(page.locator('[data-route]').first()).toBeVisible()
  await look(`routes, first ${await page.locator('[data-route]').first().getAttribute('data-route')}`)
  await expectAccessible(page)
  await page.locator('[data-procedure="medical-regularisation"]').first().click()
  await answer(page, completeMedical, ui, look)
  await press(ui.check.toResult)
  await look(`result ${await page.locator('[data-verdict]').getAttribute('data-verdict')}`)
  await expectAccessible(page)
  await page.getByRole('link', { name: ui.result.print }).first().click()
  await expect(page.locator('[data-client-sheet]')).toBeVisible()
  await look('summary')

  for (const postcode of ['1000', '9000', '4700']) {
    await page.goto(`/${locale}/help/`)
    await page.getByLabel(pages.help.place).fill(postcode)
    await page
      .getByRole('button', { name: new RegExp(`^[\\u2066-\\u2069]?${postcode} `) })
      .first()
      .click()
    await look(`help near ${postcode}`)
    // The place stays in the tab.
    await press(pages.help.anotherPlace)
  }

  await page.goto(`/${locale}/desk/`)
  await press(ui.desk.empty.samples)
  await expect(page.locator('[data-case]').first()).toBeVisible()
  await look('desk')
  await page.locator('[data-case] button').first().click()
  await expect(page.locator('[data-open-case]')).toBeVisible()
  await look('case')
  return screens
}

/** Answer every question that comes, and look at each one. */
async function answer(page: Page, answers: Answers, ui: UiText, look: (screen: string) => Promise<void>) {
  const onward = ui.common.continue
  const end = ui.check.toResult
  const rest = ui.result.stop.goOn
  for (;;) {
    const form = page.locator('form[data-fact]')
    const over = page.getByRole('button', { name: end, exact: true })
    const goOn = page.getByRole('button', { name: rest, exact: true })
    await form.or(over).or(goOn).first().waitFor()
    if ((await form.count()) === 0) {
      if (!(await goOn.isVisible())) return
      await goOn.click()
      continue
    }
    const fact = await factAsked(page)
    if (fact === null) return
    await look(fact)
    const value = answers[fact] ?? 'unsure'
    const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value))
    if (day) {
      const fields = form.locator('input[id$="day"], input[id$="month"], input[id$="year"]')
      for (const [i, part] of [day[3], day[2], day[1]].entries()) await fields.nth(i).fill(part ?? '')
    } else if (typeof value === 'number') {
      await page.getByRole('spinbutton').or(page.getByRole('textbox')).fill(String(value))
    } else {
      for (const one of [value].flat()) await form.locator(`input[value="${String(one)}"]`).check()
    }
    const heading = await page.locator('h1').textContent()
    await page.getByRole('button', { name: onward, exact: true }).click()
    await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, heading)
  }
}
