'use client'

import { lazy, Suspense } from 'react'
import { AnswersPage } from '@/components/check/AnswersPage'
import type { Kit } from '@/components/check/load'
import { Progress } from '@/components/check/Progress'
import type { Check } from '@/components/check/use-check'
import { checkedViews, routesView } from '@/components/finder/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { QuestionPage } from '@/components/question/QuestionPage'
import { placeOf } from '@/components/session/session'
import type { ISODate } from '@/content/law/types'
import type { ProcedureId } from '@/machines/engine/procedure'

const FinderResult = lazy(() =>
  import('@/components/finder/FinderResult').then((m) => ({ default: m.FinderResult })),
)
const SummarySheet = lazy(() =>
  import('@/components/summary/SummarySheet').then((m) => ({ default: m.SummarySheet })),
)

export interface FinderScreensProps {
  readonly check: Check
  readonly kit: Kit
  readonly procedures: readonly ProcedureId[]
  readonly today: ISODate
  readonly law: ISODate
}

/** The route finder: its questions, the list of its answers, and its result. */
export function FinderScreens({ check, kit, procedures, today, law }: FinderScreensProps) {
  const { t } = useChrome()
  const { session, known, go, back } = check
  const { facts, bands } = known
  const knownSession = { ...session, facts, bands }
  const { screen } = placeOf(session)
  const { engine, finder, sentences } = kit
  switch (screen.kind) {
    case 'question':
      return (
        <QuestionPage
          key={`${session.at} ${screen.fact}`}
          id={screen.fact}
          fact={engine.definitionOf(screen.fact)}
          text={sentences.questions[screen.fact]}
          value={facts[screen.fact] ?? known.given.facts[screen.fact]}
          progress={
            <Progress left={finder.lookAtRoutes(facts, today).assessment.left} changing={screen.changing} />
          }
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
          counted={[...finder.finderFacts(facts, today)]}
          stale={session.stale}
          onChange={check.change}
          onUndo={check.undo}
          onRemove={check.removeStale}
          onResult={check.toResult}
          onBack={back}
        />
      )
    case 'summary':
      return (
        <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
          <SummarySheet
            views={checkedViews(kit, knownSession, today, law)}
            routes={routesView(kit, knownSession, today, law)}
            onBack={back}
          />
        </Suspense>
      )
    default:
      return (
        <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
          <FinderResult
            key={session.at}
            view={routesView(kit, knownSession, today, law)}
            procedures={procedures}
            checks={checkedViews(kit, knownSession, today, law)}
            onSummary={check.shared ? () => go({ kind: 'summary' }, null) : null}
            onStart={check.choose}
            onResult={(id) => go({ kind: 'result' }, id)}
            onAsk={check.change}
            onAnswers={() => go({ kind: 'answers' }, null)}
            onBack={back}
          />
        </Suspense>
      )
  }
}
