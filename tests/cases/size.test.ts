import { expect, test } from 'vitest'
import { oversizeAt } from '@/cases/exchange/size'

const text = (length: number) => 'x'.repeat(length)
const list = (length: number, item: unknown = 1) => Array.from({ length }, () => item)
const at = (path: string) => ({ path, problem: 'too-long', params: {} })

test.each([
  ['the longest text', text(100_000)],
  ['the longest list', { persons: list(2000) }],
  ['the most cases', { cases: list(10_000) }],
  ['texts in a long list', { events: list(2000, 'a') }],
  ['what has no length', { a: null, b: 7, c: true, d: {} }],
])('%s has the size of a case from this site', (_, value) => {
  expect(oversizeAt(value)).toBeNull()
})

test.each([
  ['a text', '', text(100_001)],
  ['a note', 'notes', { label: 'a', notes: text(100_001), persons: [] }],
  ['a list', 'persons', { notes: 'a', persons: list(2001) }],
  ['the cases', 'cases', { cases: list(10_001) }],
  ['cases that are not those of the file', 'inner.cases', { inner: { cases: list(2001) } }],
  ['a text in a list', 'events[1]', { events: ['a', text(100_001), 'b'] }],
  ['a list in a list', 'persons[0].events', { persons: [{ events: list(2001) }] }],
])('%s that is larger is named by its place: %s', (_, path, value) => {
  expect(oversizeAt(value)).toEqual(at(path))
})
