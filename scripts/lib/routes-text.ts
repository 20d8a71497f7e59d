import { effectLines } from '@/components/check/finder/view'
import type { RouteTexts } from '@/components/i18n/routes'
import { sayCitations } from '@/components/law/citation'
import { type Office, offices } from '@/content/law/offices'
import type { RouteId } from '@/content/law/route-ids'
import { dayInWords } from '@/content/say/days'
import { labelled, list, row, series, withAside } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import { routeEnding, urgentText, urgentTitle } from '@/content/say/routes'
import { isPassedBy, type RouteAssessment, type RouteResult } from '@/machines/routes/finder'
import type { Interaction } from '@/machines/routes/interactions'
import type { OtherWay } from '@/machines/routes/other-ways'
import type { Urgent } from '@/machines/routes/urgent'
import { type Dated, dateLines } from '@/scripts/lib/dates-text'
import { openQuestionLines } from '@/scripts/lib/open-questions'
import { titleLines } from '@/scripts/lib/print'
import type { Say } from '@/scripts/lib/say'

export interface Words extends Pick<RouteTexts, 'routesText' | 'interactionsText'> {
  readonly say: Say
}
interface Found extends Dated {
  readonly routes: RouteAssessment
  readonly urgent: readonly Urgent[]
  readonly ways: readonly OtherWay[]
  readonly interactions: readonly Interaction[]
}

/** What the route finder found, as lines of plain text for the terminal. */
export function routesLines({ routes, urgent, ways, interactions, ...dated }: Found, words: Words): string {
  const { routesText, say } = words
  const { commandLine, phrases } = say
  const day = dayInWords(routes.on, phrases)
  const nothing = routes.results.every((r) => isPassedBy(r.fit))
  return [
    ...titleLines(fill(commandLine.lawOn, { title: routesText.title, day }, phrases)),
    ...urgentLines(urgent, words),
    ...dateLines(dated, say),
    ...otherWayLines(ways, words),
    ...(['look-closer', 'maybe', 'does-not-fit', 'not-ticked'] as const).flatMap((fit) => {
      const results = routes.results.filter((r) => r.fit === fit)
      if (results.length === 0) return []
      return ['', routesText.fits[fit].name, ...results.flatMap((result) => resultLines(result, words))]
    }),
    ...(nothing ? ['', routesText.nothingFits.title, `  ${routesText.nothingFits.text}`] : []),
    ...openQuestionLines(
      routes.results.map(({ route, finding }) => ({
        missing: finding.missing,
        name: routesText.routes[route].short,
      })),
      say,
    ),
    ...(routes.next === null
      ? []
      : ['', labelled(commandLine.nextQuestion, say.questions[routes.next].question, phrases)]),
    ...interactionLines(interactions, words),
    '',
    commandLine.notice,
  ].join('\n')
}

/** What cannot wait, with an empty line after it. */
export const urgentLines = (urgent: readonly Urgent[], words: Words): readonly string[] =>
  urgent.length === 0 ? [] : [...urgent.flatMap((thing) => urgentThing(thing, words)), '']

function otherWayLines(ways: readonly OtherWay[], { routesText, say }: Words): readonly string[] {
  const { title, ways: words } = routesText.otherWays
  if (ways.length === 0) return []
  return [
    '',
    title,
    ...ways.flatMap(({ id, basis }) => [
      `  ${words[id].title}`,
      `      ${words[id].text}`,
      `      ${sayCitations(basis, say.names, say.phrases)}`,
    ]),
  ]
}

function urgentThing(thing: Urgent, { routesText, say }: Words): readonly string[] {
  const { commandLine, phrases } = say
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
  const { commandLine, phrases } = say
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

/** What the routes of a person do to each other. An effect that reaches several routes is said once. */
export function interactionLines(
  interactions: readonly Interaction[],
  { routesText, interactionsText, say }: Words,
): readonly string[] {
  const { commandLine, phrases } = say
  const name = (id: RouteId) => routesText.routes[id].short
  const byEnds = new Map<string, string[]>()
  for (const { from, to, effect } of effectLines(interactions.filter(({ from, to }) => from !== to))) {
    const ends = { from: name(from), to: list(to.map(name), phrases) }
    const head = `  ${fill(commandLine.effect, ends, phrases)}`
    const what = labelled(interactionsText.when[effect.when], interactionsText.effects[effect.id], phrases)
    const line = `      ${withAside(what, sayCitations(effect.basis, say.names, phrases), phrases)}`
    byEnds.set(head, [...(byEnds.get(head) ?? []), line])
  }
  const lines = [...byEnds].flatMap(([head, effects]) => [head, ...effects])
  return lines.length > 0 ? ['', interactionsText.title, ...lines] : []
}
