import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { locales } from '@/content/locale'
import { securityHeaders } from '@/scripts/build/headers'
import { mayBeFramed } from '@/scripts/build/policy'
import { forgetFile, forgetting } from '@/scripts/serve/server'
import { files, pages } from './site'

/** The files for other servers. */
const deploys = [
  'docs/deploy/nginx.conf',
  'docs/deploy/Caddyfile',
  'docs/deploy/apache.conf',
  'public/_headers',
]

describe.each(deploys)('%s', (file) => {
  const text = readFileSync(file, 'utf8')
  const line = (name: string) => text.split('\n').find((one) => new RegExp(`\\b${name}\\b`, 'i').test(one))

  test('sends the headers of our own server', () => {
    for (const [name, value] of Object.entries(securityHeaders)) expect(line(name), name).toContain(value)
    expect(text).toContain("frame-ancestors 'none'")
  })

  test('keeps hashed files, and asks again for everything else', () => {
    expect(text).toContain('public, max-age=31536000, immutable')
    expect(text).toContain('_next/static')
    expect(text, 'sentences, whose names change with what they say').toMatch(/\/texts\)?\//)
  })

  test('has the browser wipe its storage at one address alone', () => {
    expect(text).toContain(forgetFile)
    expect(text.replaceAll('\\"', '"')).toContain(forgetting)
    expect(text.match(/clear-site-data/gi)).toHaveLength(1)
  })
})

/** Where a page is, as a browser asks for it. */
const addressOf = (page: string) => `/${page.replace(/index\.html$/, '')}`
const framed = pages.filter(mayBeFramed).map(addressOf)

describe('who may frame a page', () => {
  test('anybody two pages of each language, and nobody another one', () => {
    expect(framed).toEqual(
      locales.flatMap((locale) => ['deadline', 'routes'].map((id) => `/${locale}/embed/${id}/`)).sort(),
    )
  })

  test.each(deploys.slice(0, 3))('%s says it of these addresses alone', (file) => {
    const text = readFileSync(file, 'utf8')
    const found = [...text.matchAll(/\^\/\[a-z\]\[a-z\]\/embed\/\S+?\$(?=["\s])/g)].map(([all]) => all)
    expect(new Set(found).size).toBe(1)
    expect(text.match(/frame-ancestors \*/g)).toHaveLength(1)
    const [one = ''] = found
    expect(
      pages
        .map(addressOf)
        .filter((address) => new RegExp(one).test(address))
        .sort(),
    ).toEqual(framed)
  })

  describe('public/_headers', () => {
    const rules = readFileSync('public/_headers', 'utf8')
      .split(/\n\n/)
      .map((block) => block.split('\n').filter((one) => !one.startsWith('#')))
      .map(([path = '', ...lines]) => ({ path: patternOf(path), lines }))
    /** The values of all rules that fit, joined as static hosts join them. */
    const framing = (address: string) =>
      rules
        .filter(({ path }) => path.test(address))
        .flatMap(({ lines }) => lines.filter((one) => one.includes('frame-ancestors')))
        .map((one) => one.replace(/.*frame-ancestors /, ''))

    test('says it once for every page', () => {
      const wrong = pages
        .map(addressOf)
        .filter((address) => framing(address).join() !== (framed.includes(address) ? '*' : "'none'"))
      expect(wrong).toEqual([])
    })

    test('says it also where a page is asked for as a file', () => {
      const open = pages.filter((page) => !mayBeFramed(page) && framing(`/${page}`).join() !== "'none'")
      expect(open).toEqual([])
    })
  })
})

/** A path of `_headers`: `:language` is one part of it, `*` any rest. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+').replaceAll('*', '.*')}$`)
}

test('the export brings the headers for static hosts', () => {
  expect(files).toContain('_headers')
  expect(files).toContain(forgetFile.slice(1))
})
