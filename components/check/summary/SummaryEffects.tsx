import { confidenceOf } from '@/components/check/finder/BasisList'
import type { RoutesView } from '@/components/check/finder/view'
import { concerned, effectsByRoute } from '@/components/check/summary/effects'
import { type Notes, numbersOf } from '@/components/check/summary/notes'
import type { ResultView } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Labelled } from '@/components/ui/Labelled'

export interface SummaryEffectsProps {
  readonly views: readonly ResultView[]
  readonly routes: RoutesView
  readonly notes: Notes
}

/** In the full file: what the routes of the person do to each other, by route. */
export function SummaryEffects({ views, routes, notes }: SummaryEffectsProps) {
  const { t } = useChrome()
  const { routesText, interactionsText } = routes.texts
  const groups = effectsByRoute(concerned(views, routes))
  if (groups.length === 0) return null
  return (
    <section className="space-y-4 print:space-y-1.5" aria-labelledby="effects">
      <h2 id="effects" className="border-b-2 border-current pb-1 text-xl font-bold">
        {interactionsText.title}
      </h2>
      {groups.map(({ from, effects }) => (
        <div key={from}>
          <h3 className="font-bold">{routesText.routes[from].title}</h3>
          <ul className="list-disc ps-5">
            {effects.map(({ id, when, basis }) => (
              <li key={id} className="keep-together">
                <Labelled t={t} name={interactionsText.when[when]}>
                  {interactionsText.effects[id]}
                </Labelled>{' '}
                <span>
                  {confidenceOf(basis) !== 'high' &&
                    t(`finder.effects.confidence.${confidenceOf(basis)}`)}{' '}
                </span>
                <span className="text-sm">{numbersOf(basis, notes)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
