import { BasisList } from '@/components/check/finder/BasisList'
import { RouteAction } from '@/components/check/finder/RouteAction'
import type { RouteProps } from '@/components/check/finder/route-props'
import { BecauseList } from '@/components/finding/BecauseList'
import { OfficialNames } from '@/components/finding/law/OfficialNames'
import { OpenQuestion } from '@/components/finding/OpenQuestion'
import { Todo } from '@/components/finding/Todo'
import { guideAddress } from '@/components/guide/address'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Details } from '@/components/ui/Details'
import { LabelFor } from '@/components/ui/LabelFor'
import { namesOfRoutes } from '@/content/law/official-names'
import { wordedNature } from '@/content/say/citation'
import { routeEnding } from '@/content/say/routes'

/** Everything about a route that is not read at first: what it is, why, what to do, the law, and the way on. */
export function RouteBody({ withReason, withAction, ...props }: RouteProps & RouteParts) {
  const { t, locale, phrases } = useChrome()
  const { result, view, send } = props
  const { route, finding } = result
  const { routesText } = view.texts
  const { title, about } = routesText.routes[route]
  const ending = routeEnding(result, routesText, view.sentences, phrases)
  return (
    <>
      <p>{about}</p>
      {withReason && (
        <p className="font-semibold">{finding.notInForce ? routesText.notInForce : ending?.reason}</p>
      )}
      <Todo todo={finding.notInForce ? undefined : ending?.todo} />
      <OpenQuestion fact={finding.missing} onAsk={(fact) => send({ type: 'change', fact })} />
      <Details label={<LabelFor t={t} label={t('result.why')} subject={title} />}>
        <BecauseList because={finding.because} sentences={view.sentences} />
        {ending && <p>{view.sentences.natureWords[wordedNature(finding)]}</p>}
        {finding.basis.length > 0 && <BasisList ids={finding.basis} names={view.sentences.names} />}
        <p className="text-sm text-soft">
          <OfficialNames names={namesOfRoutes[route]} locale={locale} />
        </p>
      </Details>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        {withAction && <RouteAction {...props} look="secondary" />}
        {(withAction || props.procedure !== null) && (
          <a
            href={guideAddress(locale, route)}
            aria-label={t('finder.what', { action: t('finder.guide'), route: title })}
            className="inline-flex min-h-11 items-center"
          >
            {t('finder.guide')}
          </a>
        )}
      </div>
    </>
  )
}

interface RouteParts {
  /** The reason, where it is not said already. */
  readonly withReason?: true
  /** Its way on, where that does not stand there already: the button of its check, or the guide of a neighbour. */
  readonly withAction?: true
}
