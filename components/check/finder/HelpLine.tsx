import type { RoutesView } from '@/components/check/finder/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { RouteId } from '@/content/law/route-ids'

type Kind = 'lawyer' | 'centre' | 'guardian' | 'medical' | 'any'

/** The kind of help that fits: a centre for people at risk, a guardian for a child alone, a lawyer where a day runs. */
function kindOf({ urgent }: RoutesView, route: RouteId | null): Kind {
  if (route === 'trafficking-victims' || urgent.some(({ id }) => id === 'danger-now')) return 'centre'
  if (route === 'unaccompanied-minors') return 'guardian'
  if (urgent.length > 0) return 'lawyer'
  return route === 'medical-regularisation' ? 'medical' : 'any'
}

/** The way to help near by, with the kind of help that fits what is read above. */
export function HelpLine({ view, route }: { readonly view: RoutesView; readonly route: RouteId | null }) {
  const { t, locale } = useChrome()
  return (
    <p>
      <a href={`/${locale}/help/`} className="inline-flex min-h-11 items-center font-semibold">
        {t(`finder.near.${kindOf(view, route)}`)}
      </a>
    </p>
  )
}
