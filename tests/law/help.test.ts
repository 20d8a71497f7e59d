import { describe, expect, it } from 'vitest'
import { districtIds, districtOf, districtSources } from '@/content/law/help/districts'
import { helperIds, helpers, readOn, sourcesOf } from '@/content/law/help/helpers'
import { places } from '@/content/law/help/places'
import type { Helper } from '@/content/law/help/types'
import { languages } from '@/content/locales'

const all: readonly (readonly [string, Helper])[] = helperIds.map((id) => [id, helpers[id]])

it('the districts were read where their sources say, on a day', () => {
  for (const { url, read } of districtSources) {
    expect(URL.canParse(url)).toBe(true)
    expect(read).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  }
})

describe('a helper', () => {
  it.each(all)('%s names its pages and the day they were read', (_, helper) => {
    expect(sourcesOf(helper).length).toBeGreaterThan(0)
    for (const { url, read, page } of sourcesOf(helper)) {
      expect(URL.canParse(url)).toBe(true)
      expect(read).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(page ?? '2026').toMatch(/^\d{4}(?:-\d{2}){0,2}$/)
      expect((page ?? '2026') <= read).toBe(true)
    }
    expect(readOn(helper)).toMatch(/^\d{4}/)
  })

  it.each(all)('%s has telephone, mail and site in their form', (_, helper) => {
    if ('office' in helper) return
    const { phone = '107', email = 'a@b.be', web = 'https://b.be', address = ['-'] } = helper
    expect(phone).toMatch(/^(?:10\d|0\d[\d ]{7,11})$/)
    expect(email).toMatch(/^[^@\s]+@[^@\s]+\.[a-z]+$/)
    expect(URL.canParse(web)).toBe(true)
    expect(address.length).toBeGreaterThan(0)
  })

  it('stands in every judicial district with a way to a lawyer', () => {
    const lawyers = all.map(([, helper]) => helper).filter(({ kinds }) => kinds.includes('lawyer'))
    for (const id of districtIds)
      expect(
        lawyers.some(({ districts }) => districts?.includes(id)),
        id,
      ).toBe(true)
  })

  it('has a sentence in every language', async () => {
    for (const language of Object.values(languages)) {
      const { pages } = await language.pages()
      for (const id of helperIds) expect(pages.help.rows[id].does.length, id).toBeGreaterThan(10)
    }
  })
})

describe('a postcode', () => {
  it('stands once, with one municipality and its names', () => {
    expect(places.length).toBeGreaterThan(1140)
    expect(new Set(places.map(({ postcode }) => postcode)).size).toBe(places.length)
    for (const { postcode, nis, names } of places) {
      expect(postcode).toMatch(/^[1-9]\d{3}$/)
      expect(nis).toMatch(/^\d{5}$/)
      expect(names.every((name) => name.length > 1)).toBe(true)
    }
  })

  it('leads to a judicial district, or to the general way for the one municipality that no source settles', () => {
    const open = places.filter(({ district }) => district === null)
    expect(open.map(({ postcode }) => postcode)).toEqual(['2070'])
  })

  it.each([
    ['1000', 'brussels'],
    ['1500', 'brussels'],
    ['3000', 'leuven'],
    ['1300', 'walloon-brabant'],
    ['2000', 'antwerp'],
    ['4000', 'liege'],
    ['4700', 'eupen'],
    ['4780', 'eupen'],
    ['4960', 'liege'],
    ['5000', 'namur'],
    ['6000', 'hainaut'],
    ['6700', 'luxembourg'],
    ['3500', 'limburg'],
    ['8000', 'west-flanders'],
    ['9000', 'east-flanders'],
  ])('%s is in the district of %s', (postcode, district) => {
    expect(places.find((place) => place.postcode === postcode)?.district).toBe(district)
  })

  it('of no known area has no district', () => {
    expect(districtOf('00000')).toBeNull()
  })
})
