import { describe, expect, it } from 'vitest'
import { languageOf } from '@/components/i18n/page'
import { searchEntries } from '@/components/search/entries'
import { kinds } from '@/components/search/entry'
import { finderOf } from '@/components/search/find'
import { citations } from '@/content/law/citations'
import { offices } from '@/content/law/offices'
import { terms } from '@/content/law/terms'

const entries = await searchEntries(await languageOf({ params: Promise.resolve({ locale: 'en' }) }))
const find = finderOf(entries)
const titles = (words: string) => find(words).map(({ title }) => title)

describe('what can be found', () => {
  it('has every kind, every term, office and article, each at an address of its own', () => {
    const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length
    expect(kinds.filter((kind) => count(kind) === 0)).toEqual([])
    expect(count('term')).toBe(Object.keys(terms).length)
    expect(count('office')).toBe(Object.keys(offices).length)
    expect(count('article')).toBe(Object.keys(citations).length)
    expect(new Set(entries.map(({ href }) => href)).size).toBe(entries.length)
  })

  it('has no address that tells of a victim', () => {
    expect(entries.filter(({ href }) => /\/guides\/[^/]*(traffick|victim|exploit)/.test(href))).toEqual([])
  })
})

describe('searching', () => {
  it('finds by a name, an official name, the beginning of a word and a slip of the pen', () => {
    expect(titles('entry ban')).toContain('Return and the order to leave · Entry ban and detention')
    expect(titles('dienst vreemdelingenzaken')).toContain('Immigration Office')
    expect(titles('medic certif')).toContain('Standard medical certificate')
    expect(titles('certifcate')).toContain('Standard medical certificate')
  })

  it('finds an article by its number, and accents do not matter', () => {
    expect(titles('39/57')[0]).toMatch(/art\. 39\/57/)
    expect(titles('office des etrangers')).toEqual(titles('office des étrangers'))
  })

  it('wants every word, and finds nothing where nothing is', () => {
    expect(titles('entry xylophone')).toEqual([])
  })
})
