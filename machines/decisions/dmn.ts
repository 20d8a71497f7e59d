import { answersOf } from '@/machines/bands/askable'
import type { AskableId } from '@/machines/bands/registry'
import {
  type DayTest,
  type DecisionRow,
  type DecisionTable,
  decisionTableOf,
} from '@/machines/decisions/table'
import { machineOf } from '@/machines/engine/machine'
import type { Procedure } from '@/machines/engine/procedure'

/** The name by which the tables read the reference day. */
const referenceDay = 'referenceDay'
const statuses = ['met', 'unmet', 'to-verify', 'not-applicable'] as const

/**
 * The conditions of a procedure as DMN 1.4: a decision with its table for each, named as the condition. Facts and bands are
 * inputs by name, `referenceDay` is a date. Only tables with a text that is not always in force read the day.
 * @param about what the file says of itself, such as its version and the law's day
 */
export function dmnOf(procedure: Procedure<string>, about: string): string {
  const tables = machineOf(procedure).rules.map(decisionTableOf)
  const inputs = [...new Set(tables.flatMap((table) => table.inputs))]
  const namespace = `urn:residence-routes-belgium:decisions:${procedure.id}`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<definitions xmlns="https://www.omg.org/spec/DMN/20211108/MODEL/" id="definitions" name="${procedure.id}" namespace="${namespace}">`,
    `  <description>${inXml(about)}</description>`,
    ...inputs.flatMap(typeLines),
    ...inputs.map((id) => inputLine(id, typeOf(id))),
    ...(tables.some(readsDay) ? [inputLine(referenceDay, 'date')] : []),
    ...tables.flatMap(decisionLines),
    '</definitions>',
    '',
  ].join('\n')
}

const typeOf = (id: AskableId) => `t_${id}`

function typeLines(id: AskableId): readonly string[] {
  return [
    `  <itemDefinition id="type-${id}" name="${typeOf(id)}">`,
    '    <typeRef>string</typeRef>',
    `    <allowedValues><text>${list(answersOf(id))}</text></allowedValues>`,
    '  </itemDefinition>',
  ]
}

const inputLine = (name: string, type: string) =>
  `  <inputData id="input-${name}" name="${name}"><variable name="${name}" typeRef="${type}"/></inputData>`

function decisionLines(table: DecisionTable): readonly string[] {
  const { condition, inputs, rows } = table
  const read = [...inputs, ...(readsDay(table) ? [referenceDay] : [])]
  const endings = [...new Set(rows.map(({ ending }) => ending))]
  return [
    `  <decision id="decision-${condition}" name="${condition}">`,
    `    <variable name="${condition}"/>`,
    ...read.map(
      (name) =>
        `    <informationRequirement id="${condition}-reads-${name}"><requiredInput href="#input-${name}"/></informationRequirement>`,
    ),
    `    <decisionTable id="table-${condition}" hitPolicy="UNIQUE">`,
    ...inputs.map((id) => columnLine(id, typeOf(id))),
    ...(readsDay(table) ? [columnLine(referenceDay, 'date')] : []),
    outputLine('ending', endings),
    outputLine('status', statuses),
    ...rows.map((row) => ruleLine(table, row)),
    '    </decisionTable>',
    '  </decision>',
  ]
}

const columnLine = (name: string, type: string) =>
  `      <input><inputExpression typeRef="${type}"><text>${name}</text></inputExpression></input>`

const outputLine = (name: string, values: readonly string[]) =>
  `      <output name="${name}" typeRef="string"><outputValues><text>${list(values)}</text></outputValues></output>`

function ruleLine(table: DecisionTable, { when, day, ending, status }: DecisionRow): string {
  const cells = table.inputs.map((id) => list(when.get(id) ?? []))
  if (readsDay(table)) cells.push(day === undefined ? '' : dayCell(day))
  const entries = cells.map((cell) => entry('inputEntry', cell === '' ? '-' : cell))
  return `      <rule>${entries.join('')}${entry('outputEntry', quote(ending))}${entry('outputEntry', quote(status))}</rule>`
}

const readsDay = ({ rows }: DecisionTable): boolean => rows.some(({ day }) => day !== undefined)

function dayCell({ within, spans }: DayTest): string {
  const tests = spans.map(({ from, to }) => {
    if (from === null) return `<= date("${to}")`
    return to === undefined ? `>= date("${from}")` : `[date("${from}")..date("${to}")]`
  })
  const either = [...new Set(tests)].join(', ')
  return inXml(within ? either : `not(${either})`)
}

const entry = (kind: 'inputEntry' | 'outputEntry', text: string) => `<${kind}><text>${text}</text></${kind}>`
const quote = (value: string) => `"${value}"`
const list = (values: readonly string[]) => values.map(quote).join(', ')
const inXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
