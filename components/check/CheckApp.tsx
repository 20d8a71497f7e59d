'use client'

import { lazy, Suspense } from 'react'
import { AnswersPage } from '@/components/check/AnswersPage'
import { ChoosePage, type ProcedureCard } from '@/components/check/ChoosePage'
import { Progress } from '@/components/check/Progress'
import { type Check, useCheck } from '@/components/check/use-check'
import { useLinkToHere } from '@/components/check/use-link-to-here'
import { CentresStrip } from '@/components/finder/CentresStrip'
import { FinderScreens } from '@/components/finder/FinderScreens'
import { isStarted, needsCentres } from '@/components/finder/started'
import { checkedViews, routesView } from '@/components/finder/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { QuestionPage } from '@/components/question/QuestionPage'
import { placeOf, withEvents } from '@/components/session/session'
import { Button } from '@/components/ui/Button'
import type { ISODate } from '@/content/law/types'

const ResultPage = lazy(() =>
  import('@/components/result/ResultPage').then((m) => ({ default: m.ResultPage })),
)
const TimelinePage = lazy(() =>
  import('@/components/timeline/TimelinePage').then((m) => ({ default: m.TimelinePage })),
)
const SummarySheet = lazy(() =>
  import('@/components/summary/SummarySheet').then((m) => ({ default: m.SummarySheet })),
)

const RouteEffects = lazy(() =>
  import('@/components/finder/RouteEffects').then((m) => ({ default: m.RouteEffects })),
)
const UrgentList = lazy(() =>
  import('@/components/finder/UrgentList').then((m) => ({ default: m.UrgentList })),
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
  const { session, known, kit, today, go, back, loading } = check
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
  const { facts, bands } = known
  const knownSession = { ...session, facts, bands }
  const assessment = engine.lookAt(opened, facts, today, bands)
  const view = { opened, assessment, facts, events: session.events, sentences, today, law }
  // Looked at where it is shown: a question has no use for it.
  const routesNow = () => routesView(kit, knownSession, today, law)
  switch (screen.kind) {
    case 'question':
      return (
        <QuestionPage
          key={`${session.at} ${screen.fact}`}
          id={screen.fact}
          fact={engine.definitionOf(screen.fact)}
          text={sentences.questions[screen.fact]}
          value={facts[screen.fact] ?? known.given.facts[screen.fact]}
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
          known={known}
          counted={[...engine.countedFacts([opened], known, today)]}
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
            facts={facts}
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
          <SummarySheet
            views={checkedViews(kit, knownSession, today, law)}
            routes={routesNow()}
            onBack={back}
          />
        </Suspense>
      )
  }
}
