import { describe, expect, it } from 'vitest'
import FiguresPage from '@/app/[locale]/figures/page'
import { languageOf } from '@/components/i18n/page'
import { statisticIds, statistics } from '@/content/law/statistics'
import { locales } from '@/content/locale'
import { numberInWords } from '@/content/say/amounts'
import { put } from '@/tests/components/support/put'

describe.each(locales)('the figures in %s', (locale) => {
  const params = Promise.resolve({ locale })

  it('are written as the amounts of the site are, in tables and charts', async () => {
    const { phrases } = await languageOf({ params })
    const page = put(await FiguresPage({ params }))
    const cells = new Set([...page.querySelectorAll('td')].map((cell) => cell.textContent))
    const drawn = [...page.querySelectorAll('svg')].map((chart) => chart.textContent).join('\n')
    for (const id of statisticIds) {
      const said = statistics[id].rows.flatMap(({ values }) =>
        values.map((value) => numberInWords(value, phrases)),
      )
      expect(said.filter((value) => !cells.has(value))).toEqual([])
    }
    const thousands = numberInWords(1399, phrases)
    expect(cells).toContain(thousands)
    expect(drawn).toContain(thousands)
  })

  it('give the share of a yes among a yes and a no, without the files that were closed in another way', async () => {
    const { phrases } = await languageOf({ params })
    const cells = [...put(await FiguresPage({ params })).querySelectorAll('td')].map(
      (cell) => cell.textContent,
    )
    const percent = new Intl.NumberFormat(phrases.tag, { style: 'percent', maximumFractionDigits: 1 })
    expect(cells).toContain(percent.format(325 / (325 + 1360)))
    expect(cells).not.toContain(percent.format(325 / (325 + 1360 + 168)))
  })
})
