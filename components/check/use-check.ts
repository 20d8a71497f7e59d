'use client'

import { useEffect, useState } from 'react'
import { type Kit, loadKit } from '@/components/check/load'
import { answer, dropStale, placeOf, undoChange } from '@/components/check/session/session'
import { type SessionControl, useSession } from '@/components/check/session/use-session'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { useToday } from '@/components/ui/today'
import type { ISODate } from '@/content/law/types'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { AnyValue, FactId, Facts } from '@/machines/facts/registry'

export interface Check extends SessionControl {
  readonly today: ISODate | null
  readonly kit: Kit | null
  readonly loading: 'idle' | 'busy' | 'failed'
  readonly choose: (id: ProcedureId) => void
  /** Open the route finder where it was left: at a question, or at its result. */
  readonly find: () => void
  /** Open "Where are you now?" for a procedure. */
  readonly locate: (id: ProcedureId) => void
  readonly giveAnswer: (fact: FactId, value: AnyValue) => void
  readonly change: (fact: FactId) => void
  readonly toResult: () => void
  readonly undo: () => void
  readonly removeStale: () => void
}

/** The check: the session of the tab, and the rules and sentences it needs, loaded when a procedure is chosen. */
export function useCheck(): Check {
  const { locale } = useChrome()
  const control = useSession()
  const today = useToday()
  const [kit, setKit] = useState<Kit | null>(null)
  const [loading, setLoading] = useState<Check['loading']>('idle')
  const { session, ready, go, update } = control
  const { screen, procedure } = placeOf(session)

  async function load(ids: readonly ProcedureId[], then: (kit: Kit) => void) {
    setLoading('busy')
    try {
      const loaded = await loadKit(locale, ids)
      setKit(loaded)
      setLoading('idle')
      then(loaded)
    } catch {
      setLoading('failed')
    }
  }

  // After a reload the screen is known before its rules are there.
  const missing = ready && screen.kind !== 'choose' && kit === null && loading === 'idle'
  useEffect(() => {
    if (missing) void load(session.checked, () => {})
  })

  function choose(id: ProcedureId) {
    if (today === null) return
    void load([...new Set([...session.checked, id])], ({ engine, opened }) => {
      const chosen = opened.get(id)
      if (chosen) go(engine.nextScreen(engine.lookAt(chosen, session.facts, today)), id)
    })
  }

  function locate(id: ProcedureId) {
    void load([...new Set([...session.checked, id])], () => go({ kind: 'position' }, id))
  }

  function find() {
    if (today === null) return
    void load(session.checked, ({ finder }) => go(finder.firstFinderScreen(session.facts, today), null))
  }

  /** The answers that the route finder, or any procedure opened so far, rests on. */
  function counted(facts: Facts): ReadonlySet<FactId> {
    if (!kit || today === null) return new Set()
    const inProcedures = kit.engine.countedFacts([...kit.opened.values()], facts, today)
    return new Set([...inProcedures, ...kit.finder.finderFacts(facts, today)])
  }

  function giveAnswer(fact: FactId, value: AnyValue) {
    if (!kit || today === null) return
    const { engine, opened, finder } = kit
    const next = answer(session, fact, value, counted)
    if (procedure === null) {
      go(finder.nextFinderScreen(next.facts, today), null, next)
      return
    }
    const here = opened.get(procedure)
    if (here) go(engine.nextScreen(engine.lookAt(here, next.facts, today)), procedure, next)
  }

  return {
    ...control,
    today,
    kit,
    loading,
    choose,
    find,
    locate,
    giveAnswer,
    change: (fact) => go({ kind: 'question', fact, changing: true }, procedure),
    toResult: () => go({ kind: procedure === null ? 'routes' : 'result' }, procedure, dropStale(session)),
    undo: () => update(undoChange(session, counted)),
    removeStale: () => update(dropStale(session)),
  }
}
