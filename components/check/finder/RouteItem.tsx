import { BasisList } from '@/components/check/finder/BasisList'
import type { RoutesView } from '@/components/check/finder/view'
import type { FlowEvent } from '@/components/check/session/flow-event'
import { BecauseList } from '@/components/finding/BecauseList'
import { OfficialNames } from '@/components/finding/law/OfficialNames'
import { OpenQuestion } from '@/components/finding/OpenQuestion'
import { Todo } from '@/components/finding/Todo'
import type { ResultView } from '@/components/finding/view'
import { guideAddress } from '@/components/guide/address'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Aside } from '@/components/ui/Aside'
import { Button } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import { LabelFor } from '@/components/ui/LabelFor'
import { StatusBadge, type Tone } from '@/components/ui/StatusBadge'
import { wordedNature } from '@/content/say/citation'
import { verdictWord } from '@/content/say/findings'
import { routeEnding } from '@/content/say/routes'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Fit, RouteResult } from '@/machines/routes/finder'

/** No tick and no cross: nothing is decided here. */
const tones: Readonly<Record<Fit, Tone>> = {
  'look-closer': 'notice',
  maybe: 'check',
  'does-not-fit': 'neutral',
  open: 'open',
}

export interface RouteItemProps {
  readonly result: RouteResult
  readonly view: RoutesView
  /** The procedure to check; null for a neighbour, which has a guide alone. */
  readonly procedure: ProcedureId | null
  /** What its check has come to so far; undefined before it was begun. */
  readonly check: ResultView | undefined
  readonly send: (event: FlowEvent) => void
}

/** One route: how it looks, why, and the way into its check or its guide. */
export function RouteItem({ result, view, procedure, check, send }: RouteItemProps) {
  const { t, locale, phrases } = useChrome()
  const { route, fit, finding } = result
  const { routesText } = view.texts
  const { title, short, official, about } = routesText.routes[route]
  const ending = routeEnding(result, routesText, view.sentences, phrases)
  const done = check?.assessment.next === null
  const action = done
    ? t('finder.see')
    : check
      ? t('finder.goOn')
      : fit === 'does-not-fit'
        ? t('finder.anyway')
        : t('finder.start')
  return (
    <li
      data-route={route}
      data-fit={fit}
      data-reason={finding.reason ?? undefined}
      className="space-y-2 rounded-lg border border-line bg-card p-5"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h3 className="font-serif text-lg font-bold">
          <Aside t={t} text={title} className="font-sans text-base font-normal text-soft">
            {short}
          </Aside>
        </h3>
        <StatusBadge tone={tones[fit]}>{routesText.fits[fit].name}</StatusBadge>
      </div>
      <p className="text-sm text-soft">
        <OfficialNames {...official} />
      </p>
      <p>{about}</p>
      <p className="font-semibold">{finding.notInForce ? routesText.notInForce : ending?.reason}</p>
      <Todo todo={finding.notInForce ? undefined : ending?.todo} />
      <OpenQuestion fact={finding.missing} onAsk={(fact) => send({ type: 'change', fact })} />
      <Details label={<LabelFor t={t} label={t('result.why')} subject={title} />}>
        <BecauseList because={finding.because} sentences={view.sentences} />
        {ending && <p>{view.sentences.natureWords[wordedNature(finding)]}</p>}
        {finding.basis.length > 0 && <BasisList ids={finding.basis} names={view.sentences.names} />}
      </Details>
      {check && (
        <p data-progress={done ? 'done' : 'begun'} className="border-s-4 border-brand ps-3">
          <RouteProgress view={check} />
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        {procedure !== null && (
          <Button
            look={
              fit === 'does-not-fit' && !check ? 'quiet' : fit === 'look-closer' ? 'primary' : 'secondary'
            }
            data-procedure={procedure}
            aria-label={t('finder.what', { action, route: title })}
            onClick={() => send({ type: done ? 'openResult' : 'choose', procedure })}
          >
            {action}
          </Button>
        )}
        <a
          href={guideAddress(locale, route)}
          aria-label={t('finder.what', { action: t('finder.guide'), route: title })}
          className="inline-flex min-h-11 items-center"
        >
          {t('finder.guide')}
        </a>
      </div>
    </li>
  )
}

/** How far the check of a route is: questions left, or its verdict. */
function RouteProgress({ view }: { view: ResultView }) {
  const { t } = useChrome()
  const { assessment, opened, sentences } = view
  const { next, left, verdict } = assessment
  if (next === null) return t('finder.done', { verdict: verdictWord(opened, verdict, sentences).name })
  const { min, max } = left
  if (min === max) return t('finder.begunExact', { count: max })
  return t('finder.begunRange', { min: String(min), max: String(max) })
}
