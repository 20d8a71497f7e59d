import { describe, expect, it } from 'vitest'
import { languageOf } from '@/components/i18n/page'
import { searchEntries } from '@/components/search/entries'
import { kinds } from '@/components/search/entry'
import { finderOf } from '@/components/search/find'
import { citations } from '@/content/law/citations'
import { offices } from '@/content/law/offices'
import { terms } from '@/content/law/terms'
import type { Locale } from '@/content/locale'

const entriesIn = async (locale: Locale) =>
  searchEntries(await languageOf({ params: Promise.resolve({ locale }) }))
const entries = await entriesIn('en')
const find = finderOf(entries, 'en')
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

  it('wants every word where something has them all, and finds nothing where nothing is', () => {
    expect(titles('entry xylophone')).toEqual([])
    expect(titles('xylophone')).toEqual([])
  })

  it('finds what has most words of a question, where nothing has them all', () => {
    expect(titles('13quinquies last day to appeal').length).toBeGreaterThan(0)
    expect(titles('may I stay while I appeal').some((title) => /appeal/i.test(title))).toBe(true)
  })
})

describe.each([
  ['fr', 'ordre de quitter', /ordre de quitter le territoire/i],
  ['fr', 'immatriculation', /d’immatriculation/],
  ['fr', 'apatride', /apatrid/i],
  ['nl', 'inreisverbod', /inreisverbod/i],
  ['nl', 'auditeur', /arbeidsauditeur/i],
  ['nl', 'begeleide minderjarige', /niet-begeleide minderjarige/i],
  ['nl', 'A-kaart', /A-kaart/],
  ['nl', 'office des etrangers', /Dienst Vreemdelingenzaken/],
  ['ar', 'بطاقة', /البطاقة/],
  ['ar', 'المادة ٣٩/٥٧', /39\/57/],
] as const)('in %s, “%s”', (locale, words, title) => {
  it('is found in the words of the language, with or without accents', async () => {
    const found = finderOf(await entriesIn(locale), locale)(words).map((entry) => entry.title)
    expect(found.slice(0, 5).join(' | ')).toMatch(title)
  })
})
