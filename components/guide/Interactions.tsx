import { Articles } from '@/components/guide/Articles'
import { guideAddress } from '@/components/guide/address'
import type { GuideLanguage } from '@/components/guide/language'
import { Aside } from '@/components/ui/Aside'
import { Labelled } from '@/components/ui/Labelled'
import { type EffectId, effects, interactions, type Pair, sameRoute } from '@/content/law/interactions'
import { type RouteId, routeIds } from '@/content/law/route-ids'
import { list } from '@/content/say/joins'
import { fill } from '@/content/say/message'

/** What a route does to the others, what they do to it, and what a second request does. */
export function Interactions({ route, language }: { route: RouteId; language: GuideLanguage }) {
  const { words, phrases, routes } = language
  const namesOf = (pairs: readonly { readonly id: RouteId }[]) => pairs.map(({ id }) => routes[id])
  const others = routeIds.filter((id) => id !== route)
  const groups = [
    {
      title: words.interactionsTo,
      none: words.interactionsNone,
      pairs: others.map((id) => ({ id, pair: pairOf(route, id) })),
    },
    {
      title: words.interactionsFrom,
      none: words.interactionsNoneFrom,
      pairs: others.map((id) => ({ id, pair: pairOf(id, route) })),
    },
  ]
  const same = sameRoute[route]
  return (
    <>
      {groups.map(({ title, none, pairs }) => {
        const found = pairs.filter(({ pair }) => pair !== 'no-rule-found')
        const missing = pairs.filter(({ pair }) => pair === 'no-rule-found')
        return (
          <div key={title} className="space-y-3 print:space-y-1">
            <h3 className="text-lg font-bold">{title}</h3>
            {found.map(({ id, pair }) => (
              <div key={id} className="space-y-1">
                <h4 className="font-semibold">
                  <a href={guideAddress(language.locale, id)}>{routes[id]}</a>
                </h4>
                <EffectList pair={pair} language={language} />
              </div>
            ))}
            {missing.length > 0 && (
              <p className="text-soft">{fill(none, { routes: list(namesOf(missing), phrases) }, phrases)}</p>
            )}
          </div>
        )
      })}
      {same !== 'no-rule-found' && (
        <div className="space-y-1">
          <h3 className="text-lg font-bold">{words.interactionsSame}</h3>
          <EffectList pair={same} language={language} />
        </div>
      )}
    </>
  )
}

function EffectList({ pair, language }: { pair: Pair; language: GuideLanguage }) {
  const { interactionsText: text } = language
  const ids: readonly EffectId[] = pair === 'no-rule-found' ? [] : pair
  return (
    <ul className="list-disc space-y-2 ps-5 print:space-y-1">
      {ids.map((id) => (
        <li key={id}>
          <Labelled t={language.t} name={text.when[effects[id].when]}>
            <Aside t={language.t} text={language.say(text.effects[id])} className="text-sm">
              <Articles ids={effects[id].basis} language={language} />
            </Aside>
          </Labelled>
        </li>
      ))}
    </ul>
  )
}

function pairOf(from: RouteId, to: RouteId): Pair {
  // A route has a pair with every other route, and none with itself.
  const row: Readonly<Partial<Record<RouteId, Pair>>> = interactions[from]
  return row[to] ?? 'no-rule-found'
}
