import { useEffect, useState } from 'react'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { loadRouteTexts } from '@/components/i18n/routes'
import { Labelled } from '@/components/ui/Labelled'
import type { RoutesText } from '@/content/route-sentences'
import type { Facts } from '@/machines/facts/registry'
import { assessRoutes, pointedTo } from '@/machines/routes/finder'

/** The routes that the answers of a person point to, the surest first, as the route finder says. */
export function RoutesThatFit({ facts }: { facts: Facts }) {
  const { t, language, today } = useDesk()
  const [texts, setTexts] = useState<RoutesText | null>(null)
  useEffect(() => {
    let here = true
    void loadRouteTexts(language).then(
      ({ routesText }) => here && setTexts(routesText),
      () => {},
    )
    return () => {
      here = false
    }
  }, [language])
  const fitting = pointedTo(assessRoutes(facts, { on: today }).results)
  if (fitting.length === 0) return <p>{t('desk.overview.noRoutes')}</p>
  if (texts === null) return null
  return (
    <ul className="space-y-1">
      {fitting.map(({ route, fit }) => (
        <li key={route}>
          <Labelled t={t} name={texts.routes[route].title}>
            {texts.fits[fit].name}
          </Labelled>
        </li>
      ))}
    </ul>
  )
}
