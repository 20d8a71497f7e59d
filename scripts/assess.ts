import type { Person } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import { type Assessment, assess } from '@/machines/engine/assess'
import { type ChangeSet, whatWouldChange } from '@/machines/engine/what-if'
import { eventsOf } from '@/machines/lifecycle/events/registry'
import { type Position, positionOf } from '@/machines/lifecycle/position'
import { asJson, BadArguments, type Command, run, todayInBelgium } from '@/scripts/lib/arguments'
import { assessBatch } from '@/scripts/lib/assess-batch'
import { assessmentText } from '@/scripts/lib/assessment-text'
import { readCase } from '@/scripts/lib/input'
import { positionText } from '@/scripts/lib/position-text'
import { loadProcedures, procedureIds } from '@/scripts/lib/procedures'
import { english, type Say } from '@/scripts/lib/say'

const command: Command = {
  usage: [
    `npm run -s assess -- case.json [--procedure ${procedureIds.join('|')}|all] [--on YYYY-MM-DD] [--format json|text]`,
    'npm run -s assess -- --batch cases.csv|cases.ndjson [--out results.csv] [--procedure …] [--on YYYY-MM-DD]',
  ].join('\n       '),
  options: {
    procedure: { kind: 'choice', values: [...procedureIds, 'all'] },
    on: { kind: 'day' },
    format: { kind: 'choice', values: ['json', 'text'] },
    batch: { kind: 'text' },
    out: { kind: 'text' },
  },
  positionals: ['case'],
}

type Result = Assessment & {
  readonly whatWouldChange: readonly ChangeSet[]
  /** Null where nothing has happened in that procedure. */
  readonly position: Position | null
}

await run(command, async (given) => {
  const { batch, format, out, procedure = 'all', on = todayInBelgium() } = given.options
  const [path] = given.positionals
  const modules = await loadProcedures(procedure)
  if (batch !== undefined) {
    const alone = [
      ...(path === undefined ? [] : [`${path}: a case file does not go with --batch`]),
      ...(format === undefined ? [] : ['--format does not go with --batch, which writes CSV']),
    ]
    if (alone.length > 0) throw new BadArguments(alone)
    await assessBatch({ batch, out, modules, on })
    return
  }
  if (out !== undefined) throw new BadArguments(['--out goes with --batch'])
  const dossier = await readCase(path)
  const persons = dossier.persons.map((person) => ({ ...person, results: resultsOf(person) }))
  if (format === 'json')
    return asJson({ on, persons: persons.map(({ id, label, results }) => ({ id, label, results })) })
  const say = await english(modules.map((m) => m.procedure.id))
  const texts = persons.map(async ({ id, label, results }) => [
    ...(persons.length > 1 ? [`# ${label || id}`] : []),
    ...(await Promise.all(results.map((result) => resultText(result, say)))),
  ])
  return `${(await Promise.all(texts)).flat().join('\n\n')}\n`

  function resultsOf(person: Person): readonly Result[] {
    const { facts, bands } = knownOf(dossier, person.id, on)
    const given = { on, suppose: bands }
    return modules.map((module) => ({
      ...assess(module.procedure, facts, given),
      whatWouldChange: whatWouldChange(module.procedure, facts, given),
      position:
        eventsOf(module.lifecycle.procedure, person.events).length > 0
          ? positionOf(module, person.events, { today: on, dateOfBirth: facts.dateOfBirth })
          : null,
    }))
  }
})

async function resultText(result: Result, say: Say): Promise<string> {
  const text = assessmentText(result, say)
  return result.position === null ? text : `${text}\n\n${await positionText(result.position)}`
}
