import { citations } from '@/content/law/citations'
import { type ISODate, isInForce } from '@/content/law/types'
import type { Answers } from '@/machines/engine/answers'
import type { Status } from '@/machines/engine/condition'
import { type AskNode, bit, type EndNode, type Node } from '@/machines/engine/rules'
import type { FactId } from '@/machines/facts/registry'

/** A question that was read on the way, with its answer. */
export interface Asked {
  readonly node: AskNode
  readonly value: string
}

/**
 * What one condition comes to.
 * ended: the answers lead to one ending · in-doubt: the person is unsure, and what all completions share is known ·
 * missing: a fact has to be asked first.
 */
export type Evaluation =
  | { readonly kind: 'ended'; readonly asked: readonly Asked[]; readonly end: EndNode }
  | {
      readonly kind: 'in-doubt'
      readonly asked: readonly Asked[]
      readonly status: Status
      /** The endings that the completions reached; those that were not looked at any more are left out. */
      readonly ends: readonly EndNode[]
    }
  | {
      readonly kind: 'missing'
      readonly asked: readonly Asked[]
      readonly fact: FactId
      /** Where questions can still come from. */
      readonly ahead: readonly AskNode[]
    }

/**
 * Walk a condition from a state once, and tell where it ends or what is missing. A doubt is followed into every option: the
 * condition ends on what all of them share, else on "to verify". While an answer that is still missing could let them share
 * "met" or "unmet", it is asked for.
 */
export function evaluate(from: Node, answers: Answers): Evaluation {
  const asked: Asked[] = []
  let node = from
  while (node.kind === 'ask') {
    const value = answers.read(node.ask)
    if (value === undefined) {
      return { kind: 'missing', asked, fact: answers.missingFor(node.ask), ahead: [node] }
    }
    asked.push({ node, value })
    const next = value === 'unsure' ? node.unsure : node.options[value]
    if (next === undefined) throw new Error(`${node.name} has no way on for ${node.ask} = ${value}`)
    if (next === null) return inDoubt(node, answers, asked)
    node = next
  }
  return { kind: 'ended', asked, end: node }
}

interface Completions {
  readonly asked: Asked[]
  readonly ends: EndNode[]
  readonly open: { readonly node: AskNode; readonly fact: FactId; readonly weight: number }[]
}

function inDoubt(node: AskNode, answers: Answers, asked: Asked[]): Evaluation {
  const found: Completions = { asked, ends: [], open: [] }
  complete(node, answers, found, 1)
  const ends = [...new Set(found.ends)]
  const statuses = [...new Set(ends.map((end) => statusOf(end, answers.on)))]
  const [shared = null] = statuses
  if (found.open.length > 0) {
    const open = found.open.map(({ node: from }) => possibleFrom(from, answers))
    const ended = statuses.map((status) => bit[status])
    const only = sharedBy([...ended, ...open].reduce((all, mask) => all | mask, 0))
    if (only !== null) return { kind: 'in-doubt', asked, status: only, ends }
    const common = [...ended, ...open].reduce((all, mask) => all & mask, bit.met | bit.unmet)
    if (common !== 0) {
      return { kind: 'missing', asked, fact: mostAsked(found.open), ahead: found.open.map((one) => one.node) }
    }
  } else if (shared !== null && statuses.length === 1) {
    const [only] = ends
    return only && ends.length === 1
      ? { kind: 'ended', asked, end: only }
      : { kind: 'in-doubt', asked, status: shared, ends }
  }
  return { kind: 'in-doubt', asked, status: 'to-verify', ends }
}

/** Follow every option of a doubtful answer; `weight`: for how many of the options a question further on stands. */
function complete(node: AskNode, answers: Answers, found: Completions, weight: number): void {
  const ways = node.askedAgain
    ? Object.entries(node.options).map(([option, to]) => ({ option, to, options: 1 }))
    : node.ways
  for (const { option, to, options } of ways) {
    follow(to, node.askedAgain ? answers.with(node.ask, option) : answers, found, weight * options)
  }
}

function follow(from: Node, answers: Answers, found: Completions, weight: number): void {
  let node = from
  while (node.kind === 'ask') {
    const value = answers.read(node.ask)
    if (value === undefined) {
      found.open.push({ node, fact: answers.missingFor(node.ask), weight })
      return
    }
    const { ask } = node
    if (!found.asked.some((one) => one.node.ask === ask)) found.asked.push({ node, value })
    const next = value === 'unsure' ? node.unsure : node.options[value]
    if (next === undefined) throw new Error(`${node.name} has no way on for ${node.ask} = ${value}`)
    if (next === null) {
      complete(node, answers, found, weight)
      return
    }
    node = next
  }
  found.ends.push(node)
}

/** What may still come of a condition from here, whatever is answered next. */
function possibleFrom(node: Node, answers: Answers): number {
  if (node.kind === 'end') return bit[statusOf(node, answers.on)]
  const value = answers.read(node.ask)
  const known = value === undefined ? null : value === 'unsure' ? node.unsure : node.options[value]
  if (known) return possibleFrom(known, answers)
  const ways = node.unsure ? [...node.ways.map(({ to }) => to), node.unsure] : node.ways.map(({ to }) => to)
  return ways.reduce((all, to) => all | possibleFrom(to, answers), 0)
}

/** The one status of a mask; null where it holds several. */
const sharedBy = (mask: number): Status | null => statusNames.find((status) => bit[status] === mask) ?? null
const statusNames = ['met', 'unmet', 'to-verify', 'not-applicable'] as const

/** The fact that most completions wait for; of several, the first. */
function mostAsked(open: Completions['open']): FactId {
  const weights = new Map<FactId, number>()
  for (const { fact, weight } of open) weights.set(fact, (weights.get(fact) ?? 0) + weight)
  const most = Math.max(...weights.values())
  const [fact] = [...weights].find(([, weight]) => weight === most) ?? []
  if (fact === undefined) throw new Error('No completion waits for a fact')
  return fact
}

/** The status of an ending on a day: where no text it rests on is in force, it does not apply. */
export function statusOf({ conclusion, alwaysInForce }: EndNode, on: ISODate): Status {
  if (alwaysInForce || conclusion.basis.some((id) => isInForce(citations[id].inForce, on)))
    return conclusion.status
  return 'not-applicable'
}
