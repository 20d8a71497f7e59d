import type { RoutesView } from '@/components/check/finder/view'
import { fitOrder } from '@/components/check/finder/view'
import { type Notes, numbersOf } from '@/components/check/summary/notes'
import { WithOfficialNames } from '@/components/finding/law/OfficialNames'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Labelled } from '@/components/ui/Labelled'
import { namesOfRoutes } from '@/content/law/official-names'
import { labelled } from '@/content/say/joins'
import { routeEnding } from '@/content/say/routes'
import { isPassedBy, type RouteResult } from '@/machines/routes/finder'
import { otherWays } from '@/machines/routes/other-ways'

interface PartProps {
  readonly view: RoutesView
  readonly notes: Notes
}

/** In the full file: the routes of the finder with their reasons; nothing where the finder was not used. */
export function SummaryRoutes({ view, notes }: PartProps) {
  const { t } = useChrome()
  const { assessment } = view
  if (!assessment) return null
  const byFit = assessment.results.slice().sort((a, b) => fitOrder.indexOf(a.fit) - fitOrder.indexOf(b.fit))
  return (
    <section className="space-y-5 print:space-y-2" aria-labelledby="routes">
      <h2 id="routes" className="border-b-2 border-current pb-1 text-xl font-bold">
        {t('finder.sheetTitle')}
      </h2>
      <OtherWayLines view={view} notes={notes} />
      <ul>
        {byFit.map((result) => (
          <RouteLine key={result.route} result={result} view={view} notes={notes} />
        ))}
      </ul>
    </section>
  )
}

/** Family, work and study, with where to go. */
function OtherWayLines({ view, notes }: PartProps) {
  const { t } = useChrome()
  const { title, ways: words } = view.texts.routesText.otherWays
  const ways = otherWays(view.facts)
  if (ways.length === 0) return null
  return (
    <div className="space-y-1">
      <h3 className="font-bold">{title}</h3>
      <ul className="space-y-1">
        {ways.map(({ id, basis }) => (
          <li key={id} className="keep-together">
            <Labelled t={t} bold join="lead" name={words[id].title}>
              {words[id].text}
            </Labelled>{' '}
            <span className="text-sm">{numbersOf(basis, notes)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function RouteLine({ result, view, notes }: PartProps & { result: RouteResult }) {
  const { t, locale, phrases } = useChrome()
  const { route, fit, finding } = result
  const { routesText } = view.texts
  const { title } = routesText.routes[route]
  const ending = routeEnding(result, routesText, view.sentences, phrases)
  return (
    <li className="keep-together border-b border-line py-2 print:py-0.5">
      <p>
        <WithOfficialNames
          t={t}
          name={title}
          text={<strong>{labelled(title, routesText.fits[fit].name, phrases)}</strong>}
          names={namesOfRoutes[route]}
          locale={locale}
        />
      </p>
      <span>
        {finding.notInForce ? routesText.notInForce : ending?.reason}{' '}
        {ending?.todo && !isPassedBy(fit) && labelled(t('result.todo'), ending.todo, phrases)}{' '}
        {finding.missing !== undefined && t('result.openQuestion')}{' '}
      </span>
      <span className="text-sm">{numbersOf(finding.basis, notes)}</span>
    </li>
  )
}
