import { knownNow, standingIn } from '@/components/check/flow-rules'
import { ResultPage } from '@/components/check/result/ResultPage'
import { openIn, type ScreenProps } from '@/components/check/screen-props'
import { useResultTexts } from '@/components/check/use-result-texts'
import { resultView, routesView } from '@/components/check/views'

/** The result of a procedure, with what its answers say of other routes. */
export function ResultScreen({ context, send, law }: ScreenProps) {
  const { session, today, shared } = context
  const texts = useResultTexts()
  const { procedure } = openIn(context)
  if (procedure === null) return null
  const standing = standingIn(context, procedure)
  return (
    <ResultPage
      key={session.at}
      view={resultView(procedure, texts, knownNow(context), session.events, today, law)}
      routes={routesView(texts, knownNow(context), session.checked, today, law)}
      checked={session.checked}
      stoppedAfter={standing.kind === 'stops' ? standing.stage : null}
      shared={shared}
      send={send}
    />
  )
}
