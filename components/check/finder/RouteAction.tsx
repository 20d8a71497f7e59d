import type { RouteProps } from '@/components/check/finder/route-props'
import { guideAddress } from '@/components/guide/address'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button, ButtonLink, type ButtonLook } from '@/components/ui/Button'
import { isPassedBy } from '@/machines/routes/finder'

/** The one way on with a route: begin its check, go on with it, or see its result; nothing for a neighbour. */
export function RouteAction({ result, view, procedure, check, send, ...look }: RouteProps & Look) {
  const { t } = useChrome()
  if (procedure === null) return null
  const done = check?.assessment.next === null
  const action = t(
    done ? 'finder.see' : check ? 'finder.goOn' : isPassedBy(result.fit) ? 'finder.anyway' : 'finder.start',
  )
  const route = view.texts.routesText.routes[result.route].title
  return (
    <Button
      {...look}
      data-procedure={procedure}
      aria-label={t('finder.what', { action, route })}
      onClick={() => send({ type: done ? 'openResult' : 'choose', procedure })}
    >
      {action}
    </Button>
  )
}

/** The guide of a route that has no check, as its way on. */
export function GuideAction({ result, view, ...look }: Pick<RouteProps, 'result' | 'view'> & Look) {
  const { t, locale } = useChrome()
  const route = view.texts.routesText.routes[result.route].title
  return (
    <ButtonLink
      href={guideAddress(locale, result.route)}
      aria-label={t('finder.what', { action: t('finder.guide'), route })}
      {...look}
    >
      {t('finder.guide')}
    </ButtonLink>
  )
}

interface Look {
  readonly look: ButtonLook
  readonly className?: string
}
