import { describe, expect, test } from 'vitest'
import { withOverride } from '@/cases/dossier/assess-dossier'
import type { Dossier, EvidenceItem } from '@/cases/dossier/format'
import { dossierOfOne, withFact, withPerson } from '@/cases/dossier/household'
import { type Readiness, readyToLodge } from '@/cases/dossier/ready-to-lodge'
import type { ProcedureId } from '@/machines/engine/procedure'
import { type Facts, facts } from '@/machines/facts/registry'
import { loadProcedures } from '@/scripts/lib/procedures'
import { caseRows } from '@/tests/support/case-rows'

const inHand: EvidenceItem = { state: 'checked', kind: 'original' }

const withEvidence = (dossier: Dossier, evidence: Record<string, EvidenceItem>) =>
  withPerson(dossier, 'person-1', (p) => ({ ...p, evidence }))

const fullFacts: Facts =
  caseRows('medical-regularisation.csv').find((r) => r.name === 'complete-file')?.facts ?? {}

const full = dossierOfOne(fullFacts)

const all = await loadProcedures('all')

const module = (id: ProcedureId) => {
  const found = all.find((m) => m.lifecycle.procedure === id)
  if (!found) throw new Error(id)
  return found
}

const medical = module('medical-regularisation')

const on = '2026-11-22'

describe('ready to lodge?', () => {
  const papers = { 'application-letter': inHand, 'medical-certificate': inHand, 'identity-document': inHand }
  const ready = withEvidence(full, papers)
  const look = (dossier: Dossier, day = '2026-11-25'): Readiness => {
    const readiness = readyToLodge(dossier, 'person-1', medical, { on: day, today: on })
    if (!readiness) throw new Error('nothing is lodged')
    return readiness
  }
  test('yes, with every gate met and every paper in hand', () => {
    const { ready: yes, blocking, warnings } = look(ready)
    expect(blocking).toEqual([])
    expect(yes).toBe(true)
    expect(warnings).toContainEqual({ kind: 'useful-missing', paper: 'medical-reports' })
  })
  test('no, when a paper is missing; one of a list is enough', () => {
    const { 'identity-document': _, ...rest } = papers
    const without = look(withEvidence(full, rest))
    const list = ['identity-document', 'identity-bundle', 'exemption-proof']
    expect(without.blocking).toEqual([{ kind: 'paper', papers: list, why: 'not-in-hand' }])
    expect(look(withEvidence(full, { ...rest, 'identity-bundle': inHand })).ready).toBe(true)
  })
  test('no, when a paper runs out before the planned day', () => {
    const dossier = withEvidence(full, {
      ...papers,
      'identity-document': { ...inHand, validUntil: '2026-11-24' },
    })
    expect(look(dossier).blocking).toMatchObject([{ kind: 'paper', why: 'expired' }])
    expect(look(dossier, '2026-11-24').ready).toBe(true)
  })
  test('names the certificate that is too old on the planned day, whatever day of filing was answered', () => {
    // Certificate of 5 October: on 5 January the third month is full (art. 9ter §1 al.4).
    expect(look(ready, '2027-01-04').ready).toBe(true)
    expect(look(ready, '2027-01-05').blocking).toMatchObject([
      {
        kind: 'too-old',
        row: { finding: { condition: 'certificateAge', status: 'unmet' } },
        papers: ['medical-certificate'],
      },
    ])
  })
  test('says what blocks without an answer, and what is only judged later', () => {
    const open = look(withFact(ready, 'person-1', 'identityPaper', undefined))
    expect(open.blocking).toMatchObject([{ kind: 'condition', row: { status: 'unanswered' } }])
    expect(open.ready).toBe(false)
  })
  test('warns of a paper that nobody checked and of what was set by hand', () => {
    const received = withEvidence(full, { ...papers, 'application-letter': { state: 'received' } })
    expect(look(received).warnings).toContainEqual({ kind: 'not-checked', paper: 'application-letter' })
    const at = { procedure: 'medical-regularisation', condition: 'identity' } as const
    const set = withPerson(ready, 'person-1', (p) =>
      withOverride(p, at, { status: 'unmet', reason: 'x', on }),
    )
    expect(look(set)).toMatchObject({
      blocking: [{ kind: 'condition', row: { override: { reason: 'x' } } }],
      ready: false,
    })
    expect(look(set).warnings.map((w) => w.kind)).toContain('by-hand')
  })
  test('is not asked where nothing is lodged', () => {
    const position = { ...medical, procedure: { ...medical.procedure, kind: 'position' as const } }
    expect(readyToLodge(ready, 'person-1', position, { on, today: on })).toBeNull()
  })
  test('supposes the planned day for a fact that is a date', () => {
    const named = all.flatMap((m) => m.filing.filingDate ?? [])
    expect(named.length).toBeGreaterThan(0)
    for (const id of named) expect(facts[id].kind).toBe('date')
  })
})
