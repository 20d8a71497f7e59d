import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onlyAnswers } from '@/cases/dossier/known'
import { knownFacts } from '@/cases/dossier/known-facts'
import { findingsOf } from '@/machines/engine/assess'
import { withPapers } from '@/machines/facts/papers'
import type { Facts } from '@/machines/facts/registry'
import * as removal from '@/machines/procedures/return'
import * as minors from '@/machines/procedures/unaccompanied-minors'
import { assessRoutes } from '@/machines/routes/finder'
import { anyFacts } from '@/tests/support/arbitraries'

const today = '2026-11-28'
const returnFindings = (answers: Facts) =>
  findingsOf(removal.procedure, { facts: onlyAnswers(answers).facts, on: today })
const finding = (answers: Facts, condition: string) =>
  returnFindings(answers).find((one) => one.condition === condition)

describe('a paper known in one procedure is read in all', () => {
  test('an annex 38 of the minors’ procedure is an order, with the safeguard of 74/16', () => {
    const child: Facts = {
      minorDocument: 'order-to-bring-back',
      dateOfBirth: '2011-03-01',
      accompanyingAdult: 'nobody',
      returnExploitationRisk: 'no',
      returnCare: 'nobody',
      refusalHeld: 'none',
    }
    for (const orderToLeave of [undefined, 'no', 'unsure', 'yes'] as const) {
      const answers = { ...child, ...(orderToLeave && { orderToLeave }) }
      expect(finding(answers, 'minorReturn'), orderToLeave).toMatchObject({
        status: 'met',
        reason: 'noCareBars',
      })
      expect(finding(answers, 'orderAhead')?.reason, orderToLeave).toBe('doesNotApply')
      expect(finding(answers, 'termGiven')?.reason, orderToLeave).toBe('guardianOrder')
    }
  })

  test('and the annex 38 of the return check is the paper of the minors’ procedure', () => {
    const facts: Facts = { orderToLeave: 'yes', orderPaper: 'bring-back' }
    expect(onlyAnswers(facts).facts.minorDocument).toBe('order-to-bring-back')
    const read = (answers: Facts) =>
      findingsOf(minors.procedure, { facts: onlyAnswers(answers).facts, on: today })
    expect(read(facts)).toEqual(read({ ...facts, minorDocument: 'order-to-bring-back' }))
  })

  test('another order beside an annex 38 stays what it is', () => {
    const both: Facts = { minorDocument: 'order-to-bring-back', orderToLeave: 'yes', orderPaper: 'order' }
    expect(withPapers(both)).toEqual(both)
  })

  test.each<[Facts, Facts['currentStay']]>([
    [{ minorDocument: 'registration-certificate' }, 'procedure-document'],
    [{ minorDocument: 'one-year-card' }, 'temporary'],
    [{ minorDocument: 'unlimited-card' }, 'unlimited'],
    [{ traffickingPhase: 'three-months' }, 'procedure-document'],
    [{ traffickingPhase: 'six-months' }, 'temporary'],
    [{ traffickingPhase: 'permanent' }, 'unlimited'],
    [{ traffickingPhase: 'six-months', currentStay: 'unlimited' }, 'unlimited'],
    [{ traffickingPhase: 'forty-five-days' }, undefined],
    [{ minorDocument: 'none', currentStay: 'none' }, 'none'],
  ])('%o is a stay of today: %s', (answers, stay) => {
    expect(onlyAnswers(answers).facts.currentStay).toBe(stay)
    expect(knownFacts(answers, [], today).facts.currentStay).toBe(stay)
  })

  test.each<[Facts, Facts]>([
    [{ earlierStatelessnessOutcome: 'not-considered' }, { statelessnessNotConsidered: 'yes' }],
    [{ earlierStatelessnessOutcome: 'refused' }, { statelessnessNotConsidered: 'no' }],
    [{ earlierStatelessnessOutcome: 'pending' }, { statelessnessNotConsidered: 'no' }],
    [{ statelessnessNotConsidered: 'yes' }, { earlierStatelessnessOutcome: 'not-considered' }],
    // “No” leaves open whether it was granted, closed, withdrawn or refused.
    [{ statelessnessNotConsidered: 'no' }, {}],
    [{ earlierStatelessnessOutcome: 'unsure' }, {}],
    // An answer stands beside another that says otherwise.
    [{ earlierStatelessnessOutcome: 'refused', statelessnessNotConsidered: 'yes' }, {}],
  ])('a decision on statelessness is one in both procedures that ask about it: %o', (answers, also) => {
    expect(withPapers(answers)).toEqual({ ...answers, ...also })
  })

  test('every procedure that reads a paper gives the same answer about it', () => {
    fc.assert(
      fc.property(anyFacts(false), (answers) => {
        const known = withPapers(answers)
        expect(withPapers(known)).toEqual(known)
        const bringBack = known.minorDocument === 'order-to-bring-back'
        const byReturn = known.orderToLeave === 'yes' && known.orderPaper === 'bring-back'
        if (byReturn && known.minorDocument !== undefined && answers.minorDocument === undefined)
          expect(bringBack).toBe(true)
        if (!bringBack) return
        expect(known.orderToLeave).toBe('yes')
        const stages = returnFindings(answers).filter(({ stage }) => stage === 'removal')
        expect(stages.some(({ reason }) => reason === 'doesNotApply')).toBe(false)
        const found = assessRoutes({ ...known, situations: ['told-to-leave'] }, { on: today })
        expect(found.results.find(({ route }) => route === 'return')?.fit).not.toBe('does-not-fit')
      }),
      { numRuns: 300 },
    )
  })
})
