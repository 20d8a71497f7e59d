import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { locales } from '@/content/locale'
import { addressesFile, addressesOf, addressLines, readAddressLines } from '@/scripts/build/addresses'
import { moved, withMoved } from '@/scripts/build/moved'
import { readRedirects, redirected } from '@/scripts/build/redirects'
import { attributesOf, files, pages, read } from './site'

const published = readAddressLines(readFileSync(addressesFile, 'utf8'))
const redirects = readRedirects(read('_redirects'))
const present = new Set(files)
const idsOf = new Map(pages.map((page) => [page, new Set(attributesOf(read(page), 'id'))]))

/** Whether an address leads to its part, or a redirect does. */
function resolves(locale: string, address: string): boolean {
  const [path = '', id] = address.split('#')
  const asked = `/${locale}/${path}`
  const page = `${(redirected(asked, redirects) ?? asked).slice(1)}index.html`
  return present.has(page) && (id === undefined || idsOf.get(page)?.has(id) === true)
}

describe.each(locales)('an address that was published in %s', (locale) => {
  it('still leads to its page and part, or has a redirect', () => {
    expect(published.filter((address) => !resolves(locale, address))).toEqual([])
  })
})

describe('the list of published addresses', () => {
  it('holds every address of the site; when one is missing: npm run addresses', () => {
    const known = new Set(published)
    const now = pages
      .filter((page) => page.startsWith('en/'))
      .flatMap((page) => addressesOf(page.replace(/^en\/|index\.html$/g, ''), read(page)))
    expect(now.length).toBeGreaterThan(500)
    expect(now.filter((address) => !known.has(address))).toEqual([])
  })

  it('is in order, each address once', () => {
    expect(addressLines(published)).toBe(readFileSync(addressesFile, 'utf8'))
  })

  it.each(['condition', 'limit', 'office', 'paper', 'stage', 'state', 'figure', 'source'])(
    'holds the places of each %s',
    (kind) => expect(published.filter((address) => address.includes(`#${kind}-`)).length).toBeGreaterThan(5),
  )

  it('knows an address that leads nowhere', () => {
    expect(resolves('en', 'guides/return/conditions/#condition-gone')).toBe(false)
    expect(resolves('en', 'guides/gone/')).toBe(false)
  })
})

describe('a condition, a time limit, an office and a paper', () => {
  it.each(['condition', 'limit', 'office', 'paper'])('shows its address: each %s', (kind) => {
    const bare = pages
      .filter((page) => page.startsWith('en/guides/'))
      .flatMap((page) => {
        const links = new Set(attributesOf(read(page), 'href'))
        return [...(idsOf.get(page) ?? [])].filter((id) => id.startsWith(`${kind}-`) && !links.has(`#${id}`))
      })
    expect(bare).toEqual([])
  })
})

describe('a page that moved', () => {
  const table = readRedirects('# a note\n\n/:language/guides/old/ /:language/guides/new/ 301\n')

  it('is found in every language', () => {
    expect(redirected('/fr/guides/old/', table)).toBe('/fr/guides/new/')
    expect(redirected('/fr/guides/old/dates/', table)).toBeUndefined()
    expect(redirected('/fr/guides/other/', table)).toBeUndefined()
  })

  it.each([
    '/guides/old/ /guides/new/ 301',
    '/:language/a/ https://other.example/ 301',
    '/:language/a/ /:language/b/',
  ])('is no line such as %s', (line) => expect(() => readRedirects(line)).toThrow(line))

  it.each(['docs/deploy/nginx.conf', 'docs/deploy/Caddyfile', 'docs/deploy/apache.conf'])(
    'has its line in %s too',
    (file) => {
      const text = readFileSync(file, 'utf8')
      for (const line of read('_redirects').matchAll(/^\/:language\/(\S+) /gm))
        expect(text).toContain(line[1])
    },
  )
})

describe('a part that moved', () => {
  const page = '<html><head><title>Here</title></head><body><main><p>a</p></main></body></html>'
  const table = { 'guides/a/#old': 'guides/b/#new' }

  it('leaves a link at its old place', () => {
    const led = withMoved(page, 'nl/guides/a/index.html', (asked) => page.replace('Here', asked), table)
    expect(led).toContain(
      '<p>a</p><p><a id="old" href="/nl/guides/b/#new">nl/guides/b/index.html</a></p></main>',
    )
  })

  it('changes no other page', () => {
    expect(withMoved(page, 'nl/guides/c/index.html', () => page, table)).toBe(page)
  })

  it('stands where the table says', () => {
    for (const to of Object.values(moved)) expect(resolves('en', to)).toBe(true)
  })
})
