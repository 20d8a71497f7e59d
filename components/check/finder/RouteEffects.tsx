import { EffectList } from '@/components/check/finder/EffectList'
import type { RoutesView } from '@/components/check/finder/view'
import { effectLines } from '@/components/check/finder/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Details } from '@/components/ui/Details'
import { Section } from '@/components/ui/Heading'
import type { RouteId } from '@/content/law/route-ids'
import type { ProcedureId } from '@/machines/engine/procedure'

/** So many effects are read at once; more are sorted by the route that has them. */
const few = 6

export interface RouteEffectsProps {
  readonly view: RoutesView
  readonly checked: readonly ProcedureId[]
  /** Only what this route does, and what is done to it; null for all routes of the person. */
  readonly of: RouteId | null
}

/** How the routes of a person affect each other. Routes that are only a "maybe" wait behind a label. */
export function RouteEffects({ view, checked, of }: RouteEffectsProps) {
  const { t } = useChrome()
  const { assessment, interactions, texts } = view
  const maybe = assessment?.results.filter(({ fit }) => fit === 'maybe').map(({ route }) => route) ?? []
  const aside = maybe.filter((route) => route !== of && !checked.some((id) => id === route))
  const touching = interactions.filter(({ from, to }) => of === null || from === of || to === of)
  const isAside = (id: RouteId) => aside.includes(id)
  const first = effectLines(touching.filter(({ from, to }) => !isAside(from) && !isAside(to)))
  const later = effectLines(touching.filter(({ from, to }) => isAside(from) || isAside(to)))
  if (touching.length === 0) return null
  return (
    <Section id="effects" title={texts.interactionsText.title}>
      <p>{texts.interactionsText.intro}</p>
      {first.length <= few ? (
        <EffectList lines={first} view={view} />
      ) : (
        [...new Set(first.map(({ from }) => from))].map((from) => {
          const lines = first.filter((line) => line.from === from)
          const route = texts.routesText.routes[from].title
          return (
            <Details key={from} label={t('finder.effects.from', { route, count: lines.length })}>
              <EffectList lines={lines} view={view} />
            </Details>
          )
        })
      )}
      {later.length > 0 && (
        <Details label={t('finder.effects.maybe', { count: later.length })}>
          <EffectList lines={later} view={view} />
        </Details>
      )}
    </Section>
  )
}
