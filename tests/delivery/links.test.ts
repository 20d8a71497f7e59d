import { describe, expect, test } from 'vitest'
import { anewHash, doorIn } from '@/components/check/session/door-ids'
import { hereHash } from '@/components/ui/layout/here'
import { elementsOf } from '@/scripts/build/elements'
import { attributesOf, files, pages, read } from './site'

const present = new Set(files)
const idsByPage = new Map(pages.map((page) => [page, new Set(attributesOf(read(page), 'id'))]))

const loads = new Set([
  'script',
  'link',
  'img',
  'image',
  'iframe',
  'source',
  'video',
  'audio',
  'object',
  'embed',
])
/** Links that say something of the page and load nothing. */
const named = new Set(['canonical', 'alternate', 'license'])

describe.each(pages)('%s', (page) => {
  const html = read(page)
  const here = new URL(page.replace(/index\.html$/, ''), 'http://site.invalid/')
  const addresses = ['href', 'src']
    .flatMap((name) => attributesOf(html, name))
    .map((text) => new URL(text, here))

  test('leads only to pages, files and anchors that exist', () => {
    const broken = addresses
      .filter(({ host }) => host === here.host)
      .filter((address) => !leadsSomewhere(address))
    expect(broken.map(({ pathname, hash }) => pathname + hash)).toEqual([])
  })

  test('loads nothing from another host', () => {
    const elsewhere = elementsOf(html)
      .filter(({ name, attributes }) => loads.has(name) && !named.has(attributes.get('rel') ?? ''))
      .filter(({ attributes }) =>
        ['src', 'srcset', 'href', 'data', 'poster'].some((name) => isElsewhere(attributes.get(name))),
      )
    expect(elsewhere.map(({ tag }) => tag)).toEqual([])
  })
})

test('each page gives an id only once', () => {
  const doubled = pages.flatMap((page) => {
    const ids = attributesOf(read(page), 'id')
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}#${id}`)
  })
  expect(doubled).toEqual([])
})

function isElsewhere(address: string | undefined): boolean {
  return (address ?? '').split(',').some((part) => /^(?:[a-z]+:)?\/\//i.test(part.trim()))
}

function leadsSomewhere({ pathname, hash }: URL): boolean {
  const path = decodeURIComponent(pathname).slice(1)
  // The doors of the check, a new check, and the open place stand in an address, and no element carries them.
  if ((path.endsWith('/check/') && (doorIn(hash) !== null || hash === anewHash)) || hash === hereHash)
    return present.has(`${path}index.html`)
  const file = [path, `${path}index.html`].find((name) => present.has(name))
  if (file === undefined) return false
  const anchor = decodeURIComponent(hash.slice(1))
  return anchor === '' || (idsByPage.get(file)?.has(anchor) ?? false)
}
