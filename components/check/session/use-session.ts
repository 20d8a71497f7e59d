'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { fieldOf } from '@/cases/dossier/field'
import { onForgotten } from '@/components/check/session/on-forgotten'
import {
  emptySession,
  goTo,
  goToEntry,
  placeOf,
  type Screen,
  type Session,
  stepBack,
} from '@/components/check/session/session'
import { forgetSession, restoreSession, saveSession } from '@/components/check/session/storage'
import type { ProcedureId } from '@/machines/engine/procedure'

export interface SessionControl {
  readonly session: Session
  /** False until the tab's own storage was looked at. */
  readonly ready: boolean
  readonly shared: boolean
  /** Keep in memory alone, and forget what the tab has stored. */
  readonly setShared: (shared: boolean) => void
  /** Go on to a screen, with a changed session if one is given. */
  readonly go: (screen: Screen, procedure: ProcedureId | null, from?: Session) => void
  /** Change the session without leaving the screen. */
  readonly update: (session: Session) => void
  readonly back: () => void
}

/**
 * The session of this tab, in step with the browser's history. An entry of the history holds only its number; what it
 * shows is in the session.
 */
export function useSession(): SessionControl {
  const [session, setSession] = useState<Session>(emptySession)
  const [ready, setReady] = useState(false)
  const [shared, setShared] = useState(false)
  const latest = useRef(session)
  latest.current = session

  useEffect(() => {
    let gone = false
    restoreSession().then((stored) => {
      if (gone) return
      const start = startingPoint(stored)
      window.history.replaceState({ step: placeOf(start).entry }, '')
      setSession(start)
      setReady(true)
    })
    const onPop = (event: PopStateEvent) => {
      const entry = entryOf(event.state)
      if (entry !== null) setSession(goToEntry(latest.current, entry))
    }
    const end = onForgotten(() => setSession(emptySession))
    window.addEventListener('popstate', onPop)
    return () => {
      gone = true
      window.removeEventListener('popstate', onPop)
      end()
    }
  }, [])

  useEffect(() => {
    if (shared) forgetSession()
    else if (ready && session !== emptySession) saveSession(session)
  }, [session, shared, ready])

  const go = useCallback<SessionControl['go']>((screen, procedure, from = latest.current) => {
    const next = goTo(from, screen, procedure)
    const grows = placeOf(next).entry !== placeOf(latest.current).entry
    if (grows) window.history.pushState({ step: placeOf(next).entry }, '')
    window.scrollTo(0, 0)
    setSession(next)
  }, [])

  const back = useCallback(() => {
    const now = latest.current
    const before = now.trail[now.at - 1]
    if (before?.entry === placeOf(now).entry) setSession(stepBack(now))
    else window.history.back()
  }, [])

  return { session, ready, shared, setShared, go, update: setSession, back }
}

/** Where a page that was just loaded begins: at its own entry after a reload, else at the choice of procedure. */
function startingPoint(stored: Session | null): Session {
  if (!stored) return emptySession
  const entry = entryOf(window.history.state)
  if (entry !== null && stored.trail.some((place) => place.entry === entry)) return goToEntry(stored, entry)
  return goTo(stored, { kind: 'choose' }, null)
}

function entryOf(state: unknown): number | null {
  const step = fieldOf(state, 'step')
  return typeof step === 'number' ? step : null
}
