import { BasisList } from '@/components/check/finder/BasisList'
import type { EffectLine, RoutesView } from '@/components/check/finder/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { RouteTexts } from '@/components/i18n/routes'
import { Labelled } from '@/components/ui/Labelled'
import type { RouteId } from '@/content/law/route-ids'
import { list } from '@/content/say/joins'

/** From which route to which, when, what happens, and the articles with how sure they are. */
export function EffectList({ lines, view }: { lines: readonly EffectLine[]; view: RoutesView }) {
  const { t } = useChrome()
  const { texts, sentences } = view
  const { interactionsText } = texts
  return (
    <ul className="space-y-4">
      {lines.map(({ from, to, effect }) => (
        <li key={`${from} ${to.join(' ')} ${effect.id}`} className="space-y-1">
          <p className="font-semibold">
            <FromTo from={from} to={to} texts={texts} />
          </p>
          <p>
            <Labelled t={t} name={interactionsText.when[effect.when]}>
              {interactionsText.effects[effect.id]}
            </Labelled>
          </p>
          <BasisList ids={effect.basis} names={sentences.names} />
        </li>
      ))}
    </ul>
  )
}

/** "9ter → 9bis and asylum", or "9ter: when it comes a second time". */
export function FromTo({ from, to, texts }: { from: RouteId; to: readonly RouteId[]; texts: RouteTexts }) {
  const { t, phrases } = useChrome()
  const name = (id: RouteId) => texts.routesText.routes[id].short
  if (to.includes(from)) return t('finder.effects.second', { route: name(from) })
  return t.rich('finder.effects.fromTo', {
    from: name(from),
    to: list(to.map(name), phrases),
    arrow: (word) => (
      <>
        <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
          →
        </span>
        <span className="sr-only">{word}</span>
      </>
    ),
  })
}
