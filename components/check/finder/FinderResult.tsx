import { aloudMark, ReadAloud } from '@/components/aloud/ReadAloud'
import { BestRoute } from '@/components/check/finder/BestRoute'
import { DateRows } from '@/components/check/finder/DateRows'
import { firstStandsOut } from '@/components/check/finder/dates'
import { HelpLine } from '@/components/check/finder/HelpLine'
import { OtherWays } from '@/components/check/finder/OtherWays'
import { RouteEffects } from '@/components/check/finder/RouteEffects'
import { RouteRow } from '@/components/check/finder/RouteRow'
import type { RouteProps } from '@/components/check/finder/route-props'
import { bestOf, inOrder, type RoutesView } from '@/components/check/finder/view'
import type { FlowEvent } from '@/components/check/session/flow-event'
import { SummaryButton } from '@/components/finding/SummaryButton'
import type { ResultView } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { BackLink } from '@/components/ui/BackLink'
import { Button, ButtonLink } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { PageTitle, Section } from '@/components/ui/Heading'
import { RowDetails } from '@/components/ui/RowDetails'
import type { ProcedureId } from '@/machines/engine/procedure'
import { isPassedBy, type RouteResult } from '@/machines/routes/finder'

export interface FinderResultProps {
  readonly view: RoutesView
  /** The procedures that can be checked. */
  readonly procedures: readonly ProcedureId[]
  /** What the checks of this tab come to. */
  readonly checks: readonly ResultView[]
  /** Nothing is stored, so the summary has to open on this page. */
  readonly shared: boolean
  readonly send: (event: FlowEvent) => void
}

/** "Your routes": the dates, the route to look at first with one way on, what else may fit, what does not, and help. */
export function FinderResult({ view, procedures, checks, shared, send }: FinderResultProps) {
  const { t, locale } = useChrome()
  const { assessment, texts } = view
  if (!assessment) return null
  const all = inOrder(assessment)
  const fitting = all.filter(({ fit }) => !isPassedBy(fit))
  const notFitting = all.filter(({ fit }) => isPassedBy(fit))
  const best = bestOf(fitting)
  const others = fitting.filter((result) => result !== best)
  const propsOf = (result: RouteResult): RouteProps => ({
    result,
    view,
    procedure: procedures.find((id) => id === result.route) ?? null,
    check: checks.find(({ opened }) => opened.procedure.id === result.route),
    send,
  })
  const { nothingFits } = texts.routesText
  return (
    <div {...{ [aloudMark]: '' }} className="max-w-text space-y-10">
      <div className="space-y-3">
        <BackLink onBack={() => send({ type: 'back' })}>{t('common.back')}</BackLink>
        <PageTitle takesFocus>{t('finder.heading')}</PageTitle>
        <p className="text-soft">{t('finder.lead')}</p>
        <ReadAloud />
      </div>
      <DateRows
        view={view}
        onAsk={(fact) => send({ type: 'change', fact })}
        send={send}
        route={best?.route ?? null}
      />
      {fitting.length === 0 && (
        <Callout>
          <h2 className="text-xl font-bold">{nothingFits.title}</h2>
          <p>{nothingFits.text}</p>
          <p>
            <ButtonLink href={`/${locale}/help/`}>{t('finder.help')}</ButtonLink>
          </p>
        </Callout>
      )}
      {best !== null && <BestRoute key={best.route} {...propsOf(best)} />}
      <Section id="also" title={t(others.length > 0 ? 'finder.also' : 'finder.others')}>
        <ul className="border-t border-line">
          <OtherWays view={view} />
          {others.map((result) => (
            <RouteRow key={result.route} {...propsOf(result)} />
          ))}
          {notFitting.length > 0 && (
            <li>
              <RowDetails title={<h3>{t('finder.noFit', { count: notFitting.length })}</h3>}>
                <ul className="border-t border-line ps-4">
                  {notFitting.map((result) => (
                    <RouteRow key={result.route} {...propsOf(result)} />
                  ))}
                </ul>
              </RowDetails>
            </li>
          )}
        </ul>
      </Section>
      <RouteEffects
        view={view}
        checked={checks.map(({ opened }) => opened.procedure.id)}
        of={null}
        first={best?.route ?? null}
      />
      <div className="space-y-4">
        {!firstStandsOut(view) && <HelpLine view={view} route={best?.route ?? null} />}
        <div className="flex flex-wrap gap-3">
          <SummaryButton look="secondary" onSummary={shared ? () => send({ type: 'summarise' }) : null} />
          <Button look="secondary" onClick={() => send({ type: 'review' })}>
            {t('result.changeAnswers')}
          </Button>
        </div>
      </div>
    </div>
  )
}
