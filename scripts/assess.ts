import { parseCaseText } from '@/cases/case'
import { factsOf } from '@/cases/household'
import { assess } from '@/machines/assess'
import { whatWouldChange } from '@/machines/whatIf'
import { BadInput, type Command, readArguments, run, todayInBelgium } from '@/scripts/lib/arguments'
import { assessmentText } from '@/scripts/lib/assessmentText'
import { readInput } from '@/scripts/lib/input'
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
  const results = (await loadProcedures(options.procedure ?? 'all')).map(({ procedure }) => ({
    ...assess(procedure, facts, { on }),
    whatWouldChange: whatWouldChange(procedure, facts, { on }),
  }))
  if (options.format === 'json') {
    process.stdout.write(`${JSON.stringify({ on, results }, null, 2)}\n`)
    return
  }
  const say = await english(results.map((r) => r.procedure))
  process.stdout.write(`${results.map((result) => assessmentText(result, say)).join('\n\n')}\n`)
})
