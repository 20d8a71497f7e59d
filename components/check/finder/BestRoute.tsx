import { GuideAction, RouteAction } from '@/components/check/finder/RouteAction'
import { RouteBody } from '@/components/check/finder/RouteBody'
import { RouteName } from '@/components/check/finder/RouteName'
import { RouteProgress } from '@/components/check/finder/RouteProgress'
import type { RouteProps } from '@/components/check/finder/route-props'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Details } from '@/components/ui/Details'
import { LabelFor } from '@/components/ui/LabelFor'
import { routeEnding } from '@/content/say/routes'

/** The route to look at first: why, how far its check is, and one way on. */
export function BestRoute(props: RouteProps) {
  const { t, phrases } = useChrome()
  const { result, view, procedure, check } = props
  const { route, fit, finding } = result
  const { routesText } = view.texts
  const reason = finding.notInForce
    ? routesText.notInForce
    : routeEnding(result, routesText, view.sentences, phrases)?.reason
  return (
    <section
      aria-labelledby="first"
      data-route={route}
      data-fit={fit}
      data-reason={finding.reason ?? undefined}
      className="space-y-3"
    >
      <div className="space-y-3 rounded-xl bg-brand p-5 text-on-brand print:border print:bg-transparent print:text-ink">
        <p className="text-sm">{t('finder.first')}</p>
        <h2 id="first" className="text-xl font-bold">
          <RouteName text={routesText.routes[route]} />
        </h2>
        <p>{reason}</p>
        {check && (
          <p className="font-semibold">
            <RouteProgress view={check} />
          </p>
        )}
        {procedure === null ? (
          <GuideAction result={result} view={view} look="secondary" className="w-full" />
        ) : (
          <RouteAction {...props} look="secondary" className="w-full" />
        )}
      </div>
      <Details label={<LabelFor t={t} label={t('finder.more')} subject={routesText.routes[route].title} />}>
        <RouteBody {...props} />
      </Details>
    </section>
  )
}
