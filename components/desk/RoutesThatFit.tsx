import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Labelled } from '@/components/ui/Labelled'
import type { RoutesText } from '@/content/route-sentences'
import type { Facts } from '@/machines/facts/registry'
import { assessRoutes, pointedTo } from '@/machines/routes/finder'

/** The routes that the answers of a person point to, the surest first, as the route finder says. */
export function RoutesThatFit({ facts, texts }: { facts: Facts; texts: RoutesText | null }) {
  const { t, today } = useDesk()
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
