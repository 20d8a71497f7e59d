import { describe, expect, test } from 'vitest'
import { siteAddress } from '@/components/page/site-address'
import { samePageMark } from '@/components/ui/layout/here'
import { locales } from '@/content/locale'
import { elementsOf } from '@/scripts/build/elements'
import { languageProblems, withLanguages } from '@/scripts/build/languages'
import { mayBeFramed } from '@/scripts/build/policy'
import { pages, read } from './site'

const sample = '<!DOCTYPE html><html><head><title>a</title></head><body>LINK</body></html>'

describe('a page', () => {
  test('leads to itself in another language, and keeps what stands behind #', () => {
    const html = sample.replace(
      'LINK',
      `<a href="/fr/guides/#here" hrefLang="fr" ${samePageMark}="fr">Français</a>`,
    )
    const finished = withLanguages(html, 'en/guides/return/index.html', '')
    expect(finished).toContain(`<a href="/fr/guides/return/#here" hrefLang="fr" ${samePageMark}="fr">`)
  })

  test('names itself in every language, with the address of the site where it is known', () => {
    const finished = withLanguages(sample, 'fr/help/index.html', 'https://example.org/')
    expect(finished).toContain('<link rel="canonical" href="https://example.org/fr/help/"/>')
    expect(finished).toContain('<link rel="alternate" hrefLang="en" href="https://example.org/en/help/"/>')
    expect(finished).toContain('hrefLang="x-default" href="https://example.org/en/help/"/></head>')
  })

  test('names no address where that of the site is not known', () => {
    expect(withLanguages(sample, 'fr/help/index.html', '')).toBe(sample)
  })

  test('that is not found belongs to no language', () => {
    expect(withLanguages(sample, '404.html', '')).toBe(sample)
  })

  test('that only one language has is named', () => {
    expect(languageProblems(['404.html', 'index.html', 'en/index.html', 'en/help/index.html'])).toContain(
      '/fr/help/ is missing, and another language has it',
    )
  })

  test('in a language that the site has not is refused', () => {
    const html = sample.replace('LINK', `<a href="/xx/" ${samePageMark}="xx">?</a>`)
    expect(() => withLanguages(html, 'en/index.html', '')).toThrow('xx')
  })
})

describe('in the export', () => {
  const ofLanguages = pages.filter((page) => page.includes('/'))

  test('every page exists in every language', () => {
    expect(languageProblems(pages)).toEqual([])
  })

  test.each(ofLanguages)(
    '%s leads to the same page in each other language, and is named in all where the site has an address',
    (page) => {
      const [locale, ...rest] = page.replace(/index\.html$/, '').split('/')
      const there = (one: string) => `/${one}/${rest.join('/')}`
      const elements = elementsOf(read(page))
      const links = elements.filter(({ attributes }) => attributes.has(samePageMark))
      // A part in a page of somebody else speaks the language that the page chose.
      const others = mayBeFramed(page) ? [] : locales.filter((one) => one !== locale)
      expect(links.map(({ attributes }) => attributes.get('href')?.split('#')[0])).toEqual(others.map(there))
      const named = elements.filter(({ name, attributes }) => name === 'link' && attributes.has('hreflang'))
      const site = siteAddress
      expect(named.map(({ attributes }) => attributes.get('hreflang'))).toEqual(
        site === '' ? [] : [...locales, 'x-default'],
      )
      const canonical = elements.filter(({ attributes }) => attributes.get('rel') === 'canonical')
      expect(canonical.map(({ attributes }) => attributes.get('href'))).toEqual(
        site === '' ? [] : [`${site.replace(/\/$/, '')}${there(locale ?? '')}`],
      )
    },
  )
})
