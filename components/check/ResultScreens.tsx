import { FinderResult } from '@/components/check/finder/FinderResult'
import { knownNow, standingIn } from '@/components/check/flow-rules'
import { ResultPage } from '@/components/check/result/ResultPage'
import { openIn, type ScreenProps } from '@/components/check/screen-props'
import { SummarySheet } from '@/components/check/summary/SummarySheet'
import { useOpened, useResultTexts } from '@/components/check/use-result-texts'
import { resultView, resultViews, routesView } from '@/components/check/views'

/** What each screen with results shows: the routes of the person, and what the checks of this tab come to. */
export function useViews({ context, law }: ScreenProps) {
  const { session, today } = context
  const texts = useResultTexts()
  const { rules } = openIn(context)
  const opened = useOpened(rules)
  return {
    texts,
    opened,
    routes: routesView(texts, knownNow(context), session, today, law),
    results: () => resultViews(rules, opened, texts, session, today, law),
  }
}

/** The result of the route finder. */
export function FindScreen(props: ScreenProps) {
  const { context, send, cards } = props
  const { routes, results } = useViews(props)
  return (
    <FinderResult
      key={context.session.at}
      view={routes}
      procedures={cards.map(({ id }) => id)}
      checks={results()}
      shared={context.shared}
      send={send}
    />
  )
}

/** The result of a procedure, with what its answers say of other routes. */
export function ResultScreen(props: ScreenProps) {
  const { context, send, law } = props
  const { session, today, shared } = context
  const { texts, opened, routes } = useViews(props)
  const { procedure } = openIn(context)
  if (procedure === null) return null
  const standing = standingIn(context, procedure)
  return (
    <ResultPage
      key={session.at}
      view={resultView(opened(procedure), texts, knownNow(context), session.events, today, law)}
      routes={routes}
      checked={session.checked}
      papers={session.papers[procedure.procedure.id] ?? []}
      stopped={standing.kind === 'stops'}
      shared={shared}
      send={send}
    />
  )
}

/** The sheet to print, on a device that keeps nothing. */
export function SummaryScreen(props: ScreenProps) {
  const { routes, results } = useViews(props)
  return (
    <SummarySheet
      session={props.context.session}
      views={results()}
      routes={routes}
      onBack={() => props.send({ type: 'back' })}
    />
  )
}
