import { describe, expect, test } from 'vitest'
import { facts, isFactId } from '@/machines/facts'
import { conditionsOf, type PlacedCondition, type Procedure } from '@/machines/procedure'
import { answersOf, askedBy } from '@/tests/support/combinations'
import { allMachines } from '@/tests/support/procedures'
import { statusesOf } from '@/tests/support/statuses'

type Answers = Readonly<Record<string, string>>

const machines = await allMachines()

describe.each(machines.map((m) => [m.id, m] as const))('%s', (_, machine) => {
  test.each(conditionsOf(machine).map((p) => [p.id, p] as const))(
    '%s: unsure is never a no, nor a yes, unless every definite answer is',
    (_, placed) => {
      const status = statusTable(machine, placed)
      for (const { answers } of statusesOf(machine, placed)) {
        for (const fact of askedBy(placed.condition)) {
          if (answers[fact] !== 'unsure') continue
          const definite = answersOf(fact).filter((a) => a !== 'unsure')
          const all = definite.map((value) => status({ ...answers, [fact]: value }))
          const doubt = status(answers)
          const told = `${fact} unsure in ${JSON.stringify(answers)}: ${doubt}, definite ${all.join(', ')}`
          if (doubt === 'unmet')
            expect(
              all.every((s) => s === 'unmet' || s === 'not-applicable'),
              told,
            ).toBe(true)
          if (doubt === 'met')
            expect(
              all.every((s) => s === 'met' || s === 'not-applicable'),
              told,
            ).toBe(true)
          if (doubt === 'not-applicable') expect(all, told).toContain('not-applicable')
        }
      }
    },
  )

  test.each(conditionsOf(machine).map((p) => [p.id, p] as const))(
    '%s: a better paper never worsens a finding (papers list their best answer first)',
    (_, placed) => {
      const status = statusTable(machine, placed)
      for (const fact of askedBy(placed.condition)) {
        if (!isFactId(fact) || facts[fact].changeable !== 'paper') continue
        const [best = ''] = answersOf(fact)
        for (const { answers, status: now } of statusesOf(machine, placed)) {
          if (answers[fact] === 'unsure') continue
          const then = status({ ...answers, [fact]: best })
          const told = `${fact} → ${best} in ${JSON.stringify(answers)}: ${now} becomes ${then}`
          if (now !== 'not-applicable' && then !== 'not-applicable') {
            expect(rank[then], told).toBeGreaterThanOrEqual(rank[now] ?? Number.NaN)
          }
        }
      }
    },
  )
})

/** A condition that does not apply is looked at by another one, so it is neither better nor worse. */
const rank: Readonly<Record<string, number>> = { unmet: 0, 'to-verify': 1, met: 2 }

function statusTable(machine: Procedure, placed: PlacedCondition): (answers: Answers) => string {
  const asked = askedBy(placed.condition)
  const key = (answers: Answers) => asked.map((fact) => answers[fact]).join('|')
  const table = new Map<string, string>()
  for (const { answers, status } of statusesOf(machine, placed)) table.set(key(answers), status)
  return (answers) => table.get(key(answers)) ?? ''
}
