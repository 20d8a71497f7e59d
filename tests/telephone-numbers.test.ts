import { expect, it } from 'vitest'
import { type Office, offices } from '@/content/law/offices'
import { textsIn } from './support/sentences'

/** A Belgian number as it is written, in any grouping: 03 201 16 90. */
const number = /\b0\d(?:[ ./]?\d{2,3}){3}\b/g
const all: readonly Office[] = Object.values(offices)
const ours = all.flatMap(({ phone, otherPhone }) => [phone, otherPhone])

it('a telephone number in a sentence is one of the offices, digit for digit', async () => {
  const texts = await textsIn('content/en')
  const written = texts.flatMap(({ at, text }) => [...text.matchAll(number)].map(([one]) => ({ at, one })))
  expect(written.length).toBeGreaterThan(10)
  expect(written.filter(({ one }) => !ours.some((known) => known === one))).toEqual([])
})
