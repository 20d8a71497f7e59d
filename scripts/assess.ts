import { parseCaseText } from '@/cases/case'
import { factsOf, personOf } from '@/cases/household'
import { assess } from '@/machines/assess'
import { eventsOf, type FileEvent } from '@/machines/events'
import { positionOf } from '@/machines/position'
import type { ProcedureModule } from '@/machines/procedures/registry'
import { whatWouldChange } from '@/machines/whatIf'
import { BadInput, type Command, readArguments, run, todayInBelgium } from '@/scripts/lib/arguments'
import { assessmentText } from '@/scripts/lib/assessmentText'
import { readInput } from '@/scripts/lib/input'
import { positionText } from '@/scripts/lib/positionText'
import { loadProcedures, procedureIds } from '@/scripts/lib/procedures'
import { english } from '@/scripts/lib/say'

const command: Command = {
  usage: `npm run -s assess -- case.json [--procedure ${procedureIds.join('|')}|all] [--on YYYY-MM-DD] [--format json|text]`,
  options: {
    procedure: { kind: 'choice', values: [...procedureIds, 'all'] },
    on: { kind: 'day' },
    format: { kind: 'choice', values: ['json', 'text'] },
  },
  positionals: ['case'],
}

run(async (argv) => {
  const { options, positionals } = readArguments(command, argv)
  const [path] = positionals
  if (path === undefined)
    throw new BadInput(['name a case file, or - for standard input', `usage: ${command.usage}`])
  const parsed = parseCaseText(await readInput(path))
  if (!parsed.ok)
    throw new BadInput(parsed.errors.map((e) => [path, e.path, e.message].filter(Boolean).join(': ')))

  const on = options.on ?? todayInBelgium()
  const facts = factsOf(parsed.value)
  const { events } = personOf(parsed.value)
  const results = (await loadProcedures(options.procedure ?? 'all')).map((module) => ({
    ...assess(module.procedure, facts, { on }),
    whatWouldChange: whatWouldChange(module.procedure, facts, { on }),
    position: hasEvents(module, events) ? positionOf(module, events, { today: on }) : null,
  }))
  if (options.format === 'json') {
    process.stdout.write(`${JSON.stringify({ on, results }, null, 2)}\n`)
    return
  }
  const say = await english(results.map((r) => r.procedure))
  const parts = await Promise.all(
    results.map(async (result) => {
      const text = assessmentText(result, say)
      return result.position === null ? text : `${text}\n\n${await positionText(result.position)}`
    }),
  )
  process.stdout.write(`${parts.join('\n\n')}\n`)
})

/** A position is told only where something has happened in that procedure. */
function hasEvents({ course }: ProcedureModule, events: readonly FileEvent[]): boolean {
  return eventsOf(course.procedure, events).length > 0
}
