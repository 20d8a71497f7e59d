import type { AnyStateMachine } from 'xstate'
import type { AskNode, Node, Rule } from '@/machines/engine/rules'

/** A way from one step of a machine to another. `event`: what a person or an office has to do first. */
export interface Way {
  readonly from: string
  readonly to: string
  readonly event?: string
}

/** A step of a machine with the regions inside it, in order. */
export interface Step {
  readonly name: string
  readonly regions: readonly string[]
}

/** The steps of a machine and the ways between them, read from its own definition. */
export function stepsOf(machine: AnyStateMachine): {
  readonly steps: readonly Step[]
  readonly ways: readonly Way[]
} {
  const steps = Object.entries(machine.states).map(([name, { states }]) => ({
    name,
    regions: Object.keys(states),
  }))
  const ways = Object.values(machine.states).flatMap((state) =>
    [...(state.always ?? []), ...[...state.transitions.values()].flat()].flatMap(({ target, eventType }) =>
      (target ?? []).map((to): Way => {
        const event = eventType === '' || eventType.startsWith('xstate.') ? undefined : eventType
        return { from: state.key, to: to.key, ...(event !== undefined && { event }) }
      }),
    ),
  )
  return { steps, ways }
}

/** A machine as a Mermaid state diagram: its steps, the conditions inside each, and the ways on. */
export function stepsDiagram(machine: AnyStateMachine): string {
  const { steps, ways } = stepsOf(machine)
  const inside = steps.flatMap(({ name, regions }) =>
    regions.length === 0 ? [] : [`  state ${name} {`, ...regions.map((region) => `    ${region}`), '  }'],
  )
  const arrows = ways.map(
    ({ from, to, event }) => `  ${from} --> ${to}${event === undefined ? '' : `: ${event}`}`,
  )
  return ['stateDiagram-v2', '  direction TB', ...inside, ...new Set(arrows)].join('\n')
}

/** One condition as a Mermaid flow chart: each question, the answers that lead on, and the endings with their status. */
export function conditionDiagram({ root }: Rule): string {
  const lines: string[] = []
  const seen = new Set<string>()
  const draw = (node: Node): void => {
    if (seen.has(node.name)) return
    seen.add(node.name)
    if (node.kind === 'end') {
      lines.push(`  ${node.name}(["${node.name}: ${node.conclusion.status}"])`)
      return
    }
    lines.push(`  ${node.name}{"${node.ask}"}`)
    for (const { to, options } of waysOf(node)) {
      lines.push(`  ${node.name} -->|"${options.join(' · ')}"| ${to.name}`)
      draw(to)
    }
  }
  draw(root)
  return ['flowchart TD', ...lines].join('\n')
}

function waysOf({ answers, ways, unsure }: AskNode) {
  const given = Object.values(answers).filter(({ value }) => value !== 'unsure')
  const definite = ways.map(({ to }) => ({
    to,
    options: given.filter((answer) => answer.to === to).map(({ value }) => value),
  }))
  return unsure ? [...definite, { to: unsure, options: ['unsure'] }] : definite
}
