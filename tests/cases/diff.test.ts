import { describe, expect, test } from 'vitest'
import { diffDossiers } from '@/cases/dossier/diff'
import type { Dossier, Person } from '@/cases/dossier/format'
import { addPerson, emptyDossier } from '@/cases/dossier/household'

describe('two values of a field', () => {
  // No answer is of these kinds; a comparison of JSON has to hold for all of them.
  const holding = (value: unknown) =>
    ({ ...emptyDossier, household: { situations: value } }) as unknown as Dossier
  const differ = (a: unknown, b: unknown) => diffDossiers(holding(a), holding(b)).length === 1
  test.each([
    ['ab', { 0: 'a', 1: 'b' }],
    [null, {}],
    [7, {}],
    [['a'], ['a', 'b']],
    [{ a: 1 }, { b: 1 }],
  ])('differ: %j and %j', (a, b) => {
    expect([differ(a, b), differ(b, a)]).toEqual([true, true])
  })
  test.each([[null], ['ab'], [{ a: [1, { b: null }] }]])('are the same: %j', (value) => {
    expect(differ(value, structuredClone(value))).toBe(false)
  })
})

describe('the difference between two cases', () => {
  test('a list is not an object with the same names, and an answer left out is not one that is empty', () => {
    const one = { ...emptyDossier, household: { situations: ['a'] } } as unknown as Dossier
    const other = { ...emptyDossier, household: { situations: { 0: 'a' } } } as unknown as Dossier
    expect(diffDossiers(one, other)).toHaveLength(1)
    expect(diffDossiers(one, emptyDossier)).toEqual([{ path: ['household', 'situations'], before: ['a'] }])
    expect(diffDossiers(emptyDossier, one)).toEqual([{ path: ['household', 'situations'], after: ['a'] }])
  })
  test('persons who came are named, and their order is told once', () => {
    const two = addPerson(emptyDossier, 'Sister')
    const changes = diffDossiers(emptyDossier, two)
    expect(changes[0]).toEqual({ path: ['persons'], before: 'person-1', after: 'person-1, person-2' })
    expect(changes).toContainEqual({ path: ['persons', 'person-2', 'label'], after: 'Sister' })
  })
})

describe('what would change, field by field', () => {
  const [person] = emptyDossier.persons
  const event = { type: 'applicationLodged', on: '2026-01-05', procedure: 'medical-regularisation' } as const
  const full: Person = {
    ...person,
    label: 'Mother',
    events: [event],
    overrides: [
      {
        procedure: 'medical-regularisation',
        condition: 'identity',
        status: 'met',
        reason: 'Seen',
        on: '2026-01-06',
      },
    ],
    evidence: { 'identity-document': { state: 'checked', kind: 'copy' } },
    notes: { 'medical-regularisation': { identity: 'Ask again' } },
  }
  const dossier: Dossier = { ...emptyDossier, persons: [full], keepUntil: '2027-01-01' }
  const at = (...path: string[]) => ['persons', 'person-1', ...path]

  test('everything that a person has is one field each', () => {
    expect(diffDossiers(emptyDossier, dossier)).toEqual(
      [
        { path: at('label'), before: '', after: 'Mother' },
        { path: ['keepUntil'], after: '2027-01-01' },
        { path: at('events', '0'), after: event },
        {
          path: at('overrides', 'medical-regularisation', 'identity'),
          after: full.overrides[0],
        },
        { path: at('evidence', 'identity-document'), after: { state: 'checked', kind: 'copy' } },
        { path: at('notes', 'medical-regularisation', 'identity'), after: 'Ask again' },
      ].toSorted(byPath(diffDossiers(emptyDossier, dossier))),
    )
  })
  test('the order of names is no change; a value, a name or a length is', () => {
    const turned: Person = {
      ...full,
      events: [{ procedure: event.procedure, on: event.on, type: event.type }],
      evidence: { 'identity-document': { kind: 'copy', state: 'checked' } },
    }
    expect(diffDossiers(dossier, { ...dossier, persons: [turned] })).toEqual([])
    const other = (evidence: Person['evidence']) =>
      diffDossiers(dossier, { ...dossier, persons: [{ ...full, evidence }] }).map((c) => c.path.at(-1))
    expect(other({ 'identity-document': { state: 'checked', kind: 'original' } })).toEqual([
      'identity-document',
    ])
    expect(other({ 'identity-document': { state: 'checked' } })).toEqual(['identity-document'])
    expect(other({ 'identity-document': { state: 'checked', kind: 'copy', note: '' } })).toEqual([
      'identity-document',
    ])
    expect(other({ 'identity-document': { state: 'checked', note: 'copy' } })).toEqual(['identity-document'])
    expect(other({ 'identity-document': null as never })).toEqual(['identity-document'])
  })
  test('the memory of a screen, the id and the version are left out, on both sides', () => {
    const seen: Dossier = {
      ...dossier,
      id: '1',
      lastSeen: { on: '2026-01-01', lawVersion: '1', outcomes: [] },
    }
    expect(diffDossiers(dossier, seen)).toEqual([])
    expect(diffDossiers(seen, dossier)).toEqual([])
  })

  /** The order of fields is that of the case; here only what is listed matters. */
  function byPath(found: readonly { readonly path: readonly string[] }[]) {
    const place = ({ path }: { readonly path: readonly string[] }) =>
      found.findIndex((one) => one.path.join() === path.join())
    return (a: { readonly path: readonly string[] }, b: { readonly path: readonly string[] }) =>
      place(a) - place(b)
  }
})
