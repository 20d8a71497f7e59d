import type { RouteTexts } from '@/components/check/finder/view'
import { sayCitations } from '@/components/law/citation'
import { commandLine } from '@/content/en/command-line'
import { type Office, offices } from '@/content/law/offices'
import { labelled, row, series, withAside } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import { routeEnding, urgentText, urgentTitle } from '@/content/say/routes'
import type { RouteAssessment, RouteResult } from '@/machines/routes/finder'
import type { Interaction } from '@/machines/routes/interactions'
import type { Urgent } from '@/machines/routes/urgent'
import { englishPhrases as phrases, type Say } from '@/scripts/lib/say'

interface Words extends RouteTexts {
  readonly say: Say
}
interface Found {
  readonly routes: RouteAssessment
  readonly urgent: readonly Urgent[]
  readonly interactions: readonly Interaction[]
}

/** What the route finder found, as lines of plain text for the terminal. */
export function routesLines({ routes, urgent, interactions }: Found, words: Words): string {
  const { routesText, say } = words
  const title = fill(commandLine.lawOn, { title: routesText.title, day: routes.on }, phrases)
  const nothing = routes.results.every((r) => r.fit === 'does-not-fit')
  return [
    title,
    '='.repeat(title.length),
    ...urgent.flatMap((thing) => urgentLines(thing, words)),
    ...(['look-closer', 'maybe', 'open', 'does-not-fit'] as const).flatMap((fit) => {
      const results = routes.results.filter((r) => r.fit === fit)
      if (results.length === 0) return []
      return ['', routesText.fits[fit].name, ...results.flatMap((result) => resultLines(result, words))]
    }),
    ...(nothing ? ['', routesText.nothingFits.title, `  ${routesText.nothingFits.text}`] : []),
    ...(routes.next === null
      ? []
      : ['', labelled(commandLine.nextQuestion, say.questions[routes.next].question, phrases)]),
    ...interactionLines(interactions, words),
    '',
    commandLine.notice,
  ].join('\n')
}

function urgentLines(thing: Urgent, { routesText, say }: Words): readonly string[] {
  const numbers = thing.call.map((office) => {
    const { phone }: Office = offices[office]
    return `${say.names.offices[office]} ${phone ?? ''}`.trim()
  })
  return [
    labelled(commandLine.urgent, urgentTitle(thing, routesText, phrases), phrases),
    `  ${urgentText(thing, routesText, phrases)}`,
    ...(numbers.length > 0 ? [`  ${row(numbers, phrases)}`] : []),
    `  ${sayCitations(thing.basis, say.names, phrases)}`,
  ]
}

function resultLines(result: RouteResult, { routesText, say }: Words): readonly string[] {
  const { route, finding } = result
  const { title, short } = routesText.routes[route]
  const ending = routeEnding(result, routesText, say, phrases)
  const lines: string[] = []
  if (finding.notInForce) lines.push(routesText.notInForce)
  else if (ending) lines.push(ending.reason)
  if (ending?.todo) lines.push(labelled(commandLine.todo, ending.todo, phrases))
  if (finding.because.length > 0) {
    lines.push(labelled(commandLine.because, series(finding.because.map(say.because), phrases), phrases))
  }
  if (finding.basis.length > 0) lines.push(sayCitations(finding.basis, say.names, phrases))
  return [`  ${withAside(title, short, phrases)}`, ...lines.map((line) => `      ${line}`)]
}

function interactionLines(
  interactions: readonly Interaction[],
  { routesText, interactionsText, say }: Words,
): readonly string[] {
  const lines = interactions
    .filter(({ from, to }) => from !== to)
    .flatMap(({ from, to, effects }) => {
      const ends = { from: routesText.routes[from].short, to: routesText.routes[to].short }
      const said = effects.map(({ id, when, basis }) =>
        withAside(
          labelled(interactionsText.when[when], interactionsText.effects[id], phrases),
          sayCitations(basis, say.names, phrases),
          phrases,
        ),
      )
      return [
        `  ${fill(commandLine.effect, ends, phrases)}`,
        ...(said.length === 0 ? [interactionsText.noneFound] : said).map((line) => `      ${line}`),
      ]
    })
  return lines.length > 0 ? ['', interactionsText.title, ...lines] : []
}
