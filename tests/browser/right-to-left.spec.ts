import type { Page } from '@playwright/test'
import { borrowedNotice, isBorrowed } from '@/components/i18n/borrowed'
import { itselfOf, localeTable } from '@/content/locale'
import { languages } from '@/content/locales'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { factAsked, leaves } from './support/check'
import { expect, test } from './support/journey'
import { answerByKeyboard, isFocused, tabTo } from './support/keyboard'
import { printed } from './support/paper'
import { orderedToLeave } from './support/people'
import { restore } from './support/session'
import { dayIn } from './support/speaking'

const { ui } = await languages.ar.ui()
const { sheetText } = await languages.ar.sheet()
const { aids } = await languages.ar.aids()

/** A day as many readers of Arabic write it, in their own digits and with the name of the month in Syria: `١٨ تشرين الثاني ٢٠٢٦`. */
function written(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const names: Readonly<Record<string, string>> = { '04': 'نيسان', '11': 'تشرين الثاني' }
  const digits = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
  return `${digits(String(Number(date)))} ${names[month] ?? ''} ${digits(year)}`
}

test.describe('on a phone, from right to left', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the route finder and the check of an order work with the keyboard alone', async ({ page }) => {
    await page.goto('/ar/check/')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    const door = page.getByRole('button', { name: ui.check.doors['for-me'].title, exact: true })
    await tabTo(page, () => door.evaluate((button) => button.contains(document.activeElement)))
    await page.keyboard.press('Enter')
    await answerEach(page)
    await tabTo(page, () => isFocused(page, ui.check.toResult))
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-route]').first()).toBeVisible()
    await expect(page.locator('main')).toContainText(dayIn('ar', '2026-11-25'))
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)

    const open = page.locator('[data-procedure="return"]').first()
    await tabTo(page, () => open.evaluate((button) => button === document.activeElement))
    await page.keyboard.press('Enter')
    await answerEach(page)
    await tabTo(page, () => isFocused(page, ui.check.toResult))
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-verdict]').first()).toHaveAttribute('data-verdict', 'points-to-complete')
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })

  test('telephone numbers keep their order, and days run from the right', async ({ page }) => {
    await restore(page, '/ar/check/', {
      procedure: null,
      screen: { kind: 'routes' },
      facts: orderedToLeave as never,
    })
    const ruler = page.locator('[data-ruler] svg').first()
    await expect(ruler).toBeVisible()
    const [start, end] = await ruler.evaluate((svg) => {
      const at = (element: Element | null) => element?.getBoundingClientRect().x ?? 0
      return [at(svg.querySelector('circle')), at(svg.querySelector('line.stroke-ink'))]
    })
    expect(start).toBeGreaterThan(end ?? 0)
    await page.goto('/ar/help/')
    const telephones = page.locator('a[href^="tel:"]')
    await expect(telephones.nth(5)).toBeVisible()
    const directions = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="tel:"]')].map(
        (link) => getComputedStyle(link.querySelector('[dir="ltr"]') ?? link).direction,
      ),
    )
    expect([...new Set(directions)]).toEqual(['ltr'])
  })

  test('the sheet stands beside French, line by line under one number', async ({ page }) => {
    await restore(page, '/ar/summary/', {
      procedure: 'return',
      screen: { kind: 'result' },
      facts: orderedToLeave as never,
    })
    const choice = page.getByLabel(aids.twoLanguages.label)
    await expect(choice).toHaveValue('none')
    await expect(choice.locator('option')).toHaveText([
      aids.twoLanguages.none,
      ...(['fr', 'nl', 'de', 'en'] as const).map((one) => localeTable[one].name),
    ])
    await choice.selectOption('fr')
    const lines = page.locator('[data-client-sheet="two"] [data-line]')
    await expect(lines.first()).toBeVisible()
    const { sheetText: french } = await languages.fr.sheet()
    const order = lines.filter({ hasText: french.bring.order })
    await expect(order.locator('td').first()).toHaveText(sheetText.bring.order)
    await expect(order.locator('td').last()).toHaveAttribute('lang', 'fr')
    await expect(order.locator('td').last()).toHaveAttribute('dir', 'ltr')
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })

  test('questions stand beside French on the screen and on paper, and no address names either', async ({
    page,
    baseURL,
  }) => {
    await restore(page, '/ar/check/', {
      procedure: 'return',
      screen: { kind: 'question', fact: 'whereabouts', changing: false },
      facts: orderedToLeave as never,
    })
    const [{ questions: own }, { questions: french }] = await Promise.all([
      languages.ar.facts(),
      languages.fr.facts(),
    ])
    await page.locator('summary', { hasText: ui.question.beside }).click()
    await page.getByLabel(aids.twoLanguages.label).selectOption('fr')
    const beside = page.locator('form [data-beside][lang="fr"][dir="ltr"]')
    await expect(beside.first()).toHaveText(french.whereabouts.question)
    for (const option of Object.values(french.whereabouts.options))
      await expect(beside.getByText(option, { exact: true })).toBeVisible()
    await expect(
      page.getByRole('radio', { name: own.whereabouts.options.belgium ?? '', exact: true }),
    ).toBeVisible()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await page.locator('input[value="belgium"]').check()
    await page.getByRole('button', { name: ui.common.continue, exact: true }).click()
    await expect(beside.first()).not.toHaveText(french.whereabouts.question)

    await page.locator('summary', { hasText: ui.question.beside }).click()
    await page.getByRole('button', { name: ui.question.onPaper, exact: true }).click()
    const paper = page.locator('[data-questionnaire="2"]')
    const asked = paper.locator('[data-asked]')
    await expect(asked.first()).toBeVisible()
    const all = await asked.count()
    expect(all).toBeGreaterThan(20)
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    const { text } = await printed(page)
    expect(text).toContain(french.whereabouts.question.replace(/\s+/g, ' '))
    await page.getByRole('radio', { name: aids.questionnaire.filled }).check()
    await expect(asked.first()).toBeVisible()
    expect(await asked.count()).toBeLessThan(all)
    // An order is a sensitive answer, and stands on paper only where that was chosen.
    await expect(paper.locator('[data-asked="orderToLeave"]')).toHaveCount(0)
    await page.getByRole('checkbox', { name: sheetText.file.add, exact: true }).check()
    const chosen = paper.locator('[data-asked="orderToLeave"] td', { hasText: aids.questionnaire.chosen })
    await expect(chosen).toHaveCount(1)
    await expect(chosen).toContainText(own.orderToLeave.options.yes ?? '')
    expect(page.url()).toBe(`${baseURL}/ar/check/`)
    expect(await page.evaluate(() => JSON.stringify([history.state, localStorage.length]))).not.toMatch(
      /fr|belgium|[1-9]]$/,
    )

    await page
      .getByRole('button', { name: ui.common.back, exact: true })
      .or(page.getByRole('link', { name: ui.common.back, exact: true }))
      .click()
    await page.locator('summary', { hasText: ui.question.beside }).click()
    await page.getByLabel(aids.twoLanguages.label).selectOption('none')
    await expect(beside).toHaveCount(0)
  })

  test('what is borrowed says which language it is in, and the page says so', async ({ page }) => {
    const { letterWords } = await languages.ar.letterWords()
    const some = isBorrowed(letterWords.frame.day)
    await page.goto('/ar/letters/')
    await expect(page.getByText(ui.common.loading)).toHaveCount(0)
    await expect(page.locator('main h1')).toBeVisible()
    const { borrows } = itselfOf('ar')
    const borrowed = page.locator('main [data-borrowed]')
    const notice = page.locator(`#${borrowedNotice}`)
    await expect(notice).toHaveText(borrows?.notYet ?? '')
    await expect(notice).toBeVisible({ visible: some })
    await expect(borrowed.first()).toBeVisible({ visible: some })
    const marks = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-borrowed]')].map(({ lang, dir }) => `${lang} ${dir}`),
    )
    expect([...new Set(marks)]).toEqual(some ? [`${borrows?.from} ltr`] : [])
    await expectAccessible(page)
  })

  async function answerEach(page: Page): Promise<void> {
    await page.locator('form[data-fact]').waitFor()
    for (let fact = await factAsked(page); fact !== null; fact = await factAsked(page)) {
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      const heading = (await page.locator('h1').textContent()) ?? ''
      await answerByKeyboard(page, orderedToLeave[fact] ?? 'unsure', written)
      await page.keyboard.press('Enter')
      await leaves(page, heading)
    }
  }
})
