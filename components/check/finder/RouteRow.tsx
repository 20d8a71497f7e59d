import { RouteBody } from '@/components/check/finder/RouteBody'
import { RouteName } from '@/components/check/finder/RouteName'
import { RouteProgress } from '@/components/check/finder/RouteProgress'
import type { RouteProps } from '@/components/check/finder/route-props'
import { RowDetails } from '@/components/ui/RowDetails'

/** A route as one row of a list, which opens in place. */
export function RouteRow(props: RouteProps) {
  const { result, view, check } = props
  const { route, fit, finding } = result
  const { fits, routes } = view.texts.routesText
  return (
    <li data-route={route} data-fit={fit} data-reason={finding.reason ?? undefined}>
      <RowDetails
        title={
          <h3>
            <RouteName text={routes[route]} />
          </h3>
        }
        line={check ? <RouteProgress view={check} /> : fits[fit].name}
      >
        <RouteBody {...props} withReason withAction />
      </RowDetails>
    </li>
  )
}
