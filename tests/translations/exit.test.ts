import { expect, it } from 'vitest'
import { locales } from '@/content/locale'
import { languages } from '@/content/locales'

it.each(locales)('what is said about the exit names it as its button does: %s', async (locale) => {
  const { ui } = await languages[locale].ui()
  const { label } = ui.common.exit
  for (const text of [ui.start.safe.leave, ui.check.watched.text])
    expect(text).toMatch(new RegExp(`[“«„]\\s?${label}\\s?[”»“]`))
})
