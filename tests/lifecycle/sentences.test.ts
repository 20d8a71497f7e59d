import { describe, expect, test } from 'vitest'
import { eventTexts, fieldTexts, lifecycleTexts, lifecycleWords } from '@/content/en/lifecycle'
import { papers } from '@/content/law/papers'
import { refusalSentences } from '@/content/say/refusal'
import { choiceFields, dayFields } from '@/machines/lifecycle/events/fields'
import { type DossierEvent, eventTypes } from '@/machines/lifecycle/events/registry'
import { positionOf } from '@/machines/lifecycle/position'
import { fits, replay } from '@/machines/lifecycle/replay'
import { named, samples } from '@/tests/lifecycle/support'
import { phrases } from '@/tests/support/phrases'

const promise = /\b(entitled|guaranteed?|you will get|eligible)\b/i
const words = (text: string) => text.split(/\s+/).length

describe.each(named)('sentences of %s', (id, lifecycle) => {
  test('every state of every region has its own, and none promises an outcome', async () => {
    const text = await lifecycleTexts[id]()
    expect(Object.keys(text.regions)).toEqual(Object.keys(lifecycle.regions))
    for (const [region, { states }] of Object.entries(lifecycle.regions)) {
      const texts = text.regions[region]?.states ?? {}
      expect(Object.keys(texts).sort()).toEqual(Object.keys(states).sort())
      for (const [state, { name, means, now }] of Object.entries(texts)) {
        for (const sentence of [name, means, now]) {
          expect(sentence.length, `${region}.${state}`).toBeGreaterThan(5)
          expect(sentence, `${region}.${state}`).not.toMatch(promise)
        }
        for (const sentence of `${means} ${now}`.split(/[.:!?] /))
          expect(words(sentence), sentence).toBeLessThanOrEqual(25)
      }
    }
  })

  test('every event that does not fit is refused with a sentence that says why', async () => {
    const voice = {
      events: eventTexts,
      words: lifecycleWords,
      lifecycle: await lifecycleTexts[id](),
      ...phrases,
    }
    for (const { path, at } of samples(lifecycle)) {
      for (const type of eventTypes) {
        if (fits(lifecycle, at, type)) continue
        const event: DossierEvent = { type, on: 'unsure' }
        const { refusal, states } = replay(lifecycle, [...path, event])
        if (!refusal) throw new Error(`${type} was taken up`)
        const standings = Object.entries(states).map(([region, state]) => ({
          region,
          state,
          definition: { on: {}, acts: 'nobody' as const },
          time: { state: 'runs' as const, paper: false },
        }))
        const [why = ''] = refusalSentences({ refusal, standings }, voice)
        expect(why).toContain(eventTexts[type].name)
        expect(why).toContain(eventTexts[type].after)
        expect(why).not.toMatch(/[{}]/)
      }
    }
  })
})

test('dates out of order and events to come are refused with both dates', async () => {
  const list: readonly DossierEvent[] = [
    { type: 'applicationLodged', on: '2025-03-01' },
    { type: 'declaredAdmissible', on: '2025-02-01' },
  ]
  const [, lifecycle] = named[0] ?? []
  if (!lifecycle) throw new Error('no lifecycle')
  const voice = {
    events: eventTexts,
    words: lifecycleWords,
    lifecycle: await lifecycleTexts['medical-regularisation'](),
    ...phrases,
  }
  const sentence = (today: string) => {
    const { refusal, standings } = positionOf({ lifecycle }, list, { today })
    return refusal && refusalSentences({ refusal, standings }, voice).join(' ')
  }
  expect(sentence('2025-06-01')).toContain(
    'on Saturday 1 February 2025 comes before “Application lodged” on Saturday 1 March 2025',
  )
  expect(sentence('2025-01-01')).toContain('has not happened yet')
})

test('every event, detail, paper and actor has words', () => {
  for (const type of eventTypes) expect(eventTexts[type].name, type).toMatch(/\S/)
  for (const [field, values] of Object.entries(choiceFields)) {
    // The keys are those of choiceFields.
    const { question, options } = fieldTexts.choices[field as keyof typeof choiceFields]
    expect(question).toMatch(/\?$/)
    expect(Object.keys(options).sort()).toEqual([...values].sort())
  }
  for (const field of dayFields) expect(fieldTexts.days[field].question).toMatch(/\?$/)
  expect(Object.keys(lifecycleWords.papers).sort()).toEqual(Object.keys(papers).sort())
})
