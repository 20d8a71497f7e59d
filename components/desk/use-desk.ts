'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { fieldOf } from '@/cases/dossier/field'
import { type DeskState, emptyDesk } from '@/components/desk/desk-state'
import { Keeper } from '@/components/desk/keeper'

/** The keeper of this page and what it holds. It starts with the page, and saves what waits when the page goes. */
export function useDesk(): { readonly keeper: Keeper; readonly desk: DeskState } {
  const [keeper] = useState(() => new Keeper())
  const desk = useSyncExternalStore(keeper.subscribe, keeper.look, () => emptyDesk)
  useEffect(() => {
    void keeper.start(caseIn(window.history.state))
    const save = () => void keeper.flush()
    // A page that comes back from the browser's memory may show what was deleted or locked on another page.
    const again = (event: PageTransitionEvent) => event.persisted && window.location.reload()
    // The browser asks in its own words before it throws away what could not be saved.
    const leaving = (event: BeforeUnloadEvent) => {
      if (keeper.mayLose()) event.preventDefault()
    }
    const opened = (event: PopStateEvent) => keeper.show(caseIn(event.state))
    document.addEventListener('visibilitychange', save)
    window.addEventListener('pagehide', save)
    window.addEventListener('pageshow', again)
    window.addEventListener('beforeunload', leaving)
    window.addEventListener('popstate', opened)
    return () => {
      document.removeEventListener('visibilitychange', save)
      window.removeEventListener('pagehide', save)
      window.removeEventListener('pageshow', again)
      window.removeEventListener('beforeunload', leaving)
      window.removeEventListener('popstate', opened)
      keeper.stop()
    }
  }, [keeper])
  return { keeper, desk }
}

/** Open a case: one entry of the browser's history, which holds only its random id. */
export function openCase(keeper: Keeper, id: string): void {
  window.history.pushState({ open: id }, '')
  window.scrollTo(0, 0)
  keeper.show(id)
}

/** Back to the list, by the browser's own history where it has an entry for the case. */
export function closeCase(keeper: Keeper): void {
  if (caseIn(window.history.state) !== null) window.history.back()
  else keeper.show(null)
}

function caseIn(state: unknown): string | null {
  const open = fieldOf(state, 'open')
  return typeof open === 'string' ? open : null
}
