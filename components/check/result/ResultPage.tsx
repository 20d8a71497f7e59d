import { aloudMark, ReadAloud } from '@/components/aloud/ReadAloud'
import { DateRows } from '@/components/check/finder/DateRows'
import { firstStandsOut } from '@/components/check/finder/dates'
import { HelpLine } from '@/components/check/finder/HelpLine'
import { isStarted } from '@/components/check/finder/started'
import type { RoutesView } from '@/components/check/finder/view'
import { NextStep } from '@/components/check/result/NextStep'
import { NextSteps } from '@/components/check/result/NextSteps'
import { ResultParts } from '@/components/check/result/ResultParts'
import { StopCallout } from '@/components/check/result/StopCallout'
import { VerdictPanel } from '@/components/check/result/VerdictPanel'
import type { FlowEvent } from '@/components/check/session/flow-event'
import { Conflicts } from '@/components/finding/Conflicts'
import { cannotWait } from '@/components/finding/dates/cannot-wait'
import { LettersButton } from '@/components/finding/LettersButton'
import { SummaryButton } from '@/components/finding/SummaryButton'
import type { ResultView } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { BackLink } from '@/components/ui/BackLink'
import { Button } from '@/components/ui/Button'
import { PageTitle, Section } from '@/components/ui/Heading'
import { dayInWords } from '@/content/say/days'
import { procedureName } from '@/content/say/findings'
import { conflictsIn } from '@/machines/conflicts/conflicts'
import type { ProcedureId } from '@/machines/engine/procedure'

export interface ResultPageProps {
  readonly view: ResultView
  /** What the answers of the tab say of every route. */
  readonly routes: RoutesView
  readonly checked: readonly ProcedureId[]
  /** The papers of this procedure that the person has. */
  readonly papers: readonly string[]
  /** The questions stopped early, after a condition that is not met. */
  readonly stopped: boolean
  /** Nothing is stored, so the summary has to open on this page. */
  readonly shared: boolean
  readonly send: (event: FlowEvent) => void
}

/** What the rules make of the answers for one procedure: dates, verdict, next steps; everything else opens in place. */
export function ResultPage(props: ResultPageProps) {
  const { view, routes, stopped, shared, send } = props
  const { t, phrases } = useChrome()
  const { opened, today } = view
  const { procedure } = opened
  return (
    <div {...{ [aloudMark]: '' }} className="max-w-text space-y-10 print:max-w-none print:space-y-4">
      <div className="space-y-3">
        <BackLink onBack={() => send({ type: 'back' })}>{t('common.back')}</BackLink>
        <PageTitle takesFocus>{t('result.heading', { procedure: procedureName(opened, phrases) })}</PageTitle>
        <p className="text-soft">{t('finder.lead')}</p>
        <ReadAloud />
      </div>
      <DateRows view={routes} onAsk={null} send={send} route={procedure.id} />
      <Conflicts
        found={conflictsIn(view.facts, today)}
        sentences={view.sentences}
        onChange={(fact) => send({ type: 'change', fact })}
      />
      <VerdictPanel view={view}>
        <NextStep view={view} send={send} />
      </VerdictPanel>
      {stopped && <StopCallout view={view} send={send} />}
      <Section id="next" title={t('result.nextTitle')}>
        <NextSteps view={view} now={cannotWait(routes)} stopped={stopped} />
        {!firstStandsOut(routes) && <HelpLine view={routes} route={procedure.id} />}
      </Section>
      <ResultParts {...props} />
      <div className="space-y-4">
        <div className="flex flex-wrap gap-3">
          <SummaryButton look="secondary" onSummary={shared ? () => send({ type: 'summarise' }) : null} />
          {opened.filing.documents.length > 0 && (
            <LettersButton onWrite={shared ? () => send({ type: 'write' }) : null} />
          )}
          <Button look="secondary" onClick={() => send({ type: 'review' })}>
            {t('result.changeAnswers')}
          </Button>
          {isStarted(routes.facts) && (
            <Button look="secondary" onClick={() => send({ type: 'find' })}>
              {t('finder.back')}
            </Button>
          )}
          <Button look="secondary" onClick={() => send({ type: 'home' })}>
            {t('result.other')}
          </Button>
        </div>
        <p className="text-sm text-soft">{t('result.checkedOn', { date: dayInWords(today, phrases) })}</p>
      </div>
    </div>
  )
}
