import { nearFor } from '@/components/check/finder/help-kind'
import type { RoutesView } from '@/components/check/finder/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { RouteId } from '@/content/law/route-ids'

/** The way to help near by, with the kind of help that fits what is read above. */
export function HelpLine({ view, route }: { readonly view: RoutesView; readonly route: RouteId | null }) {
  const { t, locale } = useChrome()
  return (
    <p>
      <a href={`/${locale}/help/`} className="inline-flex min-h-11 items-center font-semibold">
        {t(`finder.near.${nearFor(view, route)}`)}
      </a>
    </p>
  )
}
