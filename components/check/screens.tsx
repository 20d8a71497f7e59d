'use client'

import { type ComponentType, lazy } from 'react'
import type { SnapshotFrom } from 'xstate'
import { AnswersPage } from '@/components/check/AnswersPage'
import {
  countedFacts,
  definitionOf,
  questionnaireOf,
  resultView,
  resultViews,
  routesView,
} from '@/components/check/assessment'
import { ChoosePage } from '@/components/check/ChoosePage'
import { isStarted } from '@/components/check/finder/started'
import type { flow } from '@/components/check/flow'
import { Progress } from '@/components/check/Progress'
import { QuestionPage } from '@/components/check/QuestionPage'
import { openIn, type ScreenProps } from '@/components/check/screen-props'
import { placeOf } from '@/components/check/session/places'
import { Waiting } from '@/components/check/Waiting'

const FinderResult = lazy(() =>
  import('@/components/check/finder/FinderResult').then((m) => ({ default: m.FinderResult })),
)
const RouteEffects = lazy(() =>
  import('@/components/check/finder/RouteEffects').then((m) => ({ default: m.RouteEffects })),
)
const UrgentList = lazy(() =>
  import('@/components/check/finder/UrgentList').then((m) => ({ default: m.UrgentList })),
)
const ResultPage = lazy(() =>
  import('@/components/check/result/ResultPage').then((m) => ({ default: m.ResultPage })),
)
const SummarySheet = lazy(() =>
  import('@/components/check/summary/SummarySheet').then((m) => ({ default: m.SummarySheet })),
)
const TimelinePage = lazy(() =>
  import('@/components/finding/timeline/TimelinePage').then((m) => ({ default: m.TimelinePage })),
)

function Choose({ context: { session, shared }, loading, send, cards }: ScreenProps) {
  return (
    <ChoosePage
      cards={cards}
      checked={session.checked}
      busy={loading === 'busy'}
      failed={loading === 'failed'}
      shared={shared}
      returned={session.at > 0}
      begun={isStarted(session.facts)}
      onShared={(to) => send({ type: 'share', shared: to })}
      onFind={() => send({ type: 'find' })}
      onChoose={(procedure) => send({ type: 'choose', procedure })}
      onPosition={(procedure) => send({ type: 'locate', procedure })}
    />
  )
}

function Ask({ context, send }: ScreenProps) {
  const { session, today } = context
  const { screen } = placeOf(session)
  const { rules, procedure } = openIn(context)
  if (screen.kind !== 'question') return null
  const { fact, changing } = screen
  const { left } = questionnaireOf(procedure, session.facts, today)
  return (
    <QuestionPage
      key={`${session.at} ${fact}`}
      id={fact}
      fact={definitionOf(fact)}
      text={rules.sentences.questions[fact]}
      value={session.facts[fact]}
      progress={<Progress left={left} changing={changing} />}
      onAnswer={(value) => send({ type: 'answer', fact, value })}
      onBack={() => send({ type: 'back' })}
    />
  )
}

function Answers({ context, send }: ScreenProps) {
  const { session, today } = context
  const { rules, procedure } = openIn(context)
  return (
    <AnswersPage
      key={session.at}
      sentences={rules.sentences}
      facts={session.facts}
      counted={[...countedFacts(procedure, session.facts, today)]}
      stale={session.stale}
      onChange={(fact) => send({ type: 'change', fact })}
      onUndo={() => send({ type: 'undo' })}
      onRemove={() => send({ type: 'removeStale' })}
      onResult={() => send({ type: 'finish' })}
      onBack={() => send({ type: 'back' })}
    />
  )
}

function Find({ context, send, cards, law }: ScreenProps) {
  const { session, today, shared } = context
  const { rules } = openIn(context)
  return (
    <FinderResult
      key={session.at}
      view={routesView(rules, session, today, law)}
      procedures={cards.map(({ id }) => id)}
      checks={resultViews(rules, session, today, law)}
      onSummary={shared ? () => send({ type: 'summarise' }) : null}
      onStart={(procedure) => send({ type: 'choose', procedure })}
      onResult={(procedure) => send({ type: 'openResult', procedure })}
      onAsk={(fact) => send({ type: 'change', fact })}
      onAnswers={() => send({ type: 'review' })}
      onBack={() => send({ type: 'back' })}
    />
  )
}

function Result({ context, send, law }: ScreenProps) {
  const { session, today, shared } = context
  const { rules, procedure } = openIn(context)
  if (procedure === null) return null
  const { id } = procedure.procedure
  const routes = routesView(rules, session, today, law)
  return (
    <ResultPage
      key={session.at}
      view={resultView(procedure, rules, session, today, law)}
      onSummary={shared ? () => send({ type: 'summarise' }) : null}
      onAsk={(fact) => send({ type: 'change', fact })}
      onPosition={() => send({ type: 'locate', procedure: id })}
      onAnswers={() => send({ type: 'review' })}
      onOther={() => send({ type: 'home' })}
      onRoutes={isStarted(session.facts) ? () => send({ type: 'find' }) : null}
      urgent={<UrgentList view={routes} onAsk={null} />}
      effects={<RouteEffects view={routes} checked={session.checked} of={id} />}
      onBack={() => send({ type: 'back' })}
    />
  )
}

function Position({ context, send }: ScreenProps) {
  const { session, today, shared } = context
  const { procedure } = openIn(context)
  if (procedure === null) return null
  const { id } = procedure.procedure
  return (
    <TimelinePage
      key={id}
      opened={procedure}
      facts={session.facts}
      events={session.events.filter((event) => event.procedure === id)}
      today={today}
      onSummary={shared ? () => send({ type: 'summarise' }) : null}
      onEvents={(events) => send({ type: 'record', procedure: id, events })}
      onCheck={() => send({ type: 'choose', procedure: id })}
      onBack={() => send({ type: 'back' })}
    />
  )
}

function Summary({ context, send, law }: ScreenProps) {
  const { session, today } = context
  const { rules } = openIn(context)
  return (
    <SummarySheet
      views={resultViews(rules, session, today, law)}
      routes={routesView(rules, session, today, law)}
      onBack={() => send({ type: 'back' })}
    />
  )
}

/** What is shown in each state of the flow. The first two lead on at once. */
export const screens: Readonly<
  Record<SnapshotFrom<typeof flow>['value']['screen'], ComponentType<ScreenProps>>
> = {
  arriving: Waiting,
  returning: Waiting,
  choose: Choose,
  waiting: Waiting,
  ask: Ask,
  answers: Answers,
  find: Find,
  result: Result,
  position: Position,
  summary: Summary,
}
