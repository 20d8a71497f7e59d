import { datesOfPerson, positionsOf } from '@/cases/dossier/dates'
import { personOf } from '@/cases/dossier/household'
import { knownOf } from '@/cases/dossier/known-facts'
import { urgentOf } from '@/cases/dossier/urgent'
import { loadRouteTexts } from '@/components/i18n/routes'
import { lifecycles } from '@/machines/procedures/lifecycles'
import { assessRoutes, routesToLookAt } from '@/machines/routes/finder'
import { interactionsFor } from '@/machines/routes/interactions'
import { otherWays } from '@/machines/routes/other-ways'
import { asJson, type Command, formatOption, onOption, run, todayInBelgium } from '@/scripts/lib/arguments'
import { caseArgument, noCase, readCase } from '@/scripts/lib/input'
import { routesLines } from '@/scripts/lib/routes-text'
import { languageFor, languageOption, sayIn } from '@/scripts/lib/say'

const command: Command = {
  name: 'routes',
  about: 'Says which routes are worth a closer look in a case, what is urgent and which dates run.',
  options: { on: onOption, format: formatOption, language: languageOption },
  positionals: caseArgument,
  check: ({ positionals: [path] }) => (path === undefined ? [noCase] : []),
}

await run(command, async ({ options, positionals: [path] }) => {
  const language = languageFor(options.language)
  const on = options.on ?? todayInBelgium()
  const dossier = await readCase(path, language, on)
  const known = knownOf(dossier, undefined, on)
  const { facts } = known
  const routes = assessRoutes(facts, { on })
  const person = personOf(dossier)
  const positions = positionsOf(
    person,
    lifecycles.map((lifecycle) => ({ lifecycle })),
    { today: on },
  )
  const dates = datesOfPerson(dossier, person, positions, on).map(({ person: _, ...date }) => date)
  const urgent = urgentOf(known, dates, on)
  const ways = otherWays(facts)
  const interactions = interactionsFor(routesToLookAt(routes), on)
  if (options.format === 'json') return asJson({ ...routes, urgent, dates, otherWays: ways, interactions })
  const words = { ...(await loadRouteTexts(language)), say: await sayIn(language, []) }
  return routesLines({ routes, urgent, dates, positions, ways, interactions }, words)
})
