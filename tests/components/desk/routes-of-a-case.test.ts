import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessDossier } from '@/cases/dossier/assess-dossier'
import { dossierOfOne } from '@/cases/dossier/household'
import { pursued } from '@/components/desk/plan'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import { rules, today } from '@/tests/components/desk/render-on-desk'
import { anyFacts } from '@/tests/support/arbitraries'

function routesOf(facts: Facts): readonly ProcedureId[] {
  const dossier = dossierOfOne(facts)
  return pursued(dossier, assessDossier(dossier, rules.opened, { on: today }))
}

/** Rows of a list, as a caseworker imports them. */
const inBelgium: Facts = { whereabouts: 'belgium', currentStay: 'none', seriousIllness: 'yes' }

describe('the routes of a case that was imported', () => {
  it.each<readonly [string, Facts, readonly ProcedureId[]]>([
    ['no order, nothing asked for', { ...inBelgium, orderToLeave: 'no', earlierApplications: ['none'] }, []],
    ['an order of which nobody is sure', { ...inBelgium, orderToLeave: 'unsure' }, []],
    ['no order, detained', { ...inBelgium, orderToLeave: 'no', detained: 'no' }, []],
    ['an adult', { ...inBelgium, dateOfBirth: '1980-01-01', accompanyingAdult: 'nobody' }, []],
    ['an order', { ...inBelgium, orderToLeave: 'yes', orderNotifiedOn: '2026-11-12' }, ['return']],
    [
      'an order, and a 9ter before it',
      { ...inBelgium, orderToLeave: 'yes', earlierApplications: ['medical'] },
      ['medical-regularisation', 'return'],
    ],
    [
      'a 9bis before',
      { ...inBelgium, orderToLeave: 'no', earlierApplications: ['humanitarian'] },
      ['humanitarian-regularisation'],
    ],
    ['another stay before', { ...inBelgium, orderToLeave: 'no', earlierApplications: ['other-stay'] }, []],
  ])('%s', (_, facts, expected) => {
    expect(new Set(routesOf(facts))).toEqual(new Set(expected))
  })

  it('are what the finder found', () => {
    const facts: Facts = { situations: ['told-to-leave'], whereabouts: 'belgium', orderToLeave: 'no' }
    expect(routesOf(facts)).not.toContain('return')
  })

  it('are never the return of somebody without an order', () => {
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        if (facts.orderToLeave === 'yes') return
        expect(routesOf(facts)).not.toContain('return')
      }),
      { numRuns: 60 },
    )
  })
})
