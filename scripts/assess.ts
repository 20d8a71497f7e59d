import type { Person } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import { parseDossierText } from '@/cases/dossier/parse'
import { importProblems } from '@/content/en/import-problems'
import { problemLine } from '@/content/say/problem'
import { type Assessment, assess } from '@/machines/engine/assess'
import { type ChangeSet, whatWouldChange } from '@/machines/engine/what-if'
import { eventsOf } from '@/machines/lifecycle/events/registry'
import { type Position, positionOf } from '@/machines/lifecycle/position'
import {
  type Arguments,
  BadInput,
  type Command,
  readArguments,
  run,
  todayInBelgium,
} from '@/scripts/lib/arguments'
import { assessBatch } from '@/scripts/lib/assess-batch'
import { assessmentText } from '@/scripts/lib/assessment-text'
import { readInput } from '@/scripts/lib/input'
import { positionText } from '@/scripts/lib/position-text'
import { loadProcedures, procedureIds } from '@/scripts/lib/procedures'
import { english, englishPhrases, type Say } from '@/scripts/lib/say'

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

await run(async (argv) => {
  const given = readArguments(command, argv)
  const on = given.options.on ?? todayInBelgium()
  const modules = await loadProcedures(given.options.procedure ?? 'all')
  if (given.options.batch !== undefined) {
    const [path] = given.positionals
    const alone = [
      ...(path === undefined ? [] : [`${path}: a case file does not go with --batch`]),
      ...(given.options.format === undefined ? [] : ['--format does not go with --batch, which writes CSV']),
    ]
    if (alone.length > 0) throw new BadInput([...alone, `usage: ${command.usage}`])
    await assessBatch({ ...given.options, batch: given.options.batch, modules, on }, command.usage)
    return
  }
  const dossier = await readCase(given)
  const persons = dossier.persons.map((person) => ({ person, results: resultsOf(person) }))
  if (given.options.format === 'json') {
    const told = persons.map(({ person: { id, label }, results }) => ({ id, label, results }))
    process.stdout.write(`${JSON.stringify({ on, persons: told }, null, 2)}\n`)
    return
  }
  const say = await english(modules.map((m) => m.procedure.id))
  for (const { person, results } of persons) {
    if (persons.length > 1) process.stdout.write(`# ${person.label || person.id}\n\n`)
    for (const result of results) process.stdout.write(`${await resultText(result, say)}\n\n`)
  }

  function resultsOf(person: Person): readonly Result[] {
    const { facts, bands } = knownOf(dossier, person.id, on)
    return modules.map((module) => ({
      ...assess(module.procedure, facts, { on, suppose: bands }),
      whatWouldChange: whatWouldChange(module.procedure, facts, { on, suppose: bands }),
      position:
        eventsOf(module.lifecycle.procedure, person.events).length > 0
          ? positionOf(module, person.events, { today: on })
          : null,
    }))
  }
})

async function readCase({ positionals, options }: Arguments) {
  const [path] = positionals
  if (options.out !== undefined) throw new BadInput(['--out goes with --batch', `usage: ${command.usage}`])
  if (path === undefined) {
    throw new BadInput(['name a case file, or - for standard input', `usage: ${command.usage}`])
  }
  const parsed = parseDossierText(await readInput(path))
  if (parsed.ok) return parsed.value
  throw new BadInput(
    parsed.errors.map((problem) => problemLine(problem, importProblems, englishPhrases, path)),
  )
}

async function resultText(result: Result, say: Say): Promise<string> {
  const text = assessmentText(result, say)
  return result.position === null ? text : `${text}\n\n${await positionText(result.position)}`
}
