import { describe, expect, test } from 'vitest'
import { locales } from '@/content/locale'
import { feedLinks, feedProblems } from '@/tests/changes/atom'
import { attributesOf, read } from './site'

describe.each(locales)('the feed of changes in %s', (locale) => {
  const xml = read(`${locale}/changes.atom`)

  test('is valid Atom', () => {
    expect(feedProblems(xml)).toEqual([])
  })

  test('leads to entries that stand on the page, which names the feed in its head', () => {
    const page = read(`${locale}/changes/index.html`)
    const anchors = feedLinks(xml).flatMap((link) => link.split('#')[1] ?? [])
    expect(anchors.length).toBeGreaterThan(5)
    expect(anchors.filter((anchor) => !attributesOf(page, 'id').includes(anchor))).toEqual([])
    expect(page).toMatch(/<link rel="alternate" type="application\/atom\+xml" href="[^"]*\/changes\.atom"/)
  })
})
