import { EffectList } from '@/components/check/finder/EffectList'
import type { EffectLine, RoutesView } from '@/components/check/finder/view'
import { effectLines, mattersMost } from '@/components/check/finder/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Details } from '@/components/ui/Details'
import { RowDetails } from '@/components/ui/RowDetails'
import type { RouteId } from '@/content/law/route-ids'
import type { ProcedureId } from '@/machines/engine/procedure'

/** So many effects are read at once; more are sorted by the route that has them. */
const few = 6

export interface RouteEffectsProps {
  readonly view: RoutesView
  readonly checked: readonly ProcedureId[]
  /** Only what this route does, and what is done to it; null for all routes of the person. */
  readonly of: RouteId | null
  /** The route that is read above, of which the effect that matters most is said at once; left out to say none. */
  readonly first?: RouteId | null
}

/** How the routes of a person affect each other: one sentence at once, the rest on demand. Routes that are only a "maybe" wait last. */
export function RouteEffects({ view, checked, of, first: route }: RouteEffectsProps) {
  const { t } = useChrome()
  const { assessment, interactions, texts } = view
  const maybe = assessment?.results.filter(({ fit }) => fit === 'maybe').map((result) => result.route) ?? []
  const aside = maybe.filter((one) => one !== of && !checked.some((id) => id === one))
  const touching = interactions.filter(({ from, to }) => of === null || from === of || to === of)
  const isAside = (id: RouteId) => aside.includes(id)
  const first = effectLines(touching.filter(({ from, to }) => !isAside(from) && !isAside(to)))
  const later = effectLines(touching.filter(({ from, to }) => isAside(from) || isAside(to)))
  if (touching.length === 0) return null
  const lead = route === undefined ? null : mattersMost([...first, ...later], route)
  const { title, intro, effects, atOnce } = texts.interactionsText
  return (
    <section aria-labelledby="effects" className="space-y-2">
      {lead !== null && (
        <p className="border-s-4 border-check ps-4">{atOnce[lead.effect.id] ?? effects[lead.effect.id]}</p>
      )}
      <RowDetails title={<h2 id="effects">{title}</h2>}>
        <p>{intro}</p>
        <ByRoute lines={first} view={view} />
        {later.length > 0 && (
          <Details label={t('finder.effects.maybe', { count: later.length })}>
            <EffectList lines={later} view={view} />
          </Details>
        )}
      </RowDetails>
    </section>
  )
}

function ByRoute({ lines, view }: { readonly lines: readonly EffectLine[]; readonly view: RoutesView }) {
  const { t } = useChrome()
  if (lines.length <= few) return <EffectList lines={lines} view={view} />
  return [...new Set(lines.map(({ from }) => from))].map((from) => {
    const own = lines.filter((line) => line.from === from)
    const route = view.texts.routesText.routes[from].title
    return (
      <Details key={from} label={t('finder.effects.from', { route, count: own.length })}>
        <EffectList lines={own} view={view} />
      </Details>
    )
  })
}
