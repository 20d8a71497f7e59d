'use client'

import { lazy, Suspense } from 'react'
import { AnswersPage } from '@/components/check/AnswersPage'
import { ChoosePage, type ProcedureCard } from '@/components/check/ChoosePage'
import { Progress } from '@/components/check/Progress'
import { useCheck } from '@/components/check/useCheck'
import { useLinkToHere } from '@/components/check/useLinkToHere'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { QuestionPage } from '@/components/question/QuestionPage'
import { placeOf } from '@/components/session/session'
import { Button } from '@/components/ui/Button'
import type { ISODate } from '@/content/law/types'

const ResultPage = lazy(() =>
  import('@/components/result/ResultPage').then((m) => ({ default: m.ResultPage })),
)
const SummarySheet = lazy(() =>
  import('@/components/summary/SummarySheet').then((m) => ({ default: m.SummarySheet })),
)

/** The check, from the choice of a procedure to its result. Which screen is shown is state, never an address. */
export function CheckApp({ cards, law }: { cards: readonly ProcedureCard[]; law: ISODate }) {
  const { t } = useChrome()
  const check = useCheck()
  const { session, kit, today, go, back, loading } = check
  const { screen, procedure } = placeOf(session)
  useLinkToHere(() => {
    if (screen.kind !== 'choose') go({ kind: 'choose' }, null)
  })
  const opened = procedure === null ? undefined : kit?.opened.get(procedure)

  if (screen.kind === 'choose' || procedure === null) {
    return (
      <ChoosePage
        cards={cards}
        checked={session.checked}
        busy={loading === 'busy'}
        failed={loading === 'failed'}
        shared={check.shared}
        returned={session.at > 0}
        onShared={check.setShared}
        onChoose={check.choose}
      />
    )
  }
  if (!kit || !opened || today === null) {
    return loading === 'failed' ? (
      <div className="space-y-4">
        <p role="alert">{t('common.loadFailed')}</p>
        <Button onClick={() => check.choose(procedure)}>{t('common.retry')}</Button>
      </div>
    ) : (
      <p role="status">{t('common.loading')}</p>
    )
  }

  const { engine, sentences } = kit
  const assessment = engine.lookAt(opened, session.facts, today)
  const view = { opened, assessment, facts: session.facts, sentences, today, law }
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
    case 'result':
      return (
        <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
          <ResultPage
            key={session.at}
            view={view}
            onSummary={check.shared ? () => go({ kind: 'summary' }, procedure) : null}
            onAsk={check.change}
            onAnswers={() => go({ kind: 'answers' }, procedure)}
            onOther={() => go({ kind: 'choose' }, null)}
            onBack={back}
          />
        </Suspense>
      )
    case 'summary':
      return (
        <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
          <SummarySheet views={[view]} onBack={back} />
        </Suspense>
      )
  }
}
