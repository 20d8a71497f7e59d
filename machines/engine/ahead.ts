import { type Answers, factsBehind } from '@/machines/engine/answers'
import type { AskNode, Node } from '@/machines/engine/rules'
import { type FactId, facts as factDefinitions } from '@/machines/facts/registry'

/** The fewest and the most questions that can still come. */
export interface Bounds {
  readonly min: number
  readonly max: number
}

/** Facts that are asked on every way to an ending, and those asked on some. */
export interface Ahead {
  readonly sure: ReadonlySet<FactId>
  readonly possible: ReadonlySet<FactId>
}
const nothing: Ahead = { sure: new Set(), possible: new Set() }

/** The questions that can still come from the states at which a condition waits; `fact` is asked for certain. */
export function questionsAhead(nodes: readonly AskNode[], fact: FactId, answers: Answers): Ahead {
  const [only] = nodes
  if (nodes.length === 1 && only) return aheadOf(only, answers)
  return {
    sure: new Set([fact]),
    possible: new Set(nodes.flatMap((node) => [...aheadOf(node, answers).possible])),
  }
}

function aheadOf(node: Node, answers: Answers): Ahead {
  if (node.kind === 'end') return nothing
  const value = answers.read(node.ask)
  const next = value === undefined ? null : value === 'unsure' ? node.unsure : node.options[value]
  if (next) return aheadOf(next, answers)
  const asked =
    value === undefined ? factsBehind(node.ask).filter((fact) => answers.facts[fact] === undefined) : []
  const ways = [...node.ways.map(({ to }) => to), ...(node.unsure ? [node.unsure] : [])].map((to) =>
    aheadOf(to, answers),
  )
  // A doubt may settle the condition at once, so only a rule of its own makes sure of what follows.
  const settles = node.unsure === null && node.doubtful
  const common = settles
    ? []
    : [...(ways[0]?.sure ?? [])].filter((fact) => ways.every((way) => way.sure.has(fact)))
  return {
    // Once the first is known, a band may no longer need another choice; a day or a number it needs all the same.
    sure: new Set([
      ...asked.filter((fact, i) => i === 0 || factDefinitions[fact].kind !== 'choice'),
      ...common,
    ]),
    possible: new Set([...asked, ...ways.flatMap((way) => [...way.possible])]),
  }
}

/** Bounds over several conditions; a fact that several ask for counts once. */
export function boundsOf(list: readonly Ahead[]): Bounds {
  return {
    min: new Set(list.flatMap(({ sure }) => [...sure])).size,
    max: new Set(list.flatMap(({ possible }) => [...possible])).size,
  }
}
