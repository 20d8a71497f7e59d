import { describe, expect, test } from 'vitest'
import { conditionsOf, type PlacedCondition, type Procedure } from '@/machines/engine/procedure'
import { facts, isFactId } from '@/machines/facts/registry'
import { answersOf, askedBy } from '@/tests/support/combinations'
import { allMachines } from '@/tests/support/procedures'
import { statusesOf } from '@/tests/support/statuses'

type Answers = Readonly<Record<string, string>>

const machines = await allMachines()

describe.each(machines.map((m) => [m.id, m] as const))('%s', (_, machine) => {
  test.each(conditionsOf(machine).map((p) => [p.id, p] as const))(
    '%s: unsure is never a no, nor a yes, unless what is asked next decides it',
    (_, placed) => {
      const outcome = outcomeTable(machine, placed)
      for (const { answers, status, asked } of statusesOf(machine, placed)) {
        for (const fact of asked.filter((id) => answers[id] === 'unsure')) {
          // A definite answer compares only where the same questions are asked after it.
          const definite = answersOf(fact)
            .filter((answer) => answer !== 'unsure')
            .map((answer) => outcome({ ...answers, [fact]: answer }))
          const comparable = definite.filter((other) => asked.every((id) => other.asked.includes(id)))
          // Where doubt asks more than any definite answer does, it may say no more than they all say.
          const alike = (comparable.length > 0 ? comparable : definite).map((other) => other.status)
          const told = `${fact} unsure in ${JSON.stringify(answers)}: ${status}; definite ${alike.join(', ')}`
          if (status === 'met' && comparable.length === 0)
            expect(new Set(alike), told).toEqual(new Set(['met']))
          if (status === 'unmet') expect(new Set(alike), told).toEqual(new Set(['unmet']))
          if (status === 'met') expect(alike, told).toContain('met')
          if (status === 'met') expect(alike, told).not.toContain('unmet')
        }
      }
    },
  )

  test.each(conditionsOf(machine).map((p) => [p.id, p] as const))(
    '%s: a better paper never worsens a finding (papers list their best answer first)',
    (_, placed) => {
      const outcome = outcomeTable(machine, placed)
      for (const fact of askedBy(placed.condition)) {
        if (!isFactId(fact) || facts[fact].changeable !== 'paper') continue
        const [best = ''] = answersOf(fact)
        for (const { answers, status: now } of statusesOf(machine, placed)) {
          if (answers[fact] === 'unsure') continue
          const then = outcome({ ...answers, [fact]: best }).status
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

function outcomeTable(machine: Procedure<string>, placed: PlacedCondition) {
  const read = askedBy(placed.condition)
  const key = (answers: Answers) => read.map((fact) => answers[fact]).join('|')
  const table = new Map([...statusesOf(machine, placed)].map((outcome) => [key(outcome.answers), outcome]))
  return (answers: Answers) => {
    const outcome = table.get(key(answers))
    if (!outcome) throw new Error(`No outcome for ${JSON.stringify(answers)}`)
    return outcome
  }
}
