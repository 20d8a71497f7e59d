import type { AnyStateMachine, StateNode } from 'xstate'
import { citations } from '@/content/law/citations'
import { answersOf, changeableOf } from '@/machines/bands/askable'
import { type AskableId, isBandId } from '@/machines/bands/registry'
import { factsBehind } from '@/machines/engine/answers'
import {
  type AskState,
  type Conclusion,
  type ConditionState,
  isAsk,
  type Status,
} from '@/machines/engine/condition'
import type { FactId } from '@/machines/facts/registry'

/** What a state of the machine carries for the evaluator. */
export interface StateMeta {
  readonly rule?: ConditionState
  /** On a stage: whether it decides if a file can be lodged with effect. */
  readonly gate?: boolean
}

/** Statuses as bits, so that all statuses a condition can still reach are one number. */
export const bit = { met: 1, unmet: 2, 'to-verify': 4, 'not-applicable': 8 } as const satisfies Record<
  Status,
  number
>

export interface EndNode {
  readonly kind: 'end'
  readonly name: string
  readonly conclusion: Conclusion
  /** Every text it rests on is in force on every day. */
  readonly alwaysInForce: boolean
  readonly possible: number
}

export interface AskNode {
  readonly kind: 'ask'
  readonly name: string
  readonly ask: AskableId
  readonly isBand: boolean
  readonly facts: readonly FactId[]
  readonly options: Readonly<Record<string, Node>>
  /** The different states that the definite options lead to, with the first option that leads there. */
  readonly ways: readonly { readonly option: string; readonly to: Node; readonly options: number }[]
  /** Where doubt leads, if the rule says so itself. */
  readonly unsure: Node | null
  /** The answer can be `unsure`. */
  readonly doubtful: boolean
  /** The same fact is asked again further on, so each option has to be followed on its own. */
  readonly askedAgain: boolean
  /** The person could bring about another answer. */
  readonly changeable: boolean
  readonly possible: number
}
export type Node = AskNode | EndNode

/** One condition of a procedure as the evaluator walks it. */
export interface Rule {
  readonly stage: string
  readonly gate: boolean
  readonly id: string
  readonly root: Node
  /** Set where the condition stands behind the precondition of its stage. */
  readonly precondition: AskableId | null
}

/** Read the conditions of a procedure from the state nodes of its machine, in order. */
export function rulesOf(machine: AnyStateMachine, precondition: string): readonly Rule[] {
  return Object.entries(machine.states).flatMap(([stage, step]) => {
    const gate = metaOf(step).gate
    if (gate === undefined) return []
    return Object.entries(step.states).map(([id, region]): Rule => {
      const first = region.initial.target[0]
      if (!first) throw new Error(`${stage}.${id} has no initial state`)
      const root = nodesOf(region)(first.key)
      const behind = root.name === precondition && root.kind === 'ask' ? root.ask : null
      return { stage, gate, id, root, precondition: behind }
    })
  })
}

const metaOf = (node: StateNode): StateMeta => (node.meta as StateMeta | undefined) ?? {}

/** Nodes by the name of their state, each made once. Throws an Error for a target that is no state with a rule. */
function nodesOf(region: StateNode): (name: string) => Node {
  const made = new Map<string, Node>()
  const nodeOf = (name: string): Node => {
    const before = made.get(name)
    if (before) return before
    const state = region.states[name]
    const rule = state && metaOf(state).rule
    if (!rule) throw new Error(`${region.id} has no rule ${name}`)
    const node = isAsk(rule) ? askNode(name, rule, nodeOf) : endNode(name, rule)
    made.set(name, node)
    return node
  }
  return nodeOf
}

function endNode(name: string, conclusion: Conclusion): EndNode {
  const alwaysInForce = conclusion.basis.every((id) => {
    const { from, to } = citations[id].inForce
    return from === null && to === undefined
  })
  const possible = bit[conclusion.status] | (alwaysInForce ? 0 : bit['not-applicable'])
  return { kind: 'end', name, conclusion, alwaysInForce, possible }
}

function askNode(name: string, { ask, table, doubt }: AskState, nodeOf: (name: string) => Node): AskNode {
  const options = Object.fromEntries(Object.entries(table).map(([option, to]) => [option, nodeOf(to)]))
  const ways = [...new Set(Object.values(options))].map((to) => {
    const leading = Object.keys(options).filter((option) => options[option] === to)
    return { option: leading[0] ?? '', to, options: leading.length }
  })
  const unsure = doubt ? nodeOf(doubt.unsure) : null
  const next = unsure ? [...ways.map((way) => way.to), unsure] : ways.map((way) => way.to)
  return {
    kind: 'ask',
    name,
    ask,
    isBand: isBandId(ask),
    facts: factsBehind(ask),
    options,
    ways,
    unsure,
    doubtful: answersOf(ask).includes('unsure'),
    askedAgain: next.some((node) => asks(node, ask)),
    changeable: changeableOf(ask) !== false,
    possible: next.reduce<number>((all, node) => all | node.possible, bit['to-verify']),
  }
}

function asks(node: Node, id: AskableId): boolean {
  if (node.kind === 'end') return false
  return (
    node.ask === id ||
    node.ways.some(({ to }) => asks(to, id)) ||
    (node.unsure !== null && asks(node.unsure, id))
  )
}
