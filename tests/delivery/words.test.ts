import { expect, test } from 'vitest'
import { withoutScripts } from '@/scripts/build/html'
import { pages, read } from './site'

/** A built page puts "undefined" where a value is missing, and an unread place where a message was not filled. */
test.each(pages)('every place of every sentence is filled on %s', (page) => {
  // A text to copy is a piece of a program, with braces of its own.
  const sentences = withoutScripts(read(page)).replace(/<pre[^>]*>[\s\S]*?<\/pre>/g, ' ')
  const text = sentences.replace(/<[^>]*>/g, ' ')
  expect(text.match(/.{0,40}(?:\bundefined\b|\[object|[{}]).{0,20}/g) ?? []).toEqual([])
})
