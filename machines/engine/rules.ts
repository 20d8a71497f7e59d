import type { AnyStateMachine, StateNode } from 'xstate'
import { citations } from '@/content/law/citations'
import { answersOf, changeableOf } from '@/machines/bands/askable'
import type { AskableId } from '@/machines/bands/registry'
import { type Because, factsBehind } from '@/machines/engine/answers'
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
  /** On a stage: its conditions are grounds against the person. */
  readonly against?: true
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

/** An answer that a question can get. */
export interface Asked {
  readonly node: AskNode
  readonly value: string
  /** The state it leads to; null for a doubt, which is followed into every option. */
  readonly to: Node | null
  readonly because: Because
  /** The person could bring about another answer, and that one leads past "unmet". */
  readonly changeable: boolean
}

export interface AskNode {
  readonly kind: 'ask'
  readonly name: string
  readonly ask: AskableId
  readonly facts: readonly FactId[]
  readonly answers: Readonly<Record<string, Asked>>
  /** The different states that the definite options lead to, each with the number of options that lead there. */
  readonly ways: readonly { readonly to: Node; readonly options: number }[]
  /** The different states that any answer leads to; that of a doubt last, if the rule says so itself. */
  readonly next: readonly Node[]
  /** Where doubt leads, if the rule says so itself. */
  readonly unsure: Node | null
  /** Doubt ends the condition here: it is to be checked, and nothing more is asked. */
  readonly open: boolean
  /** The answer can be `unsure`. */
  readonly doubtful: boolean
  /** The same fact is asked again further on, so each option has to be followed on its own. */
  readonly askedAgain: boolean
  readonly possible: number
}
export type Node = AskNode | EndNode

/** One condition of a procedure as the evaluator walks it. */
export interface Rule {
  readonly stage: string
  readonly gate: boolean
  readonly against: boolean
  readonly id: string
  readonly root: Node
  /** Set where the condition stands behind the precondition of its stage. */
  readonly precondition: AskableId | null
}

/** Read the conditions of a procedure from the state nodes of its machine, in order. */
export function rulesOf(machine: AnyStateMachine, precondition: string): readonly Rule[] {
  return Object.entries(machine.states).flatMap(([stage, step]) => {
    const { gate, against = false } = metaOf(step)
    if (gate === undefined) return []
    return Object.entries(step.states).map(([id, region]): Rule => {
      const first = region.initial.target[0]
      if (!first) throw new Error(`${stage}.${id} has no initial state`)
      const root = nodesOf(region)(first.key)
      const behind = root.name === precondition && root.kind === 'ask' ? root.ask : null
      return { stage, gate, against, id, root, precondition: behind }
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

function askNode(
  name: string,
  { ask, table, doubt, open }: AskState,
  nodeOf: (name: string) => Node,
): AskNode {
  const options = Object.entries(table).map(([option, to]) => ({ option, to: nodeOf(to) }))
  const ways = [...new Set(options.map(({ to }) => to))].map((to) => ({
    to,
    options: options.filter((one) => one.to === to).length,
  }))
  const unsure = doubt ? nodeOf(doubt.unsure) : null
  const doubtful = answersOf(ask).includes('unsure')
  const next = unsure ? [...ways.map((way) => way.to), unsure] : ways.map((way) => way.to)
  const answers: Record<string, Asked> = {}
  const node: AskNode = {
    kind: 'ask',
    name,
    ask,
    facts: factsBehind(ask),
    answers,
    ways,
    next,
    unsure,
    open: open === true,
    doubtful,
    askedAgain: next.some((one) => asks(one, ask)),
    possible: next.reduce<number>((all, one) => all | one.possible, bit['to-verify']),
  }
  const leadsOn = ways.filter(({ to }) => (to.possible & ~bit.unmet) !== 0)
  const canChange = changeableOf(ask) !== false
  const give = (value: string, to: Node | null) => {
    const changeable = canChange && leadsOn.some((way) => value === 'unsure' || way.to !== to)
    answers[value] = { node, value, to, because: { fact: ask, value }, changeable }
  }
  for (const { option, to } of options) give(option, to)
  if (doubtful) give('unsure', unsure)
  return node
}

function asks(node: Node, id: AskableId): boolean {
  return node.kind === 'ask' && (node.ask === id || node.next.some((to) => asks(to, id)))
}
