import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schemaVersion } from '@/cases/dossier/format'
import { parseDossier } from '@/cases/dossier/parse'
import { salvageDossier } from '@/cases/dossier/salvage'
import { anyDossier } from './arbitrary-cases'

const event = { type: 'applicationLodged', on: '2026-02-02', procedure: 'medical-regularisation' }
const person = { id: 'person-1', label: 'a', facts: {}, events: [], overrides: [], evidence: {}, notes: {} }
const stored = { schemaVersion, id: 'new', label: 'b', household: {}, persons: [person], notes: 'n' }
const withPerson = (part: object) => ({ ...stored, persons: [{ ...person, ...part }] })
const leftOutOf = (input: unknown) => salvageDossier(input)?.leftOut.map(({ path }) => path)

describe('a stored case', () => {
  test('that can be read is read as it is', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        expect(salvageDossier(dossier)).toEqual({ dossier, leftOut: [] })
      }),
      { numRuns: 50 },
    )
  })
  test('keeps everything but what is not known', () => {
    const facts = { whereabouts: 'belgium', identityPaper: 'gone', gone: 1, dateOfBirth: '2026-02-30' }
    const events = [event, { ...event, type: 'gone' }, { ...event, on: 'soon' }, { ...event, gone: 1 }]
    const salvaged = salvageDossier({
      ...withPerson({ facts, events, evidence: { passport: { state: 'lost' }, photo: { state: 'needed' } } }),
      plannedFiling: 'soon',
      gone: true,
    })
    expect(salvaged?.dossier).toEqual({
      ...withPerson({
        facts: { whereabouts: 'belgium' },
        events: [event],
        evidence: { photo: { state: 'needed' } },
      }),
    })
    expect(salvaged?.leftOut.map(({ path }) => path).sort()).toEqual([
      'gone',
      'persons[0].events[1].type',
      'persons[0].events[2].on',
      'persons[0].events[3].gone',
      'persons[0].evidence.passport.state',
      'persons[0].facts.dateOfBirth',
      'persons[0].facts.gone',
      'persons[0].facts.identityPaper',
      'plannedFiling',
    ])
  })
  test('of version 1 as well', () => {
    const input = { schemaVersion: 1, facts: { whereabouts: 'mars', identityPaper: 'none' }, events: [event] }
    expect(leftOutOf(input)).toEqual(['facts.whereabouts'])
  })
  test('loses the memory of the screen without a word', () => {
    expect(leftOutOf({ ...stored, lastSeen: { on: 'soon' } })).toEqual([])
  })
  test.each([
    ['a newer version', { ...stored, schemaVersion: 99 }],
    ['no persons', { ...stored, persons: [] }],
    ['a person without a name', withPerson({ id: '' })],
    ['no list of events', withPerson({ events: 'many' })],
    ['an id that is none', { ...stored, id: '7' }],
    ['no object', 7],
  ])('is not read at all with %s', (_what, input) => {
    expect(salvageDossier(input)).toBeNull()
  })
  test('never gives what the reader of files refuses', () => {
    const junk = fc.object({ maxDepth: 2 })
    fc.assert(
      fc.property(anyDossier, junk, junk, (dossier, facts, evidence) => {
        const [first, ...rest] = dossier.persons
        const persons = [{ ...first, facts: { ...first.facts, ...facts }, evidence }, ...rest]
        const salvaged = salvageDossier({ ...dossier, persons })
        if (salvaged) expect(parseDossier(salvaged.dossier)).toEqual({ ok: true, value: salvaged.dossier })
      }),
      { numRuns: 50 },
    )
  })
})
