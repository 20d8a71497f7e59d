import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAs } from '@/cases/dossier/problems'
import { choiceFields, doubtOf, isChoiceField } from '@/machines/lifecycle/events/fields'
import { type DossierEvent, events, eventTypes } from '@/machines/lifecycle/events/registry'
import { eventListSchema } from '@/machines/lifecycle/events/schema'
import { linesOf } from '@/tests/support/problems'

const schema = eventListSchema()
const read = (input: unknown) => readAs(schema, input, 'events')
const messages = (input: unknown) => linesOf(read(input))

test('every type of event is read back with every detail that it may carry', () => {
  for (const type of eventTypes) {
    const { fields, procedures } = events[type]
    const details = Object.fromEntries(
      fields.map((field) => [field, isChoiceField(field) ? choiceFields[field][0] : '2025-02-28']),
    )
    // The details come from the definition of the type.
    const event = { type, on: '2025-01-02', procedure: procedures[0], ...details } as DossierEvent
    expect(read([event])).toEqual({ ok: true, value: [event] })
  }
})

test('doubt is a value of every detail and of every day', () => {
  for (const field of Object.keys(choiceFields)) {
    if (isChoiceField(field)) expect(['unsure', 'unknown']).toContain(doubtOf(field))
  }
  expect(messages([{ type: 'applicationLodged', on: 'unsure' }])).toEqual([])
})

describe('what does not parse is named by path', () => {
  test.each([
    ['none', 'events: must be a list of events'],
    [[3], 'events[0]: must be an object with type and on'],
    [[{ type: 'refused', on: '2025-01-01' }], 'events[0].type: "refused" is not a known event'],
    [
      [{ type: 'RefusalNotified', on: '2025-01-01' }],
      'events[0].type: "RefusalNotified" is not a known event; did you mean refusalNotified?',
    ],
    [
      [{ type: 'applicationLodged', on: '2025-02-30' }],
      'events[0].on: "2025-02-30" is not allowed; it must be a day that exists, written YYYY-MM-DD, or unsure',
    ],
    [
      [{ type: 'refusalNotified', on: '2025-01-01', by: 'pigeon' }],
      'events[0].by: "pigeon" is not allowed; it must be one of: registered-post, acknowledged-post, post, hand, fax, unknown',
    ],
    [
      [{ type: 'turnedAdult', on: '2025-01-01', by: 'hand' }],
      'events[0].by: is not a detail of turnedAdult (type, on, procedure)',
    ],
    [
      [{ type: 'turnedAdult', on: '2025-01-01', procedure: 'return' }],
      'events[0].procedure: "return" is not allowed; it must be one of: unaccompanied-minors',
    ],
    [
      [{ type: 'newApplicationLodged', on: '2025-01-01', procedure: 'return' }],
      'events[0].procedure: "return" is not allowed; it must be one of: medical-regularisation, humanitarian-regularisation, statelessness',
    ],
    [[{ type: 'turnedAdult' }], 'events[0].on: is missing'],
  ])('%j', (input, message) => {
    expect(messages(input)).toEqual([message])
  })

  test('all errors of a list at once', () => {
    expect(
      messages([
        { type: 'x', on: '' },
        { type: 'departed', on: '1' },
      ]),
    ).toHaveLength(2)
  })
})

test('nothing from outside makes the parser throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const parsed = read(value)
      if (!parsed.ok) expect(parsed.errors.length).toBeGreaterThan(0)
    }),
  )
})
