import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Outcome } from '@/cases/dossier/format'
import { addPerson, dossierOfOne, emptyDossier, withFact, withPerson } from '@/cases/dossier/household'
import { compareOutcomes, outcomesOf } from '@/cases/dossier/outcomes'
import { parseDossierText } from '@/cases/dossier/parse'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { lifecycle as humanitarianLife } from '@/machines/procedures/humanitarian-regularisation/lifecycle'
import { loadProcedures } from '@/scripts/lib/procedures'
import { fixture } from '@/tests/engine/fixture'
import { caseRows } from '@/tests/support/case-rows'

const small = { procedure: fixture, lifecycle: { procedure: fixture.id, regions: {} } } as const

const on = '2026-11-22'

const fullFacts: Facts =
  caseRows('medical-regularisation.csv').find((r) => r.name === 'complete-file')?.facts ?? {}

const full = dossierOfOne(fullFacts)

const running = (events: readonly DossierEvent[]) => withPerson(full, 'person-1', (p) => ({ ...p, events }))

const refused: DossierEvent[] = [
  { type: 'applicationLodged', on: '2026-01-05', procedure: 'humanitarian-regularisation' },
  {
    type: 'refusalNotified',
    on: '2026-05-04',
    by: 'registered-post',
    withOrder: 'no',
    procedure: 'humanitarian-regularisation',
  },
]

const all = await loadProcedures('all')

const module = (id: ProcedureId) => {
  const found = all.find((m) => m.lifecycle.procedure === id)
  if (!found) throw new Error(id)
  return found
}

const medical = module('medical-regularisation')

const humanitarian = module('humanitarian-regularisation')

const sample = () => {
  const parsed = parseDossierText(readFileSync('tests/cases/samples/v2-household.json', 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.value
}

const withEvents = (events: readonly DossierEvent[]) =>
  withPerson(emptyDossier, 'person-1', (p) => ({ ...p, events }))

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
    const [outcome] = outcomesOf(refused, [{ ...small, lifecycle: humanitarianLife }], { on: '2026-05-12' })
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

describe('what changed since a case was last looked at', () => {
  test('is nothing on the same day under the same rules', () => {
    const dossier = running(refused)
    expect(compareOutcomes(outcomesOf(dossier, all, { on }), outcomesOf(dossier, all, { on }))).toEqual([])
  })
  test('is exactly the findings that differ, before and after', () => {
    const before = outcomesOf(full, [medical], { on })
    const after = outcomesOf(withFact(full, 'person-1', 'whereabouts', 'abroad'), [medical], { on })
    const changes = compareOutcomes(before, after)
    expect(changes).toContainEqual({
      person: 'person-1',
      procedure: 'medical-regularisation',
      kind: 'finding',
      id: 'inBelgium',
      before: before[0]?.findings.inBelgium,
      after: after[0]?.findings.inBelgium,
    })
    expect(changes.map((c) => c.kind)).toContain('verdict')
    const untouched =
      Object.keys(before[0]?.findings ?? {}).length - changes.filter((c) => c.kind === 'finding').length
    expect(untouched).toBeGreaterThan(0)
  })
  test('is also a date, one that came, one that went', () => {
    const before = outcomesOf(running(refused), [humanitarian], { on })
    const later = refused.map((e) => (e.type === 'refusalNotified' ? { ...e, on: '2026-05-06' } : e))
    const dates = compareOutcomes(before, outcomesOf(running(later), [humanitarian], { on })).filter(
      (c) => c.kind === 'date',
    )
    expect(dates.length).toBeGreaterThan(1)
    for (const { before: was, after: is } of dates) expect([was, is]).toContain(null)
  })
  test('names a person who is new', () => {
    const before = outcomesOf(full, [medical], { on })
    const changes = compareOutcomes(before, outcomesOf(addPerson(full, ''), [medical], { on }))
    expect(new Set(changes.map((c) => `${c.person} ${c.before}`))).toEqual(new Set(['person-2 null']))
  })
  test('stored outcomes of a sample are compared without being trusted', () => {
    const dossier = sample()
    const changes = compareOutcomes(
      dossier.lastSeen?.outcomes ?? [],
      outcomesOf(dossier, [humanitarian], { on }),
    )
    expect(changes).toContainEqual({
      person: 'mother',
      procedure: 'humanitarian-regularisation',
      kind: 'date',
      id: 'call-annulment',
      before: 'unsure',
      after: null,
    })
  })
})

test('a limit that could not be counted has no date among the outcomes', () => {
  const dossier = withEvents([{ type: 'orderNotified', on: '2050-12-30', by: 'hand', procedure: 'return' }])
  const [outcome] = outcomesOf(
    dossier,
    all.filter(({ procedure }) => procedure.id === 'return'),
    { on: '2050-12-31' },
  )
  expect(Object.values(outcome?.dates ?? {})).toContain(null)
})
