import { describe, expect, test } from 'vitest'
import { locales } from '@/content/locale'
import { englishOn, unusedReasons } from './english'
import { saidOn } from './said'
import { pages, read } from './site'

const others = locales.filter((locale) => locale !== 'en')

describe('what a page says in another language than its own', () => {
  const page = (lang: string, body: string) =>
    `<!DOCTYPE html><html lang="${lang}"><body>${body}</body></html>`
  const leaks = (body: string, english: string) =>
    englishOn('fr', saidOn(page('fr', body)), saidOn(page('en', english))).map(({ text }) => text)

  test('is seen in a text and in a name that is only heard', () => {
    expect(leaks('<p>What to do</p>', '<p>What to do</p>')).toEqual(['What to do'])
    expect(leaks('<a aria-label="Next page">2</a>', '<a aria-label="Next page">2</a>')).toEqual(['Next page'])
    expect(leaks('<p>Que faire</p>', '<p>What to do</p>')).toEqual([])
  })
  test('may be a name or an address, or is marked as another language', () => {
    const same = '<p>Fedasil</p><a>https://dofi.ibz.be</a><span lang="nl">Dienst Voogdij</span>'
    expect(leaks(same, same)).toEqual([])
  })
})

describe.each(others)('the pages in %s', (locale) => {
  const own = pages.filter((page) => page.startsWith(`${locale}/`))
  const englishOf = (page: string) => page.replace(/^[^/]+/, 'en')

  test('are those of English', () => {
    expect(own.map(englishOf)).toEqual(pages.filter((page) => page.startsWith('en/')))
  })

  test.each(own)('%s is in that language', (page) => {
    const html = read(page)
    expect(html).toMatch(new RegExp(`^<!DOCTYPE html>(?:<!--.*?-->)?<html lang="${locale}`))
    expect(englishOn(locale, saidOn(html), saidOn(read(englishOf(page))))).toEqual([])
  })

  test('use every word that may be the same', () => {
    const all = new Set(own.flatMap((page) => saidOn(read(page)).map(({ text }) => text)))
    expect(unusedReasons(locale, all)).toEqual([])
  })

  test('have a manifest of their own', () => {
    const manifest = (of: string): Record<string, unknown> => JSON.parse(read(`${of}/manifest.webmanifest`))
    expect(manifest(locale).lang).toBe(locale)
    expect(manifest(locale).description).not.toBe(manifest('en').description)
  })
})
