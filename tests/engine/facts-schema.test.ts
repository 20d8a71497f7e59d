import { describe, expect, test } from 'vitest'
import { parseDossier, parseDossierText, parseFacts } from '@/cases/dossier/parse'
import type { Fact } from '@/machines/facts/kinds'
import { factSchema } from '@/machines/facts/schema'
import { linesOf } from '@/tests/support/problems'

const errors = (input: unknown) => linesOf(parseFacts(input))

describe('a fact', () => {
  const common = { scope: 'person', sensitive: false, changeable: false } as const
  const takes = (fact: Fact) => (value: unknown) => factSchema(fact).safeParse(value).success

  test('a choice is one of its options', () => {
    const choice = takes({ kind: 'choice', options: ['a', 'unsure'], ...common })
    expect(['a', 'unsure', 'b', ['a'], undefined].map(choice)).toEqual([true, true, false, false, false])
  })
  test('a list holds options, each once, and what stands alone alone', () => {
    const options = ['a', 'b', 'none', 'unsure']
    const list = takes({ kind: 'choices', options, exclusive: ['none', 'unsure'], ...common })
    expect([['a'], ['a', 'b'], ['none'], ['unsure']].map(list)).toEqual([true, true, true, true])
    expect([[], ['a', 'a'], ['a', 'none'], ['c'], 'a'].map(list)).toEqual([false, false, false, false, false])
  })
  test('a date is a day that exists, or unsure', () => {
    const date = takes({ kind: 'date', when: 'past', ...common })
    expect(['2024-02-29', 'unsure', '2025-02-29', '', 3].map(date)).toEqual([true, true, false, false, false])
  })
  test('a count is a whole number between its bounds, or unsure', () => {
    const count = takes({ kind: 'count', min: 1, max: 40, ...common })
    expect([1, 40, 'unsure'].map(count)).toEqual([true, true, true])
    expect([0, 41, 1.5, '3', ''].map(count)).toEqual([false, false, false, false, false])
  })
})

describe('facts from outside', () => {
  test('are taken when every value is allowed', () => {
    const facts = {
      whereabouts: 'belgium',
      dateOfBirth: '2004-02-29',
      earlierApplications: ['medical', 'other-stay'],
    }
    expect(parseFacts(facts)).toEqual({ ok: true, value: facts })
  })
  test('name an unknown fact, and the one that was meant', () => {
    expect(errors({ WhereAbouts: 'belgium' })[0]).toBe(
      'facts.WhereAbouts: is not a known fact; did you mean whereabouts?',
    )
  })
  test('name an unknown fact that is like no other', () => {
    expect(errors({ DetaineD: 'no', shoeSize: 43 })).toEqual([
      'facts.DetaineD: is not a known fact; did you mean detained?',
      'facts.shoeSize: is not a known fact',
    ])
  })
  test('name what a list and a number may be', () => {
    expect(errors({ orderSays: 'ground', banYears: 41 })).toEqual([
      'facts.orderSays: "ground" is not allowed; it must be a list of: ground, family-and-health, danger, translation, none, unsure (none and unsure stand alone)',
      'facts.banYears: 41 is not allowed; it must be a whole number from 1 to 40, or unsure',
    ])
  })
  test('name a wrong option and what is allowed', () => {
    expect(errors({ whereabouts: 'mars' })[0]).toContain(
      'one of: belgium, transit-zone, closed-centre, abroad, unsure',
    )
  })
  test.each(['2025-02-30', '2025-2-3', '30/02/2025', '', 'yesterday'])('refuse the day %j', (day) => {
    expect(errors({ dateOfBirth: day })[0]).toContain('a day that exists, written YYYY-MM-DD')
  })
  test('refuse none beside another choice, doubles, and an empty list', () => {
    for (const list of [['none', 'medical'], ['medical', 'medical'], []]) {
      expect(errors({ earlierApplications: list })).toHaveLength(1)
    }
  })
  test('report every error at once', () => {
    expect(errors({ whereabouts: 1, dateOfBirth: null, nonsense: true })).toHaveLength(3)
  })
  test.each([null, [], 'text', 7])('refuse %j as facts', (input) => {
    expect(errors(input)).toEqual(['facts: must be an object of fact names and values'])
  })
  test('do not take names of the object itself for facts', () => {
    expect(errors(JSON.parse('{"__proto__": 1, "constructor": 2}'))).toHaveLength(2)
  })
})

describe('a case file', () => {
  const message = (text: string) => linesOf(parseDossierText(text)).join('\n')
  test('that is not JSON says so', () => expect(message('{oops')).toContain('is not JSON'))
  test('of a newer version says so', () => {
    expect(message('{"schemaVersion": 99, "facts": {}}')).toContain('newer than this program supports')
  })
  test('without a version says what it must be', () =>
    expect(message('{"facts": {}}')).toContain('schemaVersion: must be'))
  test('with a field that is none names it', () => {
    expect(message('{"schemaVersion": 1, "verdict": "yes"}')).toContain('verdict: is not a field of a case')
  })
  test('keeps what it holds', () => {
    const text = '{"schemaVersion":1,"facts":{"detained":"no"},"events":[],"notes":"seen"}'
    const parsed = parseDossierText(text)
    expect(parsed).toMatchObject({
      ok: true,
      value: { notes: 'seen', persons: [{ facts: { detained: 'no' } }] },
    })
    expect(parseDossier(JSON.parse(text))).toEqual(parsed)
  })
})
