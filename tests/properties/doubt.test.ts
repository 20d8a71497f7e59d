import { describe, expect, test } from 'vitest'
import { answersOf } from '@/machines/bands/askable'
import type { AskableId } from '@/machines/bands/registry'
import { findingsOf } from '@/machines/engine/assess'
import { isAsk } from '@/machines/engine/condition'
import { conditionsOf, type PlacedCondition, type Procedure } from '@/machines/engine/procedure'
import { facts, isFactId } from '@/machines/facts/registry'
import { askedBy } from '@/tests/support/combinations'
import { completionsOf, meetOf } from '@/tests/support/meet'
import { allMachines } from '@/tests/support/procedures'
import { statusesOf } from '@/tests/support/statuses'

type Given = Readonly<Record<string, string>>

const machines = await allMachines()

describe.each(machines.map((m) => [m.id, m] as const))('%s', (_, machine) => {
  const each = conditionsOf(machine).map((p) => [p.id, p] as const)

  test.each(each)('%s: doubt is what all completions share, no firmer and no weaker', (_, placed) => {
    const statusOf = statusTable(machine, placed)
    const ruled = factsWithARule(machine, placed)
    for (const { answers, status } of statusesOf(machine, placed)) {
      const doubtful = askedBy(machine, placed).filter((id) => answers[id] === 'unsure' && !ruled.has(id))
      if (doubtful.length === 0) continue
      const statuses = [...completionsOf(answers, doubtful)].map(statusOf)
      if (meetOf(statuses) === status) continue
      expect(status, `${JSON.stringify(answers)} may be ${[...new Set(statuses)].join(', ')}`).toBe(
        meetOf(statuses),
      )
    }
  })

  test.each(each)(
    '%s: a better paper never worsens a finding (papers list their best answer first)',
    (_, placed) => {
      const statusOf = statusTable(machine, placed)
      for (const fact of askedBy(machine, placed)) {
        if (!isFactId(fact) || facts[fact].changeable !== 'paper') continue
        const [best = ''] = answersOf(fact)
        for (const { answers, status: now } of statusesOf(machine, placed)) {
          if (answers[fact] === 'unsure') continue
          const then = statusOf({ ...answers, [fact]: best })
          if (now === 'not-applicable' || then === 'not-applicable' || rankOf(then) >= rankOf(now)) continue
          expect(then, `${fact} → ${best} in ${JSON.stringify(answers)}: ${now} becomes ${then}`).toBe(now)
        }
      }
    },
  )
})

/** Stages behind a precondition, but for those whose rule asks on as if it were met. */
const conditional = machines.flatMap((machine) =>
  Object.entries(machine.stages).flatMap(([stage, { appliesIf }]) =>
    appliesIf && appliesIf.doubt?.applies !== true ? [[machine.id, stage, machine, appliesIf] as const] : [],
  ),
)

describe.each(conditional)('%s, %s, in doubt whether the stage applies', (_, stage, machine, { fact }) => {
  const conditions = conditionsOf(machine).filter((placed) => placed.stage === stage)

  test('no point of it is met or unmet, whatever else is known', () => {
    const firm = conditions.flatMap((placed) =>
      [...statusesOf(machine, placed)].filter(
        ({ answers, status }) => answers[fact] === 'unsure' && (status === 'met' || status === 'unmet'),
      ),
    )
    expect(firm).toEqual([])
  })
})

const open = conditional.filter(([, , , { doubt }]) => doubt?.applies === 'open')

test.each(open)('%s, %s: in doubt whether the stage applies, no point of it asks anything', (...row) => {
  const [, stage, machine, { fact }] = row
  const findings = findingsOf(machine, { facts: { [fact]: 'unsure' }, on: '2026-11-29' })
  const asking = findings.filter((finding) => finding.stage === stage && finding.status === 'unanswered')
  expect(asking).toEqual([])
})

/** A condition that does not apply is looked at by another one, so it is neither better nor worse. */
const rank: Readonly<Record<string, number>> = { unmet: 0, 'to-verify': 1, met: 2 }
const rankOf = (status: string): number => rank[status] ?? Number.NaN

/** Facts of which a rule says itself what doubt leads to; each says why. */
function factsWithARule(
  machine: Procedure<string>,
  { stage, condition }: PlacedCondition,
): ReadonlySet<AskableId> {
  const { appliesIf } = machine.stages[stage] ?? {}
  return new Set([
    ...(appliesIf?.doubt ? [appliesIf.fact] : []),
    ...Object.values(condition.states).flatMap((state) => (isAsk(state) && state.doubt ? [state.ask] : [])),
  ])
}

function statusTable(machine: Procedure<string>, placed: PlacedCondition): (answers: Given) => string {
  const read = askedBy(machine, placed)
  const key = (answers: Given) => read.map((fact) => answers[fact]).join('|')
  const table = new Map([...statusesOf(machine, placed)].map(({ answers, status }) => [key(answers), status]))
  return (answers) => {
    const status = table.get(key(answers))
    if (status === undefined) throw new Error(`No status for ${JSON.stringify(answers)}`)
    return status
  }
}
