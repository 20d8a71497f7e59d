import { expect, test } from 'vitest'
import { withoutScripts } from '@/scripts/build/html'
import { pages, read } from './site'

/** A built page puts "undefined" where a value is missing, and an unread place where a message was not filled. */
test.each(pages)('every place of every sentence is filled on %s', (page) => {
  const text = withoutScripts(read(page)).replace(/<[^>]*>/g, ' ')
  expect(text.match(/.{0,40}(?:\bundefined\b|\[object|[{}]).{0,20}/g) ?? []).toEqual([])
})
