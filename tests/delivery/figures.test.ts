import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { type StatisticTable, statisticIds, statistics } from '@/content/law/statistics'
import { locales } from '@/content/locale'
import { elementsOf } from '@/scripts/build/elements'
import { attributesOf, read } from './site'

describe.each(locales)('the page of figures in %s', (locale) => {
  const html = read(`${locale}/figures/index.html`)

  it('shows every table once, with its file', () => {
    const ids = attributesOf(html, 'id')
    const files = attributesOf(html, 'href').filter((href) => href.endsWith('.csv'))
    expect(ids.filter((id) => /^figure-/.test(id) && !/-(?:name|description)$/.test(id))).toEqual(
      statisticIds
        .toSorted((a, b) => ids.indexOf(`figure-${a}`) - ids.indexOf(`figure-${b}`))
        .map((id) => `figure-${id}`),
    )
    expect(new Set(files)).toEqual(new Set(statisticIds.map((id) => `/${locale}/figures/${id}.csv`)))
  })

  it('gives every chart a name and a description', () => {
    const charts = elementsOf(html).filter(
      ({ name, attributes }) => name === 'svg' && attributes.get('role') === 'img',
    )
    const ids = new Set(attributesOf(html, 'id'))
    expect(charts.length).toBeGreaterThan(15)
    for (const { attributes } of charts) {
      expect(ids).toContain(attributes.get('aria-labelledby'))
      expect(ids).toContain(attributes.get('aria-describedby'))
    }
  })

  it.each(statisticIds)('%s is a file with the same figures', (id) => {
    const [head = [], ...rows]: string[][] = parse(read(`${locale}/figures/${id}.csv`), {
      bom: true,
      delimiter: ';',
    })
    const table: StatisticTable = statistics[id]
    expect(head).toHaveLength(table.columns.length + 4)
    expect(new Set(head).size).toBe(head.length)
    const numbers = rows.map((cells) => cells.slice(0, -3).map((cell) => Number(cell.replace(',', '.'))))
    expect(numbers).toEqual(table.rows.map(({ year, values }) => [year, ...values]))
    for (const cells of rows) {
      expect(cells.at(-2)).toContain('https://')
      expect(cells.at(-1)).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
  })
})
