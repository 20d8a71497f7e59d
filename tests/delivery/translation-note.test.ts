import { describe, expect, test } from 'vitest'
import { locales } from '@/content/locale'
import { languages } from '@/content/locales'
import { elementsOf } from '@/scripts/build/elements'
import { pages, read } from './site'

/** Regulation (EU) 2024/1689, article 50: whoever publishes text that a program made tells readers so. */
describe.each(locales)('the pages in %s', (locale) => {
  test('say how their text was made, wherever it is a translation', async () => {
    const { ui } = await languages[locale].ui()
    const { made } = ui.common.translation
    const silent = pages
      .filter((page) => page.startsWith(`${locale}/`))
      .filter((page) => elementsOf(read(page)).some(({ text }) => text === made) !== (locale !== 'en'))
    expect(silent).toEqual([])
  })
})
