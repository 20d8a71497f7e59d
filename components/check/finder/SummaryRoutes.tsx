import { confidenceOf } from '@/components/check/finder/BasisList'
import { FromTo } from '@/components/check/finder/EffectList'
import type { RoutesView } from '@/components/check/finder/view'
import { effectLines, fitOrder, routeCitations } from '@/components/check/finder/view'
import { OfficeLines } from '@/components/finding/law/OfficeLines'
import { OfficialNames } from '@/components/finding/law/OfficialNames'
import { SourceLines } from '@/components/finding/law/SourceLines'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Aside } from '@/components/ui/Aside'
import { Labelled } from '@/components/ui/Labelled'
import { Said } from '@/components/ui/Said'
import type { CitationId } from '@/content/law/citations'
import { labelled, series } from '@/content/say/joins'
import { routeEnding, urgentText, urgentTitle } from '@/content/say/routes'
import { answerInWords } from '@/content/say/values'
import type { RouteResult } from '@/machines/routes/finder'
import { otherWays } from '@/machines/routes/other-ways'
import type { Urgent } from '@/machines/routes/urgent'

interface PartProps {
  readonly view: RoutesView
  /** The numbered notes; a line names its articles by their numbers. */
  readonly notes: readonly CitationId[]
}

const numbers = (ids: readonly CitationId[], notes: readonly CitationId[]) =>
  ids.map((id) => `[${notes.indexOf(id) + 1}]`).join(' ')

/** On the printed sheet: what cannot wait, the routes with their reasons, and how they affect each other. */
export function SummaryRoutes({ view }: { view: RoutesView }) {
  const { t, phrases } = useChrome()
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
      {assessment && <OtherWayLines view={view} notes={notes} />}
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
                <Labelled t={t} bold join="lead" name={<FromTo from={from} to={to} texts={texts} />}>
                  <Labelled t={t} name={texts.interactionsText.when[effect.when]}>
                    {texts.interactionsText.effects[effect.id]}
                  </Labelled>
                </Labelled>{' '}
                <Said>
                  {confidenceOf(effect.basis) !== 'high' &&
                    t(`finder.effects.confidence.${confidenceOf(effect.basis)}`)}{' '}
                </Said>
                <span className="text-sm">{numbers(effect.basis, notes)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="space-y-1">
        <h3 className="font-bold">{t('summary.sourcesTitle')}</h3>
        <SourceLines ids={notes} t={t} phrases={phrases} names={view.sentences.names} />
      </div>
    </section>
  )
}

function UrgentLine({ thing, view, notes }: PartProps & { thing: Urgent }) {
  const { t, phrases } = useChrome()
  const { routesText } = view.texts
  return (
    <li className="keep-together border-s-4 border-current ps-3">
      <p>
        <Labelled t={t} bold join="lead" name={urgentTitle(thing, routesText, phrases)}>
          {urgentText(thing, routesText, phrases)}
        </Labelled>{' '}
        <span className="text-sm">{numbers(thing.basis, notes)}</span>
      </p>
      {thing.call.map((id) => (
        <OfficeLines key={id} id={id} t={t} names={view.sentences.names} />
      ))}
    </li>
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
            <span className="text-sm">{numbers(basis, notes)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function RouteLine({ result, view, notes }: PartProps & { result: RouteResult }) {
  const { t, phrases } = useChrome()
  const { route, fit, finding } = result
  const { routesText } = view.texts
  const { title, official } = routesText.routes[route]
  const ending = routeEnding(result, routesText, view.sentences, phrases)
  // The whole of what is going on stands with the answers already; here the part that counts for this route is enough.
  const because = finding.because.filter(({ fact }) => fact !== 'situations')
  const said = because.map((answer) => answerInWords(answer, view.sentences, phrases))
  return (
    <li className="keep-together border-b border-line py-2 print:py-0.5">
      <p>
        <Aside t={t} text={<strong>{labelled(title, routesText.fits[fit].name, phrases)}</strong>}>
          <OfficialNames {...official} />
        </Aside>
      </p>
      <Said>
        {finding.notInForce ? routesText.notInForce : ending?.reason}{' '}
        {ending?.todo && fit !== 'does-not-fit' && labelled(t('result.todo'), ending.todo, phrases)}{' '}
        {finding.missing !== undefined && t('result.openQuestion')}{' '}
      </Said>
      {because.length > 0 && fit !== 'does-not-fit' && (
        <Said className="text-soft">{t('result.becauseOf', { answers: series(said, phrases) })} </Said>
      )}
      <span className="text-sm">{numbers(finding.basis, notes)}</span>
    </li>
  )
}
