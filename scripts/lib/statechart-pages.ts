import type { AnyStateMachine } from 'xstate'
import { machineOf } from '@/machines/engine/machine'
import { routes } from '@/machines/routes/finder'
import { conditionDiagram, stepsDiagram } from '@/machines/statechart/drawing'
import { loadProcedures } from '@/scripts/lib/procedures'

/** The statecharts of every procedure and of the route finder as pages with Mermaid diagrams, by file name. */
export async function statechartPages(): Promise<ReadonlyMap<string, string>> {
  const procedures = [...(await loadProcedures('all')).map((module) => module.procedure), routes]
  return new Map(
    procedures.map((procedure) => [`${procedure.id}.md`, pageOf(procedure.id, machineOf(procedure))]),
  )
}

function pageOf(id: string, { machine, rules }: ReturnType<typeof machineOf>): string {
  const chart: AnyStateMachine = machine
  const conditions = rules.map((rule) => `## ${rule.stage}: ${rule.id}\n\n${fenced(conditionDiagram(rule))}`)
  return [
    `# ${id}`,
    'Drawn from the machine by `npm run statecharts`; a test compares the two. A doubt is not drawn: the engine follows it into every answer.',
    fenced(stepsDiagram(chart)),
    ...conditions,
    '',
  ].join('\n\n')
}

const fenced = (diagram: string): string => `\`\`\`mermaid\n${diagram}\n\`\`\``
