import { guideAddress } from '@/components/guide/address'
import { Law } from '@/components/guide/Law'
import type { GuideLanguage } from '@/components/guide/language'
import { Labelled } from '@/components/ui/Labelled'
import { type EffectId, effects, interactions, type Pair, sameRoute } from '@/content/law/interactions'
import { type RouteId, routeIds } from '@/content/law/route-ids'
import { list } from '@/content/say/joins'
import { fill } from '@/content/say/message'

export interface InteractionsProps {
  readonly route: RouteId
  /** `to`: what the route does to the others; `from`: what they do to it. */
  readonly side: 'to' | 'from'
  readonly language: GuideLanguage
}

/** What a route does to the others, or what they do to it. */
export function Interactions({ route, side, language }: InteractionsProps) {
  const { words, phrases, routes } = language
  const pairs = routeIds
    .filter((id) => id !== route)
    .map((id) => ({ id, pair: side === 'to' ? pairOf(route, id) : pairOf(id, route) }))
  const found = pairs.filter(({ pair }) => pair !== 'no-rule-found')
  const missing = pairs.filter(({ pair }) => pair === 'no-rule-found').map(({ id }) => routes[id])
  const none = side === 'to' ? words.interactionsNone : words.interactionsNoneFrom
  return (
    <>
      {found.map(({ id, pair }) => (
        <div key={id} className="space-y-1">
          <h3 className="font-semibold">
            <a href={guideAddress(language.locale, id)}>{routes[id]}</a>
          </h3>
          <EffectList pair={pair} subject={routes[id]} language={language} />
        </div>
      ))}
      {missing.length > 0 && (
        <p className="text-soft">{fill(none, { routes: list(missing, phrases) }, phrases)}</p>
      )}
    </>
  )
}

/** Whether a second request of the same kind changes anything that we found a rule on. */
export const hasSameRoute = (route: RouteId): boolean => sameRoute[route] !== 'no-rule-found'

/** What a second request of the same kind does. */
export function SameRoute({ route, language }: Omit<InteractionsProps, 'side'>) {
  return <EffectList pair={sameRoute[route]} subject={language.routes[route]} language={language} />
}

function EffectList({ pair, subject, language }: { pair: Pair; subject: string; language: GuideLanguage }) {
  const { interactionsText: text } = language
  const ids: readonly EffectId[] = pair === 'no-rule-found' ? [] : pair
  return (
    <>
      <ul className="list-disc space-y-2 ps-5 print:space-y-1">
        {ids.map((id) => (
          <li key={id}>
            <Labelled t={language.t} name={text.when[effects[id].when]}>
              {language.say(text.effects[id])}
            </Labelled>
          </li>
        ))}
      </ul>
      <Law ids={ids.flatMap((id) => effects[id].basis)} subject={subject} language={language} />
    </>
  )
}

function pairOf(from: RouteId, to: RouteId): Pair {
  // A route has a pair with every other route, and none with itself.
  const row: Readonly<Partial<Record<RouteId, Pair>>> = interactions[from]
  return row[to] ?? 'no-rule-found'
}
