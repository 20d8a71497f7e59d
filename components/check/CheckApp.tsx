'use client'

import { lazy, Suspense } from 'react'
import { AnswersPage } from '@/components/check/AnswersPage'
import { ChoosePage, type ProcedureCard } from '@/components/check/ChoosePage'
import { checkedViews } from '@/components/check/checked-views'
import { FinderScreens } from '@/components/check/FinderScreens'
import { CentresStrip } from '@/components/check/finder/CentresStrip'
import { isStarted, needsCentres } from '@/components/check/finder/started'
import { routesView } from '@/components/check/finder/view'
import { Progress } from '@/components/check/Progress'
import { QuestionPage } from '@/components/check/QuestionPage'
import { placeOf, withEvents } from '@/components/check/session/session'
import { type Check, useCheck } from '@/components/check/use-check'
import { useLinkToHere } from '@/components/check/use-link-to-here'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import type { ISODate } from '@/content/law/types'

const ResultPage = lazy(() =>
  import('@/components/check/result/ResultPage').then((m) => ({ default: m.ResultPage })),
)
const TimelinePage = lazy(() =>
  import('@/components/finding/timeline/TimelinePage').then((m) => ({ default: m.TimelinePage })),
)
const SummarySheet = lazy(() =>
  import('@/components/check/summary/SummarySheet').then((m) => ({ default: m.SummarySheet })),
)

const RouteEffects = lazy(() =>
  import('@/components/check/finder/RouteEffects').then((m) => ({ default: m.RouteEffects })),
)
const UrgentList = lazy(() =>
  import('@/components/check/finder/UrgentList').then((m) => ({ default: m.UrgentList })),
)

export interface CheckAppProps {
  readonly cards: readonly ProcedureCard[]
  readonly law: ISODate
}

/** The check, from its first page to a result. Which screen is shown is state, never an address. */
export function CheckApp(props: CheckAppProps) {
  const check = useCheck()
  const { session, go } = check
  const { screen, procedure } = placeOf(session)
  useLinkToHere(() => {
    if (screen.kind !== 'choose') go({ kind: 'choose' }, null)
  })
  return (
    <>
      <CheckScreen {...props} check={check} />
      {screen.kind !== 'choose' && needsCentres(procedure, session.facts) && <CentresStrip />}
    </>
  )
}

function CheckScreen({ cards, law, check }: CheckAppProps & { check: Check }) {
  const { t } = useChrome()
  const { session, kit, today, go, back, loading } = check
  const { screen, procedure } = placeOf(session)
  const opened = procedure === null ? undefined : kit?.opened.get(procedure)
  const toRoutes = isStarted(session.facts) ? check.find : null

  if (screen.kind === 'choose') {
    return (
      <ChoosePage
        cards={cards}
        checked={session.checked}
        busy={loading === 'busy'}
        failed={loading === 'failed'}
        shared={check.shared}
        returned={session.at > 0}
        onShared={check.setShared}
        begun={toRoutes !== null}
        onFind={check.find}
        onChoose={check.choose}
        onPosition={check.locate}
      />
    )
  }
  if (!kit || today === null || (procedure !== null && !opened)) {
    return loading === 'failed' ? (
      <div className="space-y-4">
        <p role="alert">{t('common.loadFailed')}</p>
        <Button onClick={() => (procedure === null ? check.find() : check.choose(procedure))}>
          {t('common.retry')}
        </Button>
      </div>
    ) : (
      <p role="status">{t('common.loading')}</p>
    )
  }

  if (procedure === null || !opened) {
    const procedures = cards.map(({ id }) => id)
    return <FinderScreens check={check} kit={kit} procedures={procedures} today={today} law={law} />
  }
  const { engine, sentences } = kit
  const assessment = engine.lookAt(opened, session.facts, today)
  const view = { opened, assessment, facts: session.facts, events: session.events, sentences, today, law }
  // Looked at where it is shown: a question has no use for it.
  const routesNow = () => routesView(kit, session, today, law)
  switch (screen.kind) {
    case 'question':
      return (
        <QuestionPage
          key={`${session.at} ${screen.fact}`}
          id={screen.fact}
          fact={engine.definitionOf(screen.fact)}
          text={sentences.questions[screen.fact]}
          value={session.facts[screen.fact]}
          progress={<Progress left={assessment.left} changing={screen.changing} />}
          onAnswer={(value) => check.giveAnswer(screen.fact, value)}
          onBack={back}
        />
      )
    case 'answers':
      return (
        <AnswersPage
          key={session.at}
          sentences={sentences}
          facts={session.facts}
          counted={[...engine.countedFacts([opened], session.facts, today)]}
          stale={session.stale}
          onChange={check.change}
          onUndo={check.undo}
          onRemove={check.removeStale}
          onResult={check.toResult}
          onBack={back}
        />
      )
    case 'result': {
      const routes = routesNow()
      return (
        <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
          <ResultPage
            key={session.at}
            view={view}
            onSummary={check.shared ? () => go({ kind: 'summary' }, procedure) : null}
            onAsk={check.change}
            onPosition={() => check.locate(procedure)}
            onAnswers={() => go({ kind: 'answers' }, procedure)}
            onOther={() => go({ kind: 'choose' }, null)}
            onRoutes={toRoutes}
            urgent={<UrgentList view={routes} onAsk={null} />}
            effects={<RouteEffects view={routes} checked={session.checked} of={procedure} />}
            onBack={back}
          />
        </Suspense>
      )
    }
    case 'position':
      return (
        <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
          <TimelinePage
            key={procedure}
            opened={opened}
            facts={session.facts}
            events={session.events.filter((event) => event.procedure === procedure)}
            today={today}
            onSummary={check.shared ? () => go({ kind: 'summary' }, procedure) : null}
            onEvents={(events) => check.update(withEvents(session, procedure, events))}
            onCheck={() => check.choose(procedure)}
            onBack={back}
          />
        </Suspense>
      )
    case 'summary':
      return (
        <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
          <SummarySheet views={checkedViews(kit, session, today, law)} routes={routesNow()} onBack={back} />
        </Suspense>
      )
  }
}
