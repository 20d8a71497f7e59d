'use client'

import { useEffect, useState } from 'react'
import type { KnownFacts } from '@/cases/dossier/known'
import { type Kit, knownIn, loadKit } from '@/components/check/load'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { answer, dropStale, placeOf, undoChange } from '@/components/session/session'
import { type SessionControl, useSession } from '@/components/session/use-session'
import { useToday } from '@/components/today'
import type { ISODate } from '@/content/law/types'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { AnyValue, FactId, Facts } from '@/machines/facts/registry'

export interface Check extends SessionControl {
  readonly today: ISODate | null
  readonly kit: Kit | null
  /** What rules read: the answers, and what the events of the session give. */
  readonly known: KnownFacts
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
  const known = knownIn(kit, session, today)

  // The timeline may add the first event at any moment.
  const hasEvents = session.events.length > 0 || screen.kind === 'position'

  async function load(ids: readonly ProcedureId[], then: (kit: Kit) => void, withEvents = hasEvents) {
    setLoading('busy')
    try {
      const loaded = await loadKit(locale, ids, withEvents)
      setKit(loaded)
      setLoading('idle')
      then(loaded)
    } catch {
      setLoading('failed')
    }
  }

  // After a reload the screen is known before its rules are there.
  const lacking = kit === null || (hasEvents && kit.known === null)
  const missing = ready && screen.kind !== 'choose' && lacking && loading === 'idle'
  useEffect(() => {
    if (missing) void load(session.checked, () => {})
  })

  function choose(id: ProcedureId) {
    if (today === null) return
    void load([...new Set([...session.checked, id])], (loaded) => {
      const { engine, opened } = loaded
      const { facts, bands } = knownIn(loaded, session, today)
      const chosen = opened.get(id)
      if (chosen) go(engine.nextScreen(engine.lookAt(chosen, facts, today, bands)), id)
    })
  }

  function locate(id: ProcedureId) {
    void load([...new Set([...session.checked, id])], () => go({ kind: 'position' }, id), true)
  }

  function find() {
    if (today === null) return
    void load(session.checked, (loaded) =>
      go(loaded.finder.firstFinderScreen(knownIn(loaded, session, today).facts, today), null),
    )
  }

  /** The answers that the route finder, or any procedure opened so far, rests on. */
  function counted(answers: Facts): ReadonlySet<FactId> {
    if (!kit || today === null) return new Set()
    const seen = knownIn(kit, { ...session, facts: answers }, today)
    const inProcedures = kit.engine.countedFacts([...kit.opened.values()], seen, today)
    return new Set([...inProcedures, ...kit.finder.finderFacts(seen.facts, today)])
  }

  function giveAnswer(fact: FactId, value: AnyValue) {
    if (!kit || today === null) return
    const { engine, opened, finder } = kit
    const next = answer(session, fact, value, counted)
    const { facts, bands } = knownIn(kit, next, today)
    if (procedure === null) {
      go(finder.nextFinderScreen(facts, today), null, next)
      return
    }
    const here = opened.get(procedure)
    if (here) go(engine.nextScreen(engine.lookAt(here, facts, today, bands)), procedure, next)
  }

  return {
    ...control,
    today,
    kit,
    known,
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
