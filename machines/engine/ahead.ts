import type { Answers } from '@/machines/engine/answers'
import type { AskNode, Node } from '@/machines/engine/rules'
import { type FactId, facts as factDefinitions } from '@/machines/facts/registry'

/** The fewest and the most questions that can still come. */
export interface Bounds {
  readonly min: number
  readonly max: number
}

/** Where a condition waits: the fact to ask next, and the states at which its questions can still come. */
export interface Waiting {
  readonly fact: FactId
  readonly ahead: readonly AskNode[]
}

/** Bounds over all conditions that wait; a fact that several ask for counts once. */
export function questionsLeft(waiting: readonly Waiting[], answers: Answers): Bounds {
  if (waiting.length === 0) return { min: 0, max: 0 }
  const sure = new Set<FactId>()
  const possible = new Set<FactId>()
  const seen = new Set<Node>()
  for (const { fact, ahead } of waiting) {
    const [only] = ahead
    const certain = ahead.length === 1 && only ? surelyAsked(only, answers) : [fact]
    for (const one of certain) sure.add(one)
    for (const node of ahead) addPossible(node, answers, possible, seen)
  }
  for (const one of sure) possible.add(one)
  return { min: sure.size, max: possible.size }
}

/** The state that the answers lead to from here; null where the answer is missing, or a doubt leads into every option. */
const nextOf = (node: AskNode, value: string | undefined): Node | null =>
  value === undefined ? null : (node.answers[value]?.to ?? null)

/** The facts without which no answer is read here. */
const askedAt = (node: AskNode, answers: Answers): readonly FactId[] =>
  node.facts.filter((fact) => answers.facts[fact] === undefined)

/** Facts that may be asked from here. `seen`: states that were looked at already. */
function addPossible(node: Node, answers: Answers, possible: Set<FactId>, seen: Set<Node>): void {
  if (node.kind === 'end' || seen.has(node)) return
  seen.add(node)
  const value = answers.read(node.ask)
  const next = nextOf(node, value)
  if (value === undefined) for (const fact of askedAt(node, answers)) possible.add(fact)
  for (const to of next ? [next] : node.next) addPossible(to, answers, possible, seen)
}

/** Facts that are asked on every way from here to an ending. */
function surelyAsked(node: Node, answers: Answers): readonly FactId[] {
  if (node.kind === 'end') return []
  const value = answers.read(node.ask)
  const next = nextOf(node, value)
  if (next) return surelyAsked(next, answers)
  // Once the first is known, a band may no longer need another choice; a day or a number it needs all the same.
  const asked =
    value === undefined
      ? askedAt(node, answers).filter((fact, i) => i === 0 || factDefinitions[fact].kind !== 'choice')
      : []
  // A doubt may settle the condition at once, so only a rule of its own makes sure of what follows.
  if (node.unsure === null && node.doubtful) return asked
  const [first, ...others] = node.next
  let common = first ? surelyAsked(first, answers) : []
  for (const to of others) {
    if (common.length === 0) break
    const here = surelyAsked(to, answers)
    common = common.filter((fact) => here.includes(fact))
  }
  return [...asked, ...common]
}
