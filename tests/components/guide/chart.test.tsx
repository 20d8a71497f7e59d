import { render } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BarChart } from '@/components/guide/BarChart'
import { barsOf } from '@/components/guide/bars'
import { type StatisticTable, statisticIds, statistics } from '@/content/law/statistics'

const number = (value: number) => new Intl.NumberFormat('en-GB').format(value)
const chart = (table: StatisticTable, dir: 'ltr' | 'rtl' = 'ltr') => (
  <BarChart
    id="figure-one"
    table={table}
    label="Chart: one"
    description="Number of decisions"
    nameOf={(column) => column}
    number={number}
    dir={dir}
  />
)
const show = (table: StatisticTable, dir?: 'ltr' | 'rtl') => {
  const svg = render(chart(table, dir)).container.querySelector('svg[role=img]')
  if (svg === null) throw new Error('there is no chart')
  return svg
}
const numberOf = (element: Element, name: string) => Number(element.getAttribute(name))
/** Where a text begins or ends: all translations around it, added up. */
function placeOf(text: Element): number {
  let x = numberOf(text, 'x')
  for (let one: Element | null = text; one !== null; one = one.parentElement)
    x += Number(/translate\((-?[\d.]+)/.exec(one.getAttribute('transform') ?? '')?.[1] ?? 0)
  return x
}

describe('the chart of yearly figures', () => {
  it('draws every figure but the total, in proportion to the largest', () => {
    const svg = show(statistics['medical-decisions'])
    const widths = [...svg.querySelectorAll('rect')].map((rect) => numberOf(rect, 'width'))
    const values = barsOf(statistics['medical-decisions']).map(({ value }) => value)
    const largest = Math.max(...widths)
    expect(widths).toHaveLength(16)
    expect(widths.map((width) => Math.round((width / largest) * 1399)).sort()).toEqual(values.sort())
  })

  it('leaves the total to the table', () => {
    expect(barsOf(statistics['removals-by-kind']).map(({ column }) => column)).not.toContain('all')
  })

  it('has a name and a description', () => {
    const svg = show(statistics['minors-decisions'])
    expect(svg).toHaveAccessibleName('Chart: one')
    expect(svg).toHaveAccessibleDescription('Number of decisions')
  })

  describe.each(statisticIds)('of %s', (id) => {
    const table: StatisticTable = statistics[id]

    it('keeps the policy of the page: no style, no script', () => {
      expect(renderToStaticMarkup(chart(table))).not.toMatch(/<style|<script|\sstyle=|\son[a-z]+=/)
    })

    it.each(['ltr', 'rtl'] as const)('keeps every label inside the drawing, read %s', (dir) => {
      const svg = show(table, dir)
      const [, , width = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number)
      expect(width).toBeGreaterThan(0)
      const texts = [...svg.querySelectorAll('text')]
      expect(texts).toHaveLength(barsOf(table).length + table.rows.length)
      const outside = texts.filter((text) => {
        const anchor = text.closest('[text-anchor]')?.getAttribute('text-anchor')
        const length = (text.textContent?.length ?? 0) * 6.2
        const from = anchor === 'end' ? placeOf(text) - length : placeOf(text)
        return from < 0 || from + length > width
      })
      expect(outside.map(({ textContent }) => textContent)).toEqual([])
    })
  })

  it('grows from the right where the page is read from the right', () => {
    const ends = (dir: 'ltr' | 'rtl') =>
      [...show(statistics['minors-decisions'], dir).querySelectorAll('rect')].map((rect) =>
        dir === 'ltr' ? numberOf(rect, 'x') : numberOf(rect, 'x') + numberOf(rect, 'width'),
      )
    expect(new Set(ends('ltr').map(Math.round))).toEqual(new Set([46]))
    expect(new Set(ends('rtl').map(Math.round))).toEqual(new Set([372 - 46]))
  })
})
