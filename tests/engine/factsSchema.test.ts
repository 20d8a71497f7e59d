import { describe, expect, test } from 'vitest'
import { parseCase, parseCaseText } from '@/cases/case'
import { parseFacts } from '@/machines/factsSchema'

const errors = (input: unknown) => {
  const parsed = parseFacts(input)
  return parsed.ok ? [] : parsed.errors.map((e) => `${e.path} ${e.message}`)
}

describe('facts from outside', () => {
  test('are taken when every value is allowed', () => {
    const facts = {
      whereabouts: 'belgium',
      dateOfBirth: '2004-02-29',
      earlierApplications: ['medical', 'other-stay'],
    }
    expect(parseFacts(facts)).toEqual({ ok: true, facts })
  })
  test('name an unknown fact, and the one that was meant', () => {
    expect(errors({ WhereAbouts: 'belgium' })[0]).toBe(
      'facts.WhereAbouts is not a known fact; did you mean whereabouts?',
    )
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
    expect(errors(input)).toEqual(['facts must be an object of fact names and values'])
  })
  test('do not take names of the object itself for facts', () => {
    expect(errors(JSON.parse('{"__proto__": 1, "constructor": 2}'))).toHaveLength(2)
  })
})

describe('a case file', () => {
  const message = (text: string) => {
    const parsed = parseCaseText(text)
    return parsed.ok ? '' : parsed.errors.map((e) => `${e.path}: ${e.message}`).join('\n')
  }
  test('that is not JSON says so', () => expect(message('{oops')).toContain('is not JSON'))
  test('of a newer version says so', () => {
    expect(message('{"schemaVersion": 99, "facts": {}}')).toContain('newer than this program knows')
  })
  test('without a version says what it must be', () =>
    expect(message('{"facts": {}}')).toContain('schemaVersion: must be'))
  test('with a field that is none names it', () => {
    expect(message('{"schemaVersion": 1, "verdict": "yes"}')).toContain('verdict: is not a field of a case')
  })
  test('keeps what it holds', () => {
    const text = '{"schemaVersion":1,"facts":{"detained":"no"},"events":[],"notes":"seen"}'
    const parsed = parseCaseText(text)
    expect(parsed).toMatchObject({
      ok: true,
      value: { notes: 'seen', persons: [{ facts: { detained: 'no' } }] },
    })
    expect(parseCase(JSON.parse(text))).toEqual(parsed)
  })
})
