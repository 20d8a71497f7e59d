import { describe, expect, test } from 'vitest'
import { countSituation } from '@/components/calculator/count'
import { situations, situationsIn } from '@/components/calculator/situations'

const limitsOf = (id: keyof typeof situations) => situations[id].map(({ limit }) => limit)

describe('where an appeal is looked for', () => {
  test.each([
    ['transfer', 'transferDecision', 'transfer-appeal'],
    ['minor', 'minorBringBack', 'annulment'],
    ['stateless', 'statelessRefused', 'annulment'],
  ] as const)('area %s offers the decision itself first, with its appeal', (area, decision, appeal) => {
    expect(situationsIn(area)[0]).toBe(decision)
    expect(limitsOf(decision)).toContain(appeal)
  })

  test('a Dublin refusal also has the urgent request, and no term to leave of its own', () => {
    const limits = limitsOf('transferDecision')
    expect(limits).toContain('urgent-suspension')
    expect(limits).toContain('urgent-suspension-second-measure')
    expect(limits.some((limit) => limit.startsWith('term-to-leave'))).toBe(false)
  })

  test('all appeals against a Dublin refusal lead with one day', () => {
    for (const secondMeasure of ['yes', 'no', 'unsure'] as const) {
      const days = { on: '2026-11-25', earliest: undefined, latest: undefined } as const
      const given = { situation: 'transferDecision', ...days, details: { secondMeasure } } as const
      const counted = countSituation(given, '2026-11-26')
      expect(counted.length).toBeGreaterThan(1)
      for (const { deadline, status } of counted.filter((one) => one.deadline !== null))
        expect(status.possible ?? status.on, deadline.limit).toBe('2026-11-30')
    }
  })
})
