import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { locales } from '@/content/locale'
import { type Copy, keptFiles } from '@/scripts/build/offline/offline'
import { mayBeFramed } from '@/scripts/build/policy'
import { files, out, read } from './site'

/** What the copy of one language may weigh, as it is sent (bytes). */
const budget = 1_000_000

describe.each(locales)('the copy of %s', (locale) => {
  const copy: Copy = JSON.parse(read(`${locale}/copy.json`))
  const addresses = copy.files.map(({ address }) => address)

  it('is of the release that its worker keeps', () => {
    expect(copy.build).toMatch(/^\d{4}-\d\d-\d\d-[0-9a-f]{12}$/)
    expect(read(`${locale}/worker.js`)).toContain(
      `const build = '${copy.build}'\nconst language = '${locale}'\n`,
    )
  })

  it('holds each of its pages once, and the one for what is not kept', () => {
    const pages = files
      .filter((file) => file.startsWith(`${locale}/`) && file.endsWith('.html'))
      .map((file) => `/${file.replace(/index\.html$/, '')}`)
    const kept = addresses.filter((address) => address.startsWith(`/${locale}/`) && address.endsWith('/'))
    expect(kept.toSorted()).toEqual(pages.toSorted())
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(kept).toContain(`/${locale}/offline/`)
    expect(addresses).not.toContain('/forget.txt')
  })

  it('says who may frame each page, as the server does', () => {
    for (const { address, policy } of copy.files) {
      const who = mayBeFramed(`${address.slice(1)}index.html`) ? '*' : "'none'"
      expect(policy, address).toContain(`frame-ancestors ${who}`)
    }
  })

  it('keeps its budget', () => {
    expect(statSync(join(out, locale, 'copy.json.br')).size).toBeLessThan(budget)
  })

  it('can be put among the apps of a device, with icons that are there', () => {
    const manifest = JSON.parse(read(`${locale}/manifest.webmanifest`))
    expect(addresses).toContain(manifest.start_url)
    expect(manifest.scope).toBe(`/${locale}/`)
    for (const { src } of manifest.icons) expect(addresses).toContain(src)
  })
})

it('leaves out the pages of other languages', () => {
  const all = ['en/index.html', 'fr/index.html', 'fr/copy.json', '_next/static/a.js', 'index.html']
  expect(keptFiles(all, 'fr', ['en', 'fr'])).toEqual(['fr/index.html', '_next/static/a.js'])
})
