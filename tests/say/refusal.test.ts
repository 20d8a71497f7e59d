import { expect, test } from 'vitest'
import { eventTexts, lifecycleTexts, lifecycleWords } from '@/content/en/lifecycle'
import { eventDay, refusalSentences } from '@/content/say/refusal'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { positionOf } from '@/machines/lifecycle/position'
import { lifecycle } from '@/machines/procedures/medical-regularisation/lifecycle'
import { phrases } from '@/tests/support/phrases'

const voice = {
  ...phrases,
  events: eventTexts,
  words: lifecycleWords,
  lifecycle: await lifecycleTexts['medical-regularisation'](),
}

function refused(events: readonly DossierEvent[], today = '2026-01-01') {
  const { refusal, standings } = positionOf({ lifecycle }, events, { today })
  if (!refusal) throw new Error('every event was taken up')
  return refusalSentences({ refusal, standings }, voice)
}

test('an event that does not fit: where the file stands, and what can come next', () => {
  const [why, next, ...more] = refused([{ type: 'renewalRefused', on: 'unsure' }])
  const { name, after } = eventTexts.renewalRefused
  const [start] = positionOf({ lifecycle }, [], { today: '2026-01-01' }).standings
  const state = voice.lifecycle.regions[start?.region ?? '']?.states[start?.state ?? '']?.name
  expect(why).toBe(`“${name}” does not fit here. ${after} At this point your file is at “${state}”.`)
  expect(next).toMatch(/^What can come next: .*Application lodged.*\.$/)
  expect(more).toEqual([])
})

test('an event of another procedure: that it is none of this one', () => {
  const [why, next] = refused([
    { type: 'turnedAdult', on: '2025-05-01', procedure: 'medical-regularisation' },
  ])
  expect(why).toMatch(/^“.*” is not part of this procedure\. /)
  expect(next).toMatch(/^What can come next: /)
})

test('days out of order: both events with their days, and nothing else', () => {
  expect(
    refused([
      { type: 'applicationLodged', on: '2025-03-01' },
      { type: 'declaredAdmissible', on: '2025-02-01' },
    ]),
  ).toEqual([
    '“Application declared admissible” on Saturday 1 February 2025 comes before “Application lodged” on Saturday 1 March 2025. Steps must be in date order. Check both dates.',
  ])
})

test('a day to come: that it has not happened yet', () => {
  expect(refused([{ type: 'applicationLodged', on: '2026-03-02' }])).toEqual([
    '“Application lodged” on Monday 2 March 2026 has not happened yet. Enter only what has already happened.',
  ])
})

test('where nothing can come next, it says so', () => {
  const { refusal, standings } = positionOf({ lifecycle }, [{ type: 'renewalRefused', on: 'unsure' }], {
    today: '2026-01-01',
  })
  if (!refusal) throw new Error('taken up')
  const [, next] = refusalSentences({ refusal: { ...refusal, expected: [] }, standings }, voice)
  expect(next).toBe(lifecycleWords.nothingExpected)
})

test('an event without a known day says so', () => {
  expect(eventDay('unsure', voice)).toBe('Date not known')
  expect(eventDay('2026-03-02', voice)).toBe('Monday 2 March 2026')
})
