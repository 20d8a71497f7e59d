import { RouteEffects } from '@/components/check/finder/RouteEffects'
import { isStarted } from '@/components/check/finder/started'
import { UrgentList } from '@/components/check/finder/UrgentList'
import { knownNow, standingIn } from '@/components/check/flow-rules'
import { ResultPage } from '@/components/check/result/ResultPage'
import { StopCallout } from '@/components/check/result/StopCallout'
import { openIn, type ScreenProps } from '@/components/check/screen-props'
import { useResultTexts } from '@/components/check/use-result-texts'
import { resultView, routesView } from '@/components/check/views'

/** The result of a procedure, with what its answers say of other routes. */
export function ResultScreen({ context, send, law }: ScreenProps) {
  const { session, today, shared } = context
  const texts = useResultTexts()
  const { procedure } = openIn(context)
  if (procedure === null) return null
  const { id } = procedure.procedure
  const standing = standingIn(context, procedure)
  const routes = routesView(texts, knownNow(context), session.checked, today, law)
  const view = resultView(procedure, texts, knownNow(context), session.events, today, law)
  return (
    <ResultPage
      key={session.at}
      view={view}
      onSummary={shared ? () => send({ type: 'summarise' }) : null}
      onAsk={(fact) => send({ type: 'change', fact })}
      onPosition={() => send({ type: 'locate', procedure: id })}
      onAnswers={() => send({ type: 'review' })}
      onOther={() => send({ type: 'home' })}
      onRoutes={isStarted(session.facts) ? () => send({ type: 'find' }) : null}
      stop={
        standing.kind === 'stops' && (
          <StopCallout
            view={view}
            stage={standing.stage}
            onRest={() => send({ type: 'lookAtRest', procedure: id })}
          />
        )
      }
      urgent={<UrgentList view={routes} onAsk={null} />}
      effects={<RouteEffects view={routes} checked={session.checked} of={id} />}
      onBack={() => send({ type: 'back' })}
    />
  )
}
