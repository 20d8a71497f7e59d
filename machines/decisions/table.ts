import { citations } from '@/content/law/citations'
import type { InForce } from '@/content/law/types'
import type { AskableId } from '@/machines/bands/registry'
import type { Status } from '@/machines/engine/condition'
import { own } from '@/machines/engine/machine'
import type { Asked, AskNode, EndNode, Node, Rule } from '@/machines/engine/rules'

/** When a row holds by the reference day: within one of these spans, or outside all of them. */
export interface DayTest {
  readonly within: boolean
  readonly spans: readonly InForce[]
}

/** One way through a condition: the answers that lead along it, and where it ends. */
export interface DecisionRow {
  /** The answers that a question may have on this way; a question that is absent may have any. */
  readonly when: ReadonlyMap<AskableId, readonly string[]>
  readonly day?: DayTest
  readonly ending: string
  readonly status: Status
}

/** A condition as a table. No two of its rows hold for the same answers on the same day. */
export interface DecisionTable {
  readonly stage: string
  readonly condition: string
  /** What the condition can ask for, each question before those that follow it. */
  readonly inputs: readonly AskableId[]
  readonly rows: readonly DecisionRow[]
}

/**
 * A condition of a procedure as a decision table, made from the state nodes of its machine: a row for each way through it.
 * A doubt has a row where the rule says itself what it leads to; elsewhere the general rule of the engine holds, which is
 * that every definite answer in its place is looked at.
 */
export function decisionTableOf({ stage, id, root }: Rule): DecisionTable {
  const rows = rowsFrom(root, new Map())
  const inputs = nodesOf(root).map(({ ask }) => ask)
  return { stage, condition: id, inputs: [...new Set(inputs)], rows }
}

/** The questions from here on, each before those that follow it. */
function nodesOf(from: Node): readonly AskNode[] {
  const seen = new Set<Node>()
  const last: AskNode[] = []
  const visit = (node: Node): void => {
    if (node.kind === 'end' || seen.has(node)) return
    seen.add(node)
    for (const to of node.next.toReversed()) visit(to)
    last.push(node)
  }
  visit(from)
  return last.toReversed()
}

function rowsFrom(node: Node, when: DecisionRow['when']): readonly DecisionRow[] {
  if (node.kind === 'end') return rowsOfEnd(node, when)
  const ways = waysOf(node).flatMap(({ to, values }) => {
    const before = when.get(node.ask)
    const left = before ? values.filter((value) => before.includes(value)) : values
    return left.length === 0 ? [] : rowsFrom(to, new Map([...when, [node.ask, left]]))
  })
  return node.open ? [...ways, leftOpen(node, when)] : ways
}

/** The states that follow a question, each with the answers that lead there. */
function waysOf(node: AskNode): readonly { readonly to: Node; readonly values: readonly string[] }[] {
  const given: readonly Asked[] = Object.values(node.answers)
  return [...new Set(node.next)].map((to) => ({
    to,
    values: given.filter((answer) => answer.to === to).map(({ value }) => value),
  }))
}

/** A doubt that ends the condition at once. */
const leftOpen = ({ ask }: AskNode, when: DecisionRow['when']): DecisionRow => ({
  when: new Map([...when, [ask, ['unsure']]]),
  ending: own.inDoubt,
  status: 'to-verify',
})

/** One row, or two where no text that the ending rests on is in force on every day. */
function rowsOfEnd({ name: ending, conclusion }: EndNode, when: DecisionRow['when']): readonly DecisionRow[] {
  const spans = conclusion.basis.map((id) => citations[id].inForce)
  const row = { when, ending, status: conclusion.status }
  const always = spans.some(({ from, to }) => from === null && to === undefined)
  if (always || row.status === 'not-applicable') return [row]
  return [
    { ...row, day: { within: true, spans } },
    { ...row, day: { within: false, spans }, status: 'not-applicable' },
  ]
}
