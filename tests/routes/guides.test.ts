import { describe, expect, test } from 'vitest'
import { glossaryText } from '@/content/en/glossary'
import { guideTexts } from '@/content/en/guides'
import { statisticsText } from '@/content/en/statistics'
import { citations } from '@/content/law/citations'
import { guides } from '@/content/law/guides'
import { routeIds } from '@/content/law/route-ids'
import { sources } from '@/content/law/sources'
import { type StatisticTable, statistics } from '@/content/law/statistics'
import { terms } from '@/content/law/terms'

describe('guides', () => {
  test.each(Object.entries(guides))('%s rests on sources that may carry a rule', (_, guide) => {
    const bases = Object.values(guide).flatMap((section) => Object.values(section).flat())
    expect(bases.length).toBeGreaterThan(0)
    for (const id of bases) expect(citations[id].confidence, id).not.toBe('low')
  })

  test('say that the law on appeals changed', () => {
    expect(guideTexts.appeals.intro).toMatch(/repealed on 12 June 2026/)
    expect(guideTexts['international-protection'].intro).toMatch(/12 June 2026/)
  })

  test('promise nothing', () => {
    const all = JSON.stringify([guideTexts, glossaryText, statisticsText])
    expect(all).not.toMatch(/\b(entitled|guaranteed|you will get)\b/i)
  })
})

describe('yearly figures', () => {
  const tables: readonly (readonly [string, StatisticTable])[] = Object.entries(statistics)

  test.each(tables)('%s: a number for every column, years in order, totals that add up', (_, table) => {
    const ofTheCountry = table.group === 'population' || table.group === 'flanders'
    if (ofTheCountry) expect(table.route).toBeUndefined()
    else expect(routeIds).toContain(table.route)
    expect(sources[table.source].title).not.toBe('')
    const years = table.rows.map((row) => row.year)
    expect(years).toEqual([...new Set(years)].sort())
    for (const { values } of table.rows) {
      expect(values).toHaveLength(table.columns.length)
      const at = table.total === undefined ? -1 : table.columns.indexOf(table.total)
      if (at < 0) continue
      const parts = values.filter((_value, i) => i !== at).reduce((sum, n) => sum + n, 0)
      expect(values[at]).toBe(parts)
    }
  })

  test('the two tables of removals agree for 2022 and 2023; for 2021 the source itself does not', () => {
    const forced = (of: number) => {
      const row = statistics['removals-by-kind'].rows.find((r) => r.year === of)
      return (row?.values ?? []).slice(0, 3).reduce((sum, n) => sum + n, 0)
    }
    const byMeans = (of: number) =>
      statistics['forced-returns-by-means'].rows.find((r) => r.year === of)?.values.at(-1)
    expect([2022, 2023].map(byMeans)).toEqual([2022, 2023].map(forced))
    expect([byMeans(2021), forced(2021)]).toEqual([1984, 1714])
  })
})

describe('glossary', () => {
  test('every term has its official names and a source', () => {
    for (const [id, { official, basis }] of Object.entries(terms)) {
      expect(
        [official.nl, official.fr].every((name) => name.trim().length > 0),
        id,
      ).toBe(true)
      expect(citations[basis].confidence, id).not.toBe('low')
    }
  })
})
