import { describe, expect, test } from 'vitest'
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
})
