import { citations } from '@/content/law/citations'
import { type ISODate, isInForce } from '@/content/law/types'
import type { AskableId } from '@/machines/bands/registry'
import type { Answers } from '@/machines/engine/answers'
import type { Status } from '@/machines/engine/condition'
import { type Asked, type AskNode, bit, type EndNode, type Node } from '@/machines/engine/rules'
import type { FactId } from '@/machines/facts/registry'

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
      /** The endings that the completions reached, without those that no longer had to be visited. */
      readonly ends: readonly EndNode[]
      /** Whether these are all the endings that can still be reached. */
      readonly complete: boolean
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
 * condition ends on what all of them share, else on "to verify". While an answer that is still missing could let them agree,
 * it is asked for.
 */
export function evaluate(from: Node, answers: Answers): Evaluation {
  const asked: Asked[] = []
  let node = from
  while (node.kind === 'ask') {
    const value = answers.read(node.ask)
    if (value === undefined) {
      return { kind: 'missing', asked, fact: answers.missingFor(node.ask), ahead: [node] }
    }
    const answer = answered(node, value)
    asked.push(answer)
    if (answer.to === null) return node.open ? leftOpen(node, asked) : inDoubt(node, answers, asked)
    node = answer.to
  }
  return { kind: 'ended', asked, end: node }
}

/** A doubt that nothing but the paper itself can settle. */
function leftOpen({ next }: AskNode, asked: readonly Asked[]): Evaluation {
  const ends = next.filter((to): to is EndNode => to.kind === 'end')
  return { kind: 'in-doubt', asked, status: 'to-verify', ends, complete: ends.length === next.length }
}

function answered(node: AskNode, value: string): Asked {
  const answer = node.answers[value]
  if (!answer) throw new Error(`${node.name} has no way on for ${node.ask} = ${value}`)
  return answer
}

interface Completions {
  readonly asked: Asked[]
  readonly ends: EndNode[]
  readonly open: { readonly node: AskNode; readonly weight: number }[]
  /** The questions that the condition itself has asked so far; other known answers do not count yet. */
  readonly revealed: ReadonlySet<AskableId>
}

/**
 * What all completions of a doubt share. Only what could still make them agree is looked at, one question after the other,
 * so that an answer which was not needed never counts.
 */
function inDoubt(node: AskNode, answers: Answers, path: Asked[]): Evaluation {
  const revealed = new Set(path.map((one) => one.node.ask))
  for (;;) {
    const found: Completions = { asked: [...path], ends: [], open: [], revealed }
    completions(node, answers, found, 1)
    const { asked, open } = found
    const ends = [...new Set(found.ends)]
    const masks = [
      ...ends.map((end) => bit[statusOf(end, answers.on)]),
      ...open.map((one) => possibleFrom(one.node, answers, revealed)),
    ]
    const shared = sharedBy(masks.reduce<number>((all, mask) => all | mask, 0))
    const [only] = ends
    if (only && ends.length === 1 && open.length === 0) return { kind: 'ended', asked, end: only }
    const complete = open.length === 0
    if (shared !== null) return { kind: 'in-doubt', asked, status: shared, ends, complete }
    const common = masks.reduce<number>((all, mask) => all & mask, decisive)
    if (complete || common === 0) return { kind: 'in-doubt', asked, status: 'to-verify', ends, complete }
    const next = mostAsked(open)
    if (answers.read(next) === undefined || revealed.has(next)) {
      return { kind: 'missing', asked, fact: answers.missingFor(next), ahead: open.map((one) => one.node) }
    }
    revealed.add(next)
  }
}

const decisive = bit.met | bit.unmet | bit['not-applicable']

/** Follow every option of a doubtful answer. `weight`: how many options lead to a later question. */
function completions(node: AskNode, answers: Answers, found: Completions, weight: number): void {
  if (!node.askedAgain) {
    for (const { to, options } of node.ways) follow(to, answers, found, weight * options)
    return
  }
  for (const { value, to } of Object.values(node.answers)) {
    if (to && value !== 'unsure') follow(to, answers.with(node.ask, value), found, weight)
  }
}

function follow(from: Node, answers: Answers, found: Completions, weight: number): void {
  let node = from
  while (node.kind === 'ask') {
    const { ask } = node
    const value = found.revealed.has(ask) ? answers.read(ask) : undefined
    if (value === undefined) {
      found.open.push({ node, weight })
      return
    }
    const answer = answered(node, value)
    if (!found.asked.some((one) => one.node.ask === ask)) found.asked.push(answer)
    if (answer.to === null) {
      completions(node, answers, found, weight)
      return
    }
    node = answer.to
  }
  found.ends.push(node)
}

/** The statuses that a condition can still reach from here. `seen`: states that were already visited. */
function possibleFrom(
  node: Node,
  answers: Answers,
  revealed: ReadonlySet<AskableId>,
  seen = new Map<Node, number>(),
): number {
  const before = seen.get(node)
  if (before !== undefined) return before
  let mask = 0
  if (node.kind === 'end') mask = bit[statusOf(node, answers.on)]
  else {
    const value = revealed.has(node.ask) ? answers.read(node.ask) : undefined
    const known = value === undefined ? null : answered(node, value).to
    for (const to of known ? [known] : node.next) mask |= possibleFrom(to, answers, revealed, seen)
  }
  seen.set(node, mask)
  return mask
}

/** The one status of a mask; null where it holds several. */
const sharedBy = (mask: number): Status | null => statuses.find((status) => bit[status] === mask) ?? null
const statuses = ['met', 'unmet', 'to-verify', 'not-applicable'] as const

/** The question that most completions wait for; of several, the first. */
function mostAsked(open: Completions['open']): AskableId {
  const weights = new Map<AskableId, number>()
  for (const { node, weight } of open) weights.set(node.ask, (weights.get(node.ask) ?? 0) + weight)
  const most = Math.max(...weights.values())
  const [ask] = [...weights].find(([, weight]) => weight === most) ?? []
  if (ask === undefined) throw new Error('No completion waits for a question')
  return ask
}

/** The status of an ending on a day: where no text it rests on is in force, it does not apply. */
export function statusOf({ conclusion, alwaysInForce }: EndNode, on: ISODate): Status {
  if (alwaysInForce || conclusion.basis.some((id) => isInForce(citations[id].inForce, on)))
    return conclusion.status
  return 'not-applicable'
}
