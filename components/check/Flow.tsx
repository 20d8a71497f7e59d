import { useMachine } from '@xstate/react'
import { useEffect, useEffectEvent, useState } from 'react'
import { fieldOf } from '@/cases/dossier/field'
import { choosePlace } from '@/cases/storage/chosen-place'
import { setTold } from '@/cases/storage/leaving-told'
import { setShared } from '@/cases/storage/shared-device'
import type { TabProblem } from '@/cases/storage/tab-text'
import { arrive } from '@/components/check/arrival'
import { countableFor } from '@/components/check/countable'
import { CallLine, CentresStrip } from '@/components/check/finder/CentresStrip'
import { needsCentres } from '@/components/check/finder/started'
import { flow } from '@/components/check/flow'
import type { Destination, FlowEmitted } from '@/components/check/flow-events'
import { knownNow } from '@/components/check/flow-rules'
import { KeepLater } from '@/components/check/KeepLater'
import { NotKeptNotice } from '@/components/check/NotKeptNotice'
import { ownScroll } from '@/components/check/own-scroll'
import type { ProcedureCard } from '@/components/check/ProcedureCards'
import { loadScreen, screens } from '@/components/check/screens'
import { anewHash, type DoorId } from '@/components/check/session/door-ids'
import { onForgotten } from '@/components/check/session/on-forgotten'
import { choices, placeOf } from '@/components/check/session/places'
import { emptySession, holdsCheck, type Screen, type Session } from '@/components/check/session/session'
import { forgetSession, saveSession } from '@/components/check/session/storage'
import { leadsHere, useLinks } from '@/components/check/use-links'
import { useFramed } from '@/components/embed/framed'
import { askBeforeLoss } from '@/components/exit/ask'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { VoiceProvider } from '@/components/i18n/VoiceProvider'
import { Button } from '@/components/ui/Button'
import { LoadFailed } from '@/components/ui/LoadFailed'
import { late } from '@/components/ui/late'
import type { ISODate } from '@/content/law/types'

const ForCaseBar = late(() => import('@/components/check/ForCaseBar').then((m) => m.ForCaseBar))
const LeftOutNotice = late(() => import('@/components/check/LeftOutNotice').then((m) => m.LeftOutNotice))

export interface FlowProps {
  readonly cards: readonly ProcedureCard[]
  readonly law: ISODate
  readonly today: ISODate
  readonly stored: Session | null
  readonly shared: boolean
  readonly destination: Destination | null
  readonly door: DoorId | null
  /** The person comes from the same page in another language. */
  readonly here: boolean
  /** The person asked for a new check in the menu. */
  readonly anew: boolean
}

const ordinary = { voice: 'me', screens: {} } as const
/** What is printed or sent; and what speaks to somebody who may be another one than before. */
const inOwnVoice: readonly Screen['kind'][] = ['summary', 'letters', 'begun']

/**
 * The check from the first choice on, in step with the browser's history and the tab's own storage. Which screen is
 * shown is state, never an address; an entry of the history holds only its number.
 */
export function Flow({ cards, law, today, shared, ...from }: FlowProps) {
  const { t, language, locale } = useChrome()
  const framed = useFramed()
  const [start] = useState(() => arrive({ ...from, entry: entryOf(window.history.state) }))
  const [{ context, value }, send, actor] = useMachine(flow, {
    input: { ...start, language, today, shared, framed },
  })
  const { session } = context
  const [problem, setProblem] = useState<TabProblem | null>(null)
  const { screen, procedure, entry } = placeOf(session)

  useEffect(() => send({ type: 'day', today }), [send, today])
  const begin = useEffectEvent(() => {
    loadScreen(screen.kind)
    if (!framed) window.history.replaceState({ step: entry }, '')
  })
  useEffect(() => {
    begin()
    const { unsubscribe } = actor.on('*', follow)
    const onPop = ({ state }: PopStateEvent) => {
      const to = entryOf(state)
      if (to !== null) actor.send({ type: 'entry', entry: to })
    }
    const endScroll = framed ? undefined : ownScroll()
    window.addEventListener('popstate', onPop)
    const end = onForgotten(() => actor.send({ type: 'forget' }))
    return () => {
      unsubscribe()
      window.removeEventListener('popstate', onPop)
      endScroll?.()
      end()
    }
  }, [actor, framed])

  useEffect(() => {
    if (framed) return
    setShared(context.shared)
    if (context.shared) forgetSession()
    setProblem(context.shared || session === emptySession ? null : saveSession(session))
  }, [session, context.shared, framed])

  const hasAnswers = Object.keys(session.facts).length > 0 || session.events.length > 0
  const losesAnswers = context.shared && !framed && hasAnswers
  useEffect(() => {
    if (!losesAnswers) return
    // Nothing keeps these answers once a page takes their place.
    return askBeforeLoss(() => true)
  }, [losesAnswers])

  useLinks((link) => {
    if (leadsHere(link)) {
      send({ type: 'home' })
      return true
    }
    if (link.hash === anewHash && link.pathname === window.location.pathname) {
      send({ type: holdsCheck(session) ? 'begin' : 'home' })
      return true
    }
    // The calculator opens here, filled, so that no answer has to leave this page.
    if (link.pathname !== `/${locale}/deadlines/` || !link.closest('main')) return false
    const { urgent } = link.closest<HTMLElement>('[data-urgent]')?.dataset ?? {}
    const counted = countableFor(urgent, knownNow(context).facts)
    if (counted) send({ type: 'count', ...counted })
    return counted !== undefined
  })

  const Screen = screens[value.screen]
  const { voice, screens: said } = (!inOwnVoice.includes(screen.kind) && context.rules) || ordinary
  const shows = !choices.includes(screen.kind)
  const calls = shows && needsCentres(procedure, session.facts)
  const loading = value.rules === 'loading' ? 'busy' : value.rules === 'failed' ? 'failed' : 'idle'
  return (
    <VoiceProvider voice={voice} screens={said}>
      {loading === 'failed' && value.screen !== 'choose' && value.screen !== 'waiting' && (
        <LoadFailed onAgain={() => send({ type: 'retry' })} />
      )}
      {session.forCase && screen.kind !== 'begun' && <ForCaseBar label={session.forCase.label} />}
      <NotKeptNotice problem={problem} />
      {screen.kind !== 'begun' && session.leftOut.length > 0 && <LeftOutNotice leftOut={session.leftOut} />}
      {calls && <CallLine />}
      <Screen context={context} loading={loading} send={send} cards={cards} law={law} />
      {calls && <CentresStrip />}
      {shows && hasAnswers && !session.forCase && (
        <div className="mt-10 max-w-text border-t border-line pt-2 print:hidden">
          {!framed && !context.shared && <KeepLater session={session} />}
          <Button look="quiet" onClick={() => send({ type: 'begin' })}>
            {t('check.tabHolds.anew')}
          </Button>
        </div>
      )}
    </VoiceProvider>
  )
}

/** Keeps the browser's history in step. */
function follow(emitted: FlowEmitted): void {
  if (emitted.type === 'entryBack') {
    window.history.back()
    return
  }
  if (emitted.type === 'begunAnew') {
    setTold(false)
    choosePlace(null)
    return
  }
  if (emitted.grows) window.history.pushState({ step: emitted.entry }, '')
  window.scrollTo(0, 0)
}

function entryOf(state: unknown): number | null {
  const step = fieldOf(state, 'step')
  return typeof step === 'number' ? step : null
}
