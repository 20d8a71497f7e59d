import { type Near, nearFor } from '@/components/check/finder/help-kind'
import type { RoutesView } from '@/components/check/finder/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { RouteId } from '@/content/law/route-ids'

/** The ways to help near by, with the kind of help that fits what is read above. Where a day runs, a lawyer is among them. */
export function HelpLine({ view, route }: { readonly view: RoutesView; readonly route: RouteId | null }) {
  const { t, locale } = useChrome()
  const first = nearFor(view, route)
  const runs = view.urgent.some(({ limit }) => limit !== undefined)
  const kinds: readonly Near[] = runs && first !== 'lawyer' ? ['lawyer', first] : [first]
  return kinds.map((kind) => (
    <p key={kind}>
      <a href={`/${locale}/help/`} className="inline-flex min-h-11 items-center font-semibold">
        {t(`finder.near.${kind}`)}
      </a>
    </p>
  ))
}
