import { describe, expect, test } from 'vitest'
import { assessDossier } from '@/cases/dossier/assess-dossier'
import { diffDossiers } from '@/cases/dossier/diff'
import type { Dossier, Outcome, Override } from '@/cases/dossier/format'
import { dossierOfOne, emptyDossier, withPerson } from '@/cases/dossier/household'
import { compareOutcomes, outcomesOf } from '@/cases/dossier/outcomes'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { lifecycle as humanitarian } from '@/machines/procedures/humanitarian-regularisation/lifecycle'
import { fixture } from '@/tests/engine/fixture'

const on = '2026-11-22'
const small = { procedure: fixture, lifecycle: { procedure: fixture.id, regions: {} } } as const

describe('the outcomes of a case', () => {
  const dossier = dossierOfOne({ whereabouts: 'belgium', dateOfBirth: '2008-11-25' })
  const findings = (day: string) => outcomesOf(dossier, [small], { on: day })[0]?.findings
  test('are the status and the ending of each condition, on that day', () => {
    const open = { present: 'met:here', paper: 'unanswered', ill: 'unanswered' }
    expect(findings(on)).toEqual({ ...open, adult: 'to-verify:child' })
    expect(findings('2026-11-25')).toEqual({ ...open, adult: 'met:grown' })
  })
  test('hold the safe day of each limit that runs', () => {
    const procedure = 'humanitarian-regularisation'
    const events: DossierEvent[] = [
      { type: 'applicationLodged', on: '2026-01-05', procedure },
      { type: 'refusalNotified', on: '2026-05-04', by: 'hand', detained: 'no', withOrder: 'no', procedure },
    ]
    const refused = withPerson(emptyDossier, 'person-1', (p) => ({ ...p, events }))
    const [outcome] = outcomesOf(refused, [{ ...small, lifecycle: humanitarian }], { on: '2026-05-12' })
    // Thirty days from 5 May.
    expect(outcome?.dates['annulment:refusalNotified:2026-05-04']).toBe('2026-06-03')
  })
  test('differ by name: the verdict, a finding, a date', () => {
    const before: Outcome = {
      person: 'person-1',
      procedure: fixture.id,
      verdict: 'points-to-complete',
      findings: { paper: 'unanswered', present: 'met:here' },
      dates: { 'annulment:refusalNotified:2026-05-04': null },
    }
    const after: Outcome = {
      ...before,
      verdict: 'not-open-now',
      findings: { paper: 'unmet:missing', present: 'met:here' },
      dates: {},
    }
    const at = { person: 'person-1', procedure: fixture.id }
    expect(compareOutcomes([before], [after])).toEqual([
      { ...at, kind: 'verdict', id: 'verdict', before: 'points-to-complete', after: 'not-open-now' },
      { ...at, kind: 'finding', id: 'paper', before: 'unanswered', after: 'unmet:missing' },
      { ...at, kind: 'date', id: 'annulment:refusalNotified:2026-05-04', before: 'unsure', after: null },
    ])
  })
})

test('set by hand for a condition that is there is beside it, and no orphan', () => {
  const set = (condition: string): Override => ({
    procedure: fixture.id,
    condition,
    status: 'unmet',
    reason: 'x',
    on,
  })
  const overrides = [set('present'), set('gone')]
  const dossier = withPerson(emptyDossier, 'person-1', (p) => ({ ...p, overrides }))
  const [result] = assessDossier(dossier, [small], { on })
  expect(result?.rows.flatMap((row) => row.override ?? [])).toEqual([set('present')])
  expect(result?.orphans).toEqual([set('gone')])
})

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
