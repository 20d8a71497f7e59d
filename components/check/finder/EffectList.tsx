import { BasisList } from '@/components/check/finder/BasisList'
import type { EffectLine, RoutesView, RouteTexts } from '@/components/check/finder/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { RouteId } from '@/content/law/route-ids'

/** From which route to which, when, what happens, and the articles with how sure they are. */
export function EffectList({ lines, view }: { lines: readonly EffectLine[]; view: RoutesView }) {
  const { texts, sentences } = view
  const { interactionsText } = texts
  return (
    <ul className="space-y-4">
      {lines.map(({ from, to, effect }) => (
        <li key={`${from} ${to.join(' ')} ${effect.id}`} data-effect={effect.id} className="space-y-1">
          <p className="font-semibold">
            <FromTo from={from} to={to} texts={texts} />
          </p>
          <p>
            {interactionsText.when[effect.when]}: {interactionsText.effects[effect.id]}
          </p>
          <BasisList ids={effect.basis} names={sentences.names} />
        </li>
      ))}
    </ul>
  )
}

/** "9ter → 9bis; Asylum", or "9ter: a second request of the same kind". */
export function FromTo({ from, to, texts }: { from: RouteId; to: readonly RouteId[]; texts: RouteTexts }) {
  const { t } = useChrome()
  const name = (id: RouteId) => texts.routesText.routes[id].short
  if (to.includes(from)) {
    return (
      <>
        {name(from)}: {t('finder.effects.second')}
      </>
    )
  }
  return (
    <>
      {name(from)} <span aria-hidden="true">→</span>
      <span className="sr-only">{t('finder.effects.to')}</span> {to.map(name).join('; ')}
    </>
  )
}
