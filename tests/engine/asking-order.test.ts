import { describe, expect, it } from 'vitest'
import { questions } from '@/content/en/facts'
import type { QuestionText } from '@/content/sentences'
import { canSkip, nextToAsk } from '@/machines/facts/asking-order'
import { factIds, facts } from '@/machines/facts/registry'

describe('the order in which open questions are asked', () => {
  it('is that of the rules, within the step that is open', () => {
    const open = [
      { stage: 'merits', fact: 'illnessRisk' },
      { stage: 'admissibility', fact: 'currentStay' },
      { stage: 'admissibility', fact: 'identityPaper' },
    ] as const
    expect(nextToAsk(open, 'admissibility')).toBe('currentStay')
    expect(nextToAsk(open, 'preparation')).toBeUndefined()
  })

  it('begins with the illness and the certificate, and comes to sending later', () => {
    const facts = ['sendingMethod', 'patient', 'currentStay', 'certificateForm', 'whereabouts'] as const
    let open = facts.map((fact) => ({ stage: 'admissibility', fact }))
    const asked: string[] = []
    while (open.length > 0) {
      const next = nextToAsk(open, 'admissibility')
      asked.push(next ?? '')
      open = open.filter(({ fact }) => fact !== next)
    }
    expect(asked).toEqual(['whereabouts', 'patient', 'certificateForm', 'currentStay', 'sendingMethod'])
  })

  it('leaves a delicate question to the end of its step, and the acts to the end of all', () => {
    const inStep = ['publicOrderConcern', 'centreSupport'] as const
    expect(
      nextToAsk(
        inStep.map((fact) => ({ stage: 'conditions', fact })),
        'conditions',
      ),
    ).toBe('centreSupport')
    const open = [
      { stage: 'exclusion', fact: 'exclusionActs' },
      { stage: 'merits', fact: 'treatmentAtHome' },
    ] as const
    expect(nextToAsk(open, 'exclusion')).toBe('treatmentAtHome')
    expect(nextToAsk(open.slice(0, 1), 'exclusion')).toBe('exclusionActs')
  })
})

describe('a question of which our words say that nobody has to answer', () => {
  const all: readonly (readonly [string, QuestionText])[] = Object.entries(questions)
  const promises = ([, { hint = '', options }]: (typeof all)[number]) =>
    /\bskip\b/.test(hint) || /prefer not to say/.test(options.unsure ?? '')

  it('can be skipped, and no other', () => {
    expect(factIds.filter(canSkip).sort()).toEqual(
      all
        .filter(promises)
        .map(([id]) => id)
        .sort(),
    )
  })

  it('can be in doubt, as a skip is', () => {
    for (const id of factIds.filter(canSkip)) {
      const fact = facts[id]
      if (fact.kind === 'choice' || fact.kind === 'choices') expect(fact.options).toContain('unsure')
    }
  })
})
