import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { citations } from '@/content/law/citations'
import { definiteAnswersOf } from '@/machines/bands/askable'
import type { AskableId } from '@/machines/bands/registry'
import { addDays } from '@/machines/deadlines/day'
import { dmnOf } from '@/machines/decisions/dmn'
import { type Conclusion, isAsk, type Status } from '@/machines/engine/condition'
import { type Evaluation, statusOf } from '@/machines/engine/evaluate'
import { own } from '@/machines/engine/machine'
import { conditionsOf, type PlacedCondition, type Procedure } from '@/machines/engine/procedure'
import { askedBy, combinations } from '@/tests/support/combinations'
import { type Decision, feelDate, readDecisions } from '@/tests/support/dmn'
import { allMachines } from '@/tests/support/procedures'
import { alone, evaluationOf, viewOf } from '@/tests/support/statuses'

type Given = Readonly<Record<string, string>>
interface Outcome {
  readonly ending: string
  readonly status: Status
}

const today = '2026-11-22'
const machines = await allMachines()
const files = new Map(machines.map((machine) => [machine.id, dmnOf(machine, `Of ${machine.id} & <others>`)]))
const decisions = new Map(
  [...files].map(([id, xml]) => [id, new Map(readDecisions(xml).map((one) => [one.name, one]))]),
)

const schemas = 'node_modules/@kie-tools/dmn-marshaller/src/schemas/dmn-1_4'
const schema = (fileName: string) => ({ fileName, contents: readFileSync(`${schemas}/${fileName}`, 'utf8') })
const validate = (xml: string) =>
  validateXML({
    xml: { fileName: 'file.dmn', contents: xml },
    schema: schema('DMN14.xsd'),
    preload: ['DMNDI13.xsd', 'DC.xsd', 'DI.xsd'].map(schema),
  })

describe.each(machines.map((machine) => [machine.id, machine] as const))('%s as DMN', (id, procedure) => {
  test('is valid under the schema of DMN 1.4', async () => {
    const { valid, errors } = await validate(files.get(id) ?? '')
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([])
    expect(valid).toBe(true)
  })
  test('has a decision for each condition', () => {
    expect([...(decisions.get(id)?.keys() ?? [])]).toEqual(conditionsOf(procedure).map((one) => one.id))
  })
  test.each(conditionsOf(procedure).map((one) => [one.id, one] as const))(
    '%s comes to the same on every combination of answers',
    (name, placed) => {
      const decision = decisions.get(id)?.get(name)
      if (!decision) throw new Error(`There is no decision ${name}`)
      compare(procedure, placed, decision)
    },
  )
})

/** How many combinations were compared, with and without a doubt in them. */
const counted = { all: 0, definite: 0 }

test('that was every combination, not a few', () => {
  expect(counted.definite).toBeGreaterThan(100_000)
  expect(counted.all).toBeGreaterThan(2 * counted.definite)
})

function compare(procedure: Procedure<string>, placed: PlacedCondition, decision: Decision): void {
  const single = alone(procedure, placed)
  const differ: string[] = []
  for (const day of daysOf(procedure, placed)) {
    const outcomes = outcomesOf(decision, day)
    for (const answers of combinations(askedBy(procedure, placed))) {
      const definite = !Object.values(answers).includes('unsure')
      if (day !== today && !definite) continue
      counted.all++
      if (definite) counted.definite++
      const said = saidBy(evaluationOf(single, viewOf(answers, day)), day)
      const found = outcomes(answers)
      const endings = [...new Set(found.map(({ ending }) => ending))].sort()
      if (sharedBy(found) !== said.status || !agree(endings, said))
        differ.push(`${day} ${JSON.stringify(answers)}: ${endings}, not ${said.status} ${said.endings}`)
    }
  }
  expect(differ).toEqual([])
}

/** The table reaches the endings that the evaluator names; of a doubt that ends a condition at once, it names none. */
function agree(endings: readonly string[], said: ReturnType<typeof saidBy>): boolean {
  if (endings.includes(own.inDoubt)) return endings.length === 1 && said.inDoubt
  if (said.complete && endings.length !== said.endings.length) return false
  return said.endings.every((ending) => endings.includes(ending))
}

/** What the evaluator says, in the terms of a table. */
function saidBy(evaluation: Evaluation, day: string) {
  if (evaluation.kind === 'missing') throw new Error(`${evaluation.fact} is missing`)
  if (evaluation.kind === 'ended')
    return {
      status: statusOf(evaluation.end, day),
      endings: [evaluation.end.name],
      complete: true,
      inDoubt: false,
    }
  const { status, complete, ends } = evaluation
  return { status, complete, endings: ends.map(({ name }) => name), inDoubt: true }
}

/** The one status of all outcomes; where they differ, it is to be checked. */
function sharedBy(outcomes: readonly Outcome[]): Status {
  const [first, ...others] = outcomes
  if (!first) throw new Error('There is no outcome')
  return others.every(({ status }) => status === first.status) ? first.status : 'to-verify'
}

/**
 * Reads a table as its answers are meant: a doubt that a row names leads along that row, any other stands for every definite
 * answer in its place.
 */
function outcomesOf(decision: Decision, day: string): (answers: Given) => readonly Outcome[] {
  const referenceDay = feelDate(day)
  const asked = decision.inputs.filter((input) => input !== 'referenceDay')
  const known = new Map<string, readonly Outcome[] | null>()
  const from = (at: number, values: readonly string[]): readonly Outcome[] | null => {
    const key = `${at} ${values.join(' ')}`
    const before = known.get(key)
    if (before !== undefined) return before
    const found = look(at, values)
    known.set(key, found)
    return found
  }
  const look = (at: number, values: readonly string[]): readonly Outcome[] | null => {
    const input = asked[at]
    if (input === undefined) {
      const answers = Object.fromEntries(asked.map((name, i) => [name, values[i]]))
      const row = decision.ask({ ...answers, referenceDay })
      return row && [row as unknown as Outcome]
    }
    const kept = from(at + 1, values)
    if (values[at] !== 'unsure' || kept !== null) return kept
    // The columns are facts and bands of the condition.
    const each = definiteAnswersOf(input as AskableId).map((value) => from(at + 1, values.with(at, value)))
    return each.includes(null) ? null : each.flatMap((outcomes) => outcomes ?? [])
  }
  return (answers) => {
    const values = asked.map((input) => answers[input] ?? '')
    return from(0, values) ?? []
  }
}

/** Today, and the days on either side of each on which a text of the condition begins or ends. */
function daysOf({ stages }: Procedure<string>, { stage, condition }: PlacedCondition): readonly string[] {
  const endings = Object.values(condition.states).filter((state): state is Conclusion => !isAsk(state))
  const basis = [...endings.flatMap((ending) => ending.basis), ...(stages[stage]?.appliesIf?.basis ?? [])]
  const edges = basis.flatMap((id) => {
    const { from, to } = citations[id].inForce
    return [
      ...(from === null ? [] : [from, addDays(from, -1)]),
      ...(to === undefined ? [] : [to, addDays(to, 1)]),
    ]
  })
  return [...new Set([today, ...edges])]
}
