import { knownOf } from '@/cases/dossier/known-facts'
import { parseDossierText } from '@/cases/dossier/parse'
import { loadRouteTexts } from '@/components/i18n/routes'
import { importProblems } from '@/content/en/import-problems'
import { problemLine } from '@/content/say/problem'
import { assessRoutes, routesToLookAt } from '@/machines/routes/finder'
import { interactionsFor } from '@/machines/routes/interactions'
import { urgentThings } from '@/machines/routes/urgent'
import { BadInput, type Command, readArguments, run, todayInBelgium } from '@/scripts/lib/arguments'
import { readInput } from '@/scripts/lib/input'
import { routesLines } from '@/scripts/lib/routes-text'
import { english, englishPhrases } from '@/scripts/lib/say'

const command: Command = {
  usage: 'npm run -s routes -- case.json [--on YYYY-MM-DD] [--format json|text]',
  options: { on: { kind: 'day' }, format: { kind: 'choice', values: ['json', 'text'] } },
  positionals: ['case'],
}

await run(async (argv) => {
  const { options, positionals } = readArguments(command, argv)
  const [path] = positionals
  if (path === undefined)
    throw new BadInput(['name a case file, or - for standard input', `usage: ${command.usage}`])
  const parsed = parseDossierText(await readInput(path))
  if (!parsed.ok)
    throw new BadInput(
      parsed.errors.map((problem) => problemLine(problem, importProblems, englishPhrases, path)),
    )

  const on = options.on ?? todayInBelgium()
  const { facts } = knownOf(parsed.value, undefined, on)
  const routes = assessRoutes(facts, { on })
  const urgent = urgentThings(facts, on)
  const interactions = interactionsFor(routesToLookAt(routes), on)
  if (options.format === 'json') {
    process.stdout.write(`${JSON.stringify({ ...routes, urgent, interactions }, null, 2)}\n`)
    return
  }
  const words = { ...(await loadRouteTexts('en')), say: await english([]) }
  process.stdout.write(`${routesLines({ routes, urgent, interactions }, words)}\n`)
})
