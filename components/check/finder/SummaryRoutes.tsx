import { confidenceOf } from '@/components/check/finder/BasisList'
import { FromTo } from '@/components/check/finder/EffectList'
import type { RoutesView } from '@/components/check/finder/view'
import { effectLines, routeCitations, routeEnding, urgentTitle } from '@/components/check/finder/view'
import { Doubt } from '@/components/finding/Doubt'
import { OfficeCard } from '@/components/finding/law/OfficeCard'
import { OfficialNames } from '@/components/finding/law/OfficialNames'
import { SourceList } from '@/components/finding/law/SourceList'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { dayInWords } from '@/components/i18n/days'
import { factName, valueInWords } from '@/components/i18n/values'
import type { CitationId } from '@/content/law/citations'
import type { Urgent } from '@/machines/deadlines/urgent'
import type { Because } from '@/machines/engine/finding'
import type { RouteResult } from '@/machines/routes/finder'

interface PartProps {
  readonly view: RoutesView
  /** The numbered notes; a line names its articles by their numbers. */
  readonly notes: readonly CitationId[]
}

const numbers = (ids: readonly CitationId[], notes: readonly CitationId[]) =>
  ids.map((id) => `[${notes.indexOf(id) + 1}]`).join(' ')

/** On the printed sheet: what cannot wait, the routes with their reasons, and how they affect each other. */
export function SummaryRoutes({ view }: { view: RoutesView }) {
  const { t } = useChrome()
  const { assessment, urgent, interactions, texts } = view
  if (!assessment && urgent.length === 0 && interactions.length === 0) return null
  const notes = routeCitations(view)
  const effects = texts.interactionsText.title
  const cannotWait = t('finder.sheetUrgent')
  // Without the route finder the part is named after what stands in it first.
  const title = assessment ? t('finder.sheetTitle') : urgent.length > 0 ? cannotWait : effects
  return (
    <section className="space-y-5 print:space-y-2.5" aria-labelledby="routes" data-sheet-routes="">
      <h2 id="routes" className="border-b-2 border-current pb-1 font-serif text-xl font-bold">
        {title}
      </h2>
      {urgent.length > 0 && (
        <div className="space-y-1">
          {title !== cannotWait && <h3 className="font-bold">{cannotWait}</h3>}
          <ul className="space-y-2">
            {urgent.map((thing) => (
              <UrgentLine key={thing.id} thing={thing} view={view} notes={notes} />
            ))}
          </ul>
        </div>
      )}
      {assessment && (
        <ul>
          {assessment.results
            .slice()
            .sort((a, b) => fitOrder.indexOf(a.fit) - fitOrder.indexOf(b.fit))
            .map((result) => (
              <RouteLine key={result.route} result={result} view={view} notes={notes} />
            ))}
        </ul>
      )}
      {interactions.length > 0 && (
        <div className="space-y-1">
          {title !== effects && <h3 className="font-bold">{effects}</h3>}
          <ul className="space-y-1">
            {effectLines(interactions).map(({ from, to, effect }) => (
              <li key={`${from} ${to.join(' ')} ${effect.id}`} className="keep-together">
                <strong>
                  <FromTo from={from} to={to} texts={texts} />.
                </strong>{' '}
                {texts.interactionsText.when[effect.when]}: {texts.interactionsText.effects[effect.id]}{' '}
                {confidenceOf(effect.basis) !== 'high' &&
                  `${t(`finder.effects.confidence.${confidenceOf(effect.basis)}`)} `}
                <span className="text-sm">{numbers(effect.basis, notes)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="space-y-1">
        <h3 className="font-bold">{t('summary.sourcesTitle')}</h3>
        <SourceList ids={notes} names={view.sentences.names} />
      </div>
    </section>
  )
}

const fitOrder: readonly RouteResult['fit'][] = ['look-closer', 'maybe', 'open', 'does-not-fit']

function UrgentLine({ thing, view, notes }: PartProps & { thing: Urgent }) {
  const { locale } = useChrome()
  return (
    <li className="keep-together border-s-4 border-current ps-3">
      <p>
        <strong>{urgentTitle(thing, view, (day) => dayInWords(locale, day))}.</strong>{' '}
        {view.texts.routesText.urgent[thing.id].text}{' '}
        <span className="text-sm">{numbers(thing.basis, notes)}</span>
      </p>
      {thing.call.map((id) => (
        <OfficeCard key={id} id={id} names={view.sentences.names} />
      ))}
    </li>
  )
}

function RouteLine({ result, view, notes }: PartProps & { result: RouteResult }) {
  const { t, locale } = useChrome()
  const { route, fit, finding } = result
  const { routesText } = view.texts
  const { title, official } = routesText.routes[route]
  const ending = routeEnding(result, view)
  // The whole of what is going on stands with the answers already; here the part that counts for this route is enough.
  const because = finding.because.filter(({ fact }) => fact !== 'situations')
  const said = ({ fact, value }: Because) =>
    `${factName(fact, view.sentences)}: ${valueInWords(fact, value, locale, view.sentences)}`
  return (
    <li className="keep-together border-b border-line py-2 print:py-0.5">
      <strong>
        {title}: {routesText.fits[fit].name}.
      </strong>{' '}
      (<OfficialNames {...official} />) {finding.notInForce ? routesText.notInForce : ending?.reason}
      <Doubt finding={finding} sentences={view.sentences} />{' '}
      {ending?.todo && fit !== 'does-not-fit' && `${t('result.todo')}: ${ending.todo} `}
      {finding.missing !== undefined && `${t('result.openQuestion')} `}
      {because.length > 0 && fit !== 'does-not-fit' && (
        <span className="text-soft">
          {t('result.because')}: {because.map(said).join('; ')}.{' '}
        </span>
      )}
      <span className="text-sm">{numbers(finding.basis, notes)}</span>
    </li>
  )
}
