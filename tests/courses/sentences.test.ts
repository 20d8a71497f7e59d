import { describe, expect, test } from 'vitest'
import { refusalSentences } from '@/content/course-sentences'
import { courseTexts, courseWords, eventTexts, fieldTexts } from '@/content/en/courses'
import { papers } from '@/content/law/papers'
import { eventTypes, type FileEvent } from '@/machines/events'
import { choiceFields, dayFields } from '@/machines/events/fields'
import { positionOf } from '@/machines/position'
import { fits, replay } from '@/machines/replay'
import { named, samples } from '@/tests/courses/support'

const promise = /\b(entitled|guaranteed?|you will get|eligible)\b/i
const words = (text: string) => text.split(/\s+/).length

describe.each(named)('sentences of %s', (id, course) => {
  test('every state of every region has its own, and none promises an outcome', async () => {
    const text = await courseTexts[id]()
    expect(Object.keys(text.regions)).toEqual(Object.keys(course.regions))
    for (const [region, { states }] of Object.entries(course.regions)) {
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
      words: courseWords,
      course: await courseTexts[id](),
      date: (day: string) => day,
    }
    for (const { path, at } of samples(course)) {
      for (const type of eventTypes) {
        if (fits(course, at, type)) continue
        const event: FileEvent = { type, on: 'unsure' }
        const { refusal, states } = replay(course, [...path, event])
        if (!refusal) throw new Error(`${type} was taken up`)
        const standings = Object.entries(states).map(([region, state]) => ({
          region,
          state,
          definition: { on: {}, acts: 'nobody' as const },
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
  const list: readonly FileEvent[] = [
    { type: 'applicationLodged', on: '2025-03-01' },
    { type: 'declaredAdmissible', on: '2025-02-01' },
  ]
  const [, course] = named[0] ?? []
  if (!course) throw new Error('no course')
  const voice = {
    events: eventTexts,
    words: courseWords,
    course: await courseTexts['medical-regularisation'](),
    date: (day: string) => day,
  }
  const sentence = (today: string) => {
    const { refusal, standings } = positionOf({ course }, list, { today })
    return refusal && refusalSentences({ refusal, standings }, voice).join(' ')
  }
  expect(sentence('2025-06-01')).toContain('on 2025-02-01 comes before “Application lodged” on 2025-03-01')
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
  expect(Object.keys(courseWords.papers).sort()).toEqual(Object.keys(papers).sort())
})
