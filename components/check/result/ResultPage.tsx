import { lazy, Suspense } from 'react'
import { DateRows } from '@/components/check/finder/DateRows'
import { HelpLine } from '@/components/check/finder/HelpLine'
import { RouteEffects } from '@/components/check/finder/RouteEffects'
import { isStarted } from '@/components/check/finder/started'
import type { RoutesView } from '@/components/check/finder/view'
import { Cost } from '@/components/check/result/Cost'
import { Findings } from '@/components/check/result/Findings'
import { Lodging } from '@/components/check/result/Lodging'
import { Missing } from '@/components/check/result/Missing'
import { Papers } from '@/components/check/result/Papers'
import { StopCallout } from '@/components/check/result/StopCallout'
import { VerdictPanel } from '@/components/check/result/VerdictPanel'
import { WhatWouldChange } from '@/components/check/result/WhatWouldChange'
import type { FlowEvent } from '@/components/check/session/flow-event'
import { Conflicts } from '@/components/finding/Conflicts'
import { OfficeLines } from '@/components/finding/law/OfficeLines'
import { OfficialNames } from '@/components/finding/law/OfficialNames'
import { SourceLines } from '@/components/finding/law/SourceLines'
import { Steps } from '@/components/finding/Steps'
import { SummaryButton } from '@/components/finding/SummaryButton'
import { citationsOf, hasTimeline, type ResultView } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { BackLink } from '@/components/ui/BackLink'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { Details } from '@/components/ui/Details'
import { PageTitle, Section } from '@/components/ui/Heading'
import { dayInWords } from '@/content/say/days'
import { procedureName } from '@/content/say/findings'
import { conflictsIn } from '@/machines/conflicts/conflicts'
import type { ProcedureId } from '@/machines/engine/procedure'

const Timeline = lazy(() =>
  import('@/components/finding/timeline/Timeline').then((m) => ({ default: m.Timeline })),
)

export interface ResultPageProps {
  readonly view: ResultView
  /** What the answers of the tab say of every route. */
  readonly routes: RoutesView
  readonly checked: readonly ProcedureId[]
  /** The stage after which the questions stopped early; null where they did not. */
  readonly stoppedAfter: string | null
  /** Nothing is stored, so the summary has to open on this page. */
  readonly shared: boolean
  readonly send: (event: FlowEvent) => void
}

/** What the rules make of the answers for one procedure. */
export function ResultPage(props: ResultPageProps) {
  const { view, routes, checked, stoppedAfter, shared, send } = props
  const { t, phrases } = useChrome()
  const { opened, assessment, today, law } = view
  const { text, filing, procedure } = opened
  const notes = citationsOf(view)
  const lodged = procedure.kind === 'application'

  return (
    <div className="max-w-3xl space-y-10 print:max-w-none print:space-y-4">
      <div className="space-y-4">
        <BackLink onBack={() => send({ type: 'back' })}>{t('common.back')}</BackLink>
        <PageTitle takesFocus>{t('result.heading', { procedure: procedureName(opened, phrases) })}</PageTitle>
        <p className="text-soft">
          <OfficialNames {...text.official} />
        </p>
        <p className="text-soft">
          {t('result.asOf', { date: dayInWords(today, phrases), law: dayInWords(law, phrases) })}
        </p>
        <DateRows view={routes} onAsk={null} />
        <Conflicts
          found={conflictsIn(view.facts, today)}
          sentences={view.sentences}
          onChange={(fact) => send({ type: 'change', fact })}
        />
        <VerdictPanel view={view} />
        {stoppedAfter !== null && <StopCallout view={view} stage={stoppedAfter} send={send} />}
        <div className="flex flex-wrap gap-3">
          <SummaryButton onSummary={shared ? () => send({ type: 'summarise' }) : null} />
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
      </div>
      <Section id="position" title={t('timeline.resultTitle')}>
        <p>{t('timeline.offer')}</p>
        <Button look="secondary" onClick={() => send({ type: 'locate', procedure: procedure.id })}>
          {t(hasTimeline(view) ? 'timeline.change' : 'timeline.open')}
        </Button>
        {hasTimeline(view) && (
          <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
            <Timeline {...view} />
          </Suspense>
        )}
      </Section>
      <Section id="missing" title={t('result.missingTitle')}>
        <Missing view={view} />
      </Section>
      {(assessment.verdict === 'not-open-now' || assessment.verdict === 'not-ready-yet') && (
        <Section id="change" title={t('result.changeTitle')}>
          <WhatWouldChange view={view} />
        </Section>
      )}
      <Section id="conditions" title={t('result.findingsTitle')}>
        <Findings view={view} send={send} />
      </Section>
      {text.warnings.length > 0 && (
        <Section id="warnings" title={t('result.warningsTitle')}>
          <Callout tone="warn">
            <ul className="list-disc space-y-2 ps-5">
              {text.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </Callout>
        </Section>
      )}
      {filing.papers.length > 0 && (
        <Section id="papers" title={t('result.papersTitle')}>
          <Papers opened={opened} />
        </Section>
      )}
      {lodged && (
        <Section id="cost" title={t('result.costTitle')}>
          <Cost view={view} />
        </Section>
      )}
      <Section id="lodging" title={lodged ? t('result.lodgeTitle') : t('result.decides')}>
        <Lodging opened={opened} names={view.sentences.names} />
      </Section>
      <Section id="steps" title={t('result.stepsTitle')}>
        <Steps opened={opened} t={t} />
      </Section>
      <RouteEffects view={routes} checked={checked} of={procedure.id} first={procedure.id} />
      <Section id="help" title={t('result.helpTitle')}>
        <p>{t('result.helpLead')}</p>
        <div className="space-y-4">
          {filing.helpers.map((id) => (
            <OfficeLines key={id} id={id} t={t} names={view.sentences.names} />
          ))}
        </div>
        <HelpLine view={routes} route={procedure.id} />
      </Section>
      <Section id="sources" title={t('result.sourcesTitle')}>
        <Details label={t('result.sourcesAll', { count: notes.length })}>
          <SourceLines ids={notes} t={t} phrases={phrases} names={view.sentences.names} />
        </Details>
      </Section>
      <p className="font-semibold">{t('common.notice')}</p>
    </div>
  )
}
