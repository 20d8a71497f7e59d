import { describe, expect, test } from 'vitest'
import { assess } from '@/machines/engine/assess'
import { passedOver } from '@/machines/engine/passed-over'
import type { FactId, Facts } from '@/machines/facts/registry'
import { procedure } from '@/machines/procedures/return'

const stageOf = (facts: Facts, stage: string) =>
  assess(procedure, facts, { on: '2026-11-22' }).findings.filter((finding) => finding.stage === stage)

const look = (facts: Facts) => assess(procedure, facts, { on: '2026-11-22' })

describe('a stage that is passed over', () => {
  test('is said by one finding, with the answer that all its conditions rest on', () => {
    const findings = stageOf({ orderToLeave: 'no', dangerOnReturn: 'yes' }, 'decision')
    expect(findings).toHaveLength(6)
    expect(passedOver(findings)).toMatchObject({
      status: 'not-applicable',
      reason: 'doesNotApply',
      because: [{ fact: 'orderToLeave', value: 'no' }],
      basis: ['aliens-act:7:al.1'],
    })
  })

  test('in doubt names what all its conditions are in doubt about, also while answers are missing', () => {
    const facts: Facts = { detained: 'unsure', returnCircumstances: ['none'] }
    const findings = stageOf(facts, 'detention')
    const statuses = findings.map(({ status }) => status)
    for (const status of ['not-applicable', 'to-verify', 'unanswered']) expect(statuses).toContain(status)
    expect(passedOver(findings)).toMatchObject({
      status: 'to-verify',
      reason: 'inDoubt',
      because: [{ fact: 'detained', value: 'unsure' }],
      doubt: { facts: ['detained'], endings: ['doesNotApply'] },
    })
  })

  test('asks nothing where only the paper can settle the doubt, and leaves every point to be checked', () => {
    let facts: Facts = { entryBan: 'no', detained: 'no', orderToLeave: 'unsure' }
    const asked: FactId[] = []
    for (let { next } = look(facts); next !== null; { next } = look(facts)) {
      asked.push(next)
      facts = { ...facts, [next]: 'unsure' }
    }
    expect(asked).toEqual(['refusalHeld', 'orderPaper'])
    for (const stage of ['decision', 'term', 'extension', 'removal', 'cooperation'])
      for (const { status, reason, basis } of stageOf(facts, stage)) {
        expect([status, reason]).toEqual(['to-verify', 'inDoubt'])
        expect(basis).toEqual(['aliens-act:7:al.1'])
      }
  })

  test('in doubt does not apply where it would not apply to any of its conditions', () => {
    const facts: Facts = { orderToLeave: 'unsure', refusalHeld: 'none' }
    expect(passedOver(stageOf(facts, 'orderToCome'))).toMatchObject({
      status: 'not-applicable',
      reason: 'inDoubt',
      basis: ['aliens-act:7:al.1'],
    })
  })

  test('is said of some of its conditions as of all', () => {
    const [first] = stageOf({ detained: 'no' }, 'detention')
    expect(first && passedOver([first])).toEqual(first)
  })
})

test('no finding stands for a stage that applies, or for none', () => {
  expect(passedOver(stageOf({ orderToLeave: 'yes' }, 'decision'))).toBeNull()
  expect(passedOver(stageOf({}, 'decision'))).toBeNull()
  expect(passedOver([])).toBeNull()
})
