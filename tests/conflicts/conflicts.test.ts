import { describe, expect, test } from 'vitest'
import { conflicts as texts } from '@/content/en/conflicts'
import { type ConflictId, conflicts, conflictsIn } from '@/machines/conflicts/conflicts'
import { facts as definitions, type Facts } from '@/machines/facts/registry'

const on = '2026-11-28'
const idsIn = (facts: Facts) => conflictsIn(facts, on).map(({ id }) => id)

/** For each pair, answers that contradict each other and answers that do not. */
const table: Readonly<Record<ConflictId, { readonly both: Facts; readonly fine: Facts }>> = {
  'parents-elsewhere': {
    both: { parentsWhereabouts: 'origin', accompanyingAdult: 'parent' },
    fine: { parentsWhereabouts: 'origin', accompanyingAdult: 'nobody' },
  },
  'alone-with-parent': {
    both: { situations: ['child-alone'], accompanyingAdult: 'parent' },
    fine: { situations: ['child-alone'], accompanyingAdult: 'adult-with-decision' },
  },
  'unaccompanied-with-parent': {
    both: { minorIdentification: 'confirmed', accompanyingAdult: 'parent' },
    fine: { minorIdentification: 'refused', accompanyingAdult: 'parent' },
  },
  'adult-named-a-child': {
    both: { dateOfBirth: '2008-11-28', situations: ['child-alone'] },
    fine: { dateOfBirth: '2008-11-29', situations: ['child-alone'] },
  },
  'guardian-not-reported': {
    both: { guardianFiling: 'declines', minorIdentification: 'not-reported' },
    fine: { guardianFiling: 'none', minorIdentification: 'not-reported' },
  },
  'card-without-stay': {
    both: { minorDocument: 'one-year-card', currentStay: 'none' },
    fine: { minorDocument: 'one-year-card', currentStay: 'temporary' },
  },
  'in-centre-not-detained': {
    both: { whereabouts: 'closed-centre', detained: 'no' },
    fine: { whereabouts: 'belgium', detained: 'yes' },
  },
  'protection-ended-before': {
    both: { protectionLodgedOn: '2024-05-02', protectionEndedOn: '2024-05-01' },
    fine: { protectionLodgedOn: '2024-05-01', protectionEndedOn: '2024-05-01' },
  },
  'stateless-with-nationality': {
    both: { nationalityGroup: 'non-eea', feeExemption: 'stateless' },
    fine: { nationalityGroup: 'stateless', feeExemption: 'stateless' },
  },
  'photo-and-none': {
    both: { identityPaper: 'other-single', paperPhoto: 'no' },
    fine: { identityPaper: 'several', paperPhoto: 'no' },
  },
  'illness-not-serious': {
    both: { seriousIllness: 'no', illnessRisk: 'both' },
    fine: { seriousIllness: 'no', illnessRisk: 'no-treatment' },
  },
  'school-and-no-child': {
    both: { childAtSchool: 'no', circumstances: ['integration', 'children-at-school'] },
    fine: { childAtSchool: 'yes', circumstances: ['children-at-school'] },
  },
  'danger-and-none': {
    both: { dangerOnReturn: 'no', circumstances: ['danger-on-return'] },
    fine: { dangerOnReturn: 'no', circumstances: ['medical'] },
  },
  'pending-and-none': {
    both: { earlierApplications: ['none'], pendingStayApplication: 'yes' },
    fine: { earlierApplications: ['medical'], pendingStayApplication: 'yes' },
  },
}

describe.each(Object.entries(table))('%s', (id, { both, fine }) => {
  test('is found where both answers are given, and only there', () => {
    expect(idsIn(both)).toEqual([id])
    expect(idsIn(fine)).toEqual([])
    for (const fact of Object.keys(both)) expect(idsIn({ ...both, [fact]: undefined })).toEqual([])
  })
  test('is never found in a doubt', () => {
    for (const [fact, value] of Object.entries(both)) {
      const doubt = Array.isArray(value) ? ['unsure'] : 'unsure'
      expect(idsIn({ ...both, [fact]: doubt })).toEqual([])
    }
  })
})

test('every pair names two facts that exist, and has a sentence', () => {
  for (const [id, { facts }] of Object.entries(conflicts)) {
    expect(new Set(facts).size).toBe(2)
    for (const fact of facts) expect(definitions).toHaveProperty(fact)
    expect(Object.keys(texts)).toContain(id)
  }
})
