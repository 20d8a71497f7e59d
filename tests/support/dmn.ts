import { type EvalContext, evaluate, unaryTest } from 'feelin'
import { type Element, Window } from 'happy-dom'

/** What a table comes to: the outputs of the one row that holds, by name. */
export type Outputs = Readonly<Record<string, unknown>>

/** The decision of a file, ready to be asked. */
export interface Decision {
  readonly name: string
  /** The expressions of its columns, in order. */
  readonly inputs: readonly string[]
  /**
   * Asks the table. Throws an Error where two rows hold, which `UNIQUE` forbids, or where FEEL takes exception to a cell.
   * @returns null where no row holds
   */
  readonly ask: (values: Readonly<Record<string, unknown>>) => Outputs | null
}

/** A day as FEEL knows it. */
export const feelDate = (day: string): unknown => feel(`date("${day}")`)

/** Reads the decisions of a DMN file, each a table with one row for each case. Every expression is left to FEEL. */
export function readDecisions(xml: string): readonly Decision[] {
  const { documentElement } = new new Window().DOMParser().parseFromString(xml, 'application/xml')
  return below(documentElement, 'decision').map((decision) => {
    const name = decision.getAttribute('name') ?? ''
    const [table] = below(decision, 'decisionTable')
    if (table?.getAttribute('hitPolicy') !== 'UNIQUE') throw new Error(`${name} is no table of this kind`)
    const inputs = below(table, 'input').map((input) => textOf(below(input, 'inputExpression')[0]))
    const outputs = below(table, 'output').map((output) => output.getAttribute('name') ?? '')
    const rules = below(table, 'rule').map((rule) => ({
      cells: below(rule, 'inputEntry').map(textOf),
      outputs: below(rule, 'outputEntry').map((one) => feel(textOf(one))),
    }))
    const ask: Decision['ask'] = (values) => {
      const given = inputs.map((input) => values[input])
      const held = rules.filter(({ cells }) => cells.every((cell, i) => holds(cell, given[i])))
      if (held.length > 1) throw new Error(`${name}: ${held.length} rows hold`)
      const [row] = held
      return row ? Object.fromEntries(outputs.map((output, i) => [output, row.outputs[i]])) : null
    }
    return { name, inputs, ask }
  })
}

const below = (parent: Element, name: string): readonly Element[] =>
  [...parent.children].filter(({ localName }) => localName === name)

const textOf = (one: Element | undefined): string => one?.textContent.trim() ?? ''

const tested = new Map<string, Map<unknown, boolean>>()

/** Whether a cell takes a value; each is asked of FEEL once. */
function holds(cell: string, value: unknown): boolean {
  const known = tested.get(cell) ?? new Map<unknown, boolean>()
  tested.set(cell, known)
  const before = known.get(value)
  if (before !== undefined) return before
  const { value: answer, warnings } = unaryTest(cell, { '?': value })
  if (answer === null || warnings.length > 0) throw new Error(`${cell}: ${warnings[0]?.message}`)
  known.set(value, answer)
  return answer
}

function feel(expression: string, context: EvalContext = {}): unknown {
  const { value, warnings } = evaluate(expression, context)
  if (warnings.length > 0) throw new Error(`${expression}: ${warnings[0]?.message}`)
  return value
}
