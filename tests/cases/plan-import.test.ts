import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffDossiers } from '@/cases/dossier/diff'
import { dossierOfOne, withFact, withPerson } from '@/cases/dossier/household'
import { dossierFile, planImport } from '@/cases/exchange/files'
import { anyDossier } from '@/tests/cases/arbitrary-cases'

describe('what an import would change', () => {
  const id = '0f4f7a52-6a0c-4a44-9a36-0d8f5f3e4b11'
  const current = { ...dossierOfOne({ whereabouts: 'belgium', childAtSchool: 'no' }), id, notes: 'as it was' }
  test('is shown field by field', () => {
    const changed = withPerson(
      withFact(
        withFact(current, 'person-1', 'whereabouts', 'abroad'),
        'person-1',
        'childAtSchool',
        undefined,
      ),
      'person-1',
      (p) => ({
        ...p,
        evidence: { 'identity-document': { state: 'received' } },
      }),
    )
    expect(diffDossiers(current, changed)).toEqual([
      { path: ['household', 'childAtSchool'], before: 'no' },
      { path: ['persons', 'person-1', 'facts', 'whereabouts'], before: 'belgium', after: 'abroad' },
      { path: ['persons', 'person-1', 'evidence', 'identity-document'], after: { state: 'received' } },
    ])
  })
  test('is nothing for the same case, also when its names stand in another order', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const turned = JSON.parse(dossierFile(dossier), (_, value) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).reverse())
            : value,
        )
        expect(diffDossiers(dossier, turned)).toEqual([])
      }),
      { numRuns: 100, seed: 13 },
    )
  })
  test('is told for a case that is here; one that is not is new', () => {
    const other = dossierOfOne({})
    const plan = planImport([{ ...current, notes: 'new' }, other], [current])
    expect(plan).toEqual([
      {
        incoming: { ...current, notes: 'new' },
        current,
        changes: [{ path: ['notes'], before: 'as it was', after: 'new' }],
      },
      { incoming: other, current: null, changes: [] },
    ])
  })
})
