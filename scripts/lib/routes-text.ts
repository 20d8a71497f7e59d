import { type Office, offices } from '@/content/law/offices'
import type { InteractionsText, RoutesText } from '@/content/route-sentences'
import { sayCitation } from '@/content/say/citation'
import type { Urgent } from '@/machines/deadlines/urgent'
import type { RouteAssessment, RouteResult } from '@/machines/routes/finder'
import type { Interaction } from '@/machines/routes/interactions'
import type { Say } from '@/scripts/lib/say'

interface Words {
  readonly routesText: RoutesText
  readonly interactionsText: InteractionsText
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
  const title = `${routesText.title}, law on ${routes.on}`
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
    ...(routes.next === null ? [] : ['', `Next question: ${say.questions[routes.next].question}`]),
    ...interactionLines(interactions, words),
    '',
    'Information, not legal advice. The authority decides.',
  ].join('\n')
}

function urgentLines(
  { id, on, mayHavePassed, call, basis }: Urgent,
  { routesText, say }: Words,
): readonly string[] {
  const { title, late, text } = routesText.urgent[id]
  const numbers = call.map((office) => {
    const { phone }: Office = offices[office]
    return `${say.names.offices[office]} ${phone ?? ''}`.trim()
  })
  return [
    `Urgent: ${(mayHavePassed ? (late ?? title) : title).replace('{on}', on ?? '')}`,
    `  ${text}`,
    ...(numbers.length > 0 ? [`  ${numbers.join(' · ')}`] : []),
    `  ${basis.map((c) => sayCitation(c, say.names)).join('; ')}`,
  ]
}

function resultLines({ route, finding }: RouteResult, { routesText, say }: Words): readonly string[] {
  const { title, short, endings } = routesText.routes[route]
  const texts: Readonly<Record<string, { reason: string; todo?: string }>> = endings
  const ending = finding.reason === null ? undefined : texts[finding.reason]
  return [
    `  ${title} (${short})`,
    ...(finding.notInForce ? [`      ${routesText.notInForce}`] : ending ? [`      ${ending.reason}`] : []),
    ...(ending?.todo ? [`      What to do: ${ending.todo}`] : []),
    ...(finding.because.length > 0 ? [`      Because: ${finding.because.map(say.because).join('; ')}`] : []),
    ...(finding.basis.length > 0
      ? [`      ${finding.basis.map((c) => sayCitation(c, say.names)).join('; ')}`]
      : []),
  ]
}

function interactionLines(
  interactions: readonly Interaction[],
  { routesText, interactionsText, say }: Words,
): readonly string[] {
  const lines = interactions
    .filter(({ from, to }) => from !== to)
    .flatMap(({ from, to, effects }) => {
      const name = `  ${routesText.routes[from].short} → ${routesText.routes[to].short}`
      if (effects.length === 0) return [name, `      ${interactionsText.noneFound}`]
      const said = effects.map(
        ({ id, when, basis }) =>
          `      ${interactionsText.when[when]}: ${interactionsText.effects[id]} (${basis.map((c) => sayCitation(c, say.names)).join('; ')})`,
      )
      return [name, ...said]
    })
  return lines.length > 0 ? ['', interactionsText.title, ...lines] : []
}
