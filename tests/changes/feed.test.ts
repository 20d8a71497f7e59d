import { expect, test } from 'vitest'
import { atomOf, type Feed } from '@/components/changes/feed'
import { lastingName } from '@/components/changes/uuid'
import { feedLinks, feedProblems } from '@/tests/changes/atom'

const entry = { id: 'a', on: '2026-11-29', title: 'Fees < 400 & “more”', text: '<b> & "c"', kind: 'amount' }
const feed: Feed = {
  locale: 'en',
  title: 'What changed',
  lead: 'Newest first & all',
  author: 'The site',
  site: '',
  entries: [entry, { ...entry, id: 'b', on: '2026-11-28' }],
}

test('a feed holds what Atom asks for, whatever the texts are', () => {
  expect(feedProblems(atomOf(feed))).toEqual([])
})

test('addresses begin with the site where it is known', () => {
  expect(feedLinks(atomOf(feed))).toContain('/en/changes/#a')
  expect(feedLinks(atomOf({ ...feed, site: 'https://example.org' }))).toContain(
    'https://example.org/en/changes/#a',
  )
})

test('a name stays the same in every build and differs by language and entry', () => {
  expect(lastingName('en/changes/a')).toBe(lastingName('en/changes/a'))
  expect(lastingName('en/changes/a')).not.toBe(lastingName('fr/changes/a'))
  expect(lastingName('en/changes/a')).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
})

test.each([
  ['an id', /<id>[^<]*<\/id>/, 'feed: not one id'],
  ['a moment', /<updated>[^<]*<\/updated>/, 'feed: not one updated'],
  ['an author', /<author>.*<\/author>/, 'feed: no author with a name'],
  ['the link to itself', /<link rel="self"[^>]*>/, 'feed: no link to itself'],
])('a feed without %s is refused', (_what, part, problem) => {
  expect(feedProblems(atomOf(feed).replace(part, ''))).toContain(problem)
})

test('two entries of one name, and text that is no XML, are refused', () => {
  const twice = atomOf({ ...feed, entries: [entry, entry] })
  expect(feedProblems(twice)).toEqual([expect.stringContaining('given twice')])
  expect(() => feedProblems(atomOf(feed).replace('</feed>', ''))).toThrow()
})
