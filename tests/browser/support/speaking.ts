import type { Locator, Page } from '@playwright/test'
import { inVoice } from '@/components/i18n/voice'
import type { Language, UiText } from '@/content/language'
import { type Locale, localeTable } from '@/content/locale'
import { languages } from '@/content/locales'
import type { Voice } from '@/content/voice-sentences'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { FactId } from '@/machines/facts/registry'
import type { Answer, Answers } from './check'
import { factAsked, leaves } from './check'
import { expect } from './journey'
import { escaped } from './words'

/** A reader of one language: finds controls by what that language calls them. */
export interface Reader {
  readonly locale: Locale
  readonly page: Page
  readonly ui: UiText
  readonly labelOf: (fact: string, option: string) => string
  readonly titleOf: (procedure: ProcedureId) => string
}

/** A reader of the language, on a page of a journey. `voice` is how the questions speak. */
export async function readerOf(page: Page, locale: Locale, voice: Voice = 'me'): Promise<Reader> {
  const language: Language = inVoice(languages[locale], voice)
  const [{ ui }, { questions }] = await Promise.all([language.ui(), language.facts()])
  const titles = await Promise.all(
    Object.entries(language.procedures).map(async ([id, load]) => [id, (await load()).text.title] as const),
  )
  const known = new Map(titles)
  return {
    locale,
    page,
    ui,
    labelOf: (fact, option) => {
      const options: Readonly<Record<string, string>> = questions[fact as FactId].options
      const label = options[option]
      if (label === undefined) throw new Error(`${fact} has no answer ${option}`)
      return label
    },
    titleOf: (id) => known.get(id) ?? id,
  }
}

const button = ({ page }: Reader, name: string): Locator => page.getByRole('button', { name, exact: true })

/** Open the check at the first question of a procedure that the reader knows. */
export async function beginCheck(reader: Reader, procedure: ProcedureId): Promise<void> {
  const { page, ui, locale } = reader
  await page.goto(`/${locale}/check/`)
  await expect(page.locator('html')).toHaveAttribute('lang', locale)
  const fold = page.locator('details', { has: page.getByText(ui.finder.known.title, { exact: true }) })
  await fold.locator('summary').click()
  const { open } = ui.check.choose
  const name = new RegExp(`^${escaped(open)}.*${escaped(reader.titleOf(procedure))}`)
  await page.getByRole('button', { name }).click()
  await page.locator('form[data-fact]').waitFor()
}

/** Answer every question up to the list of answers; `look` sees each question before it is answered. */
export async function answerEvery(
  reader: Reader,
  answers: Answers,
  look: (fact: string) => Promise<void>,
): Promise<readonly string[]> {
  const { page, ui } = reader
  const asked: string[] = []
  for (;;) {
    const goOn = button(reader, ui.result.stop.goOn)
    await page.locator('form[data-fact], [data-answer]').or(goOn).first().waitFor()
    const fact = await factAsked(page)
    const heading = (await page.locator('h1').textContent()) ?? ''
    if (fact === null) {
      if (!(await goOn.isVisible())) return asked
      await goOn.click()
    } else {
      expect(asked, 'no question comes twice').not.toContain(fact)
      asked.push(fact)
      await look(fact)
      await answer(reader, fact, answers[fact] ?? 'unsure')
      await button(reader, ui.common.continue).click()
    }
    await leaves(page, heading)
  }
}

async function answer(reader: Reader, fact: string, value: Answer): Promise<void> {
  const { page, ui, labelOf } = reader
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const parts = value.split('-').reverse()
    const names = [ui.question.day, ui.question.month, ui.question.year]
    for (const [i, name] of names.entries()) {
      await page.getByLabel(name, { exact: true }).fill(parts[i] ?? '')
    }
    return
  }
  if (typeof value === 'number') return page.getByRole('textbox').fill(String(value))
  for (const option of typeof value === 'string' ? [value] : value) {
    const named = { name: labelOf(fact, option), exact: true }
    await page.getByRole('radio', named).or(page.getByRole('checkbox', named)).check()
  }
}

/** From the list of answers to the result of a procedure. */
export async function seeResult(reader: Reader): Promise<void> {
  await button(reader, reader.ui.check.toResult).click()
  await reader.page.locator('[data-verdict]').first().waitFor()
}

/** The day of a date as the language writes it, for an assertion. */
export const dayIn = (locale: Locale, day: string): string =>
  new Intl.DateTimeFormat(localeTable[locale].tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
