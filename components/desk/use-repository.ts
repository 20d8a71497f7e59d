import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { fieldOf } from '@/cases/dossier/field'
import { handedOn, handOnOpenCase } from '@/components/desk/other-language'
import { type DeskState, emptyDesk } from '@/components/desk/repository/desk-state'
import { CaseRepository } from '@/components/desk/repository/repository'
import type { Sent } from '@/components/desk/repository/tab'
import { askBeforeLoss } from '@/components/exit/ask'

/** The cases of this page and what is shown of them. They are read as the page opens, and what waits is saved as it goes. */
export function useRepository(): { readonly repository: CaseRepository; readonly desk: DeskState } {
  const [repository] = useState(() => new CaseRepository())
  const desk = useSyncExternalStore(repository.subscribe, repository.look, () => emptyDesk)
  useFreshPageOnLock(repository, desk)
  useEffect(() => {
    const stop = repository.start(caseIn(window.history.state) ?? handedOn())
    const save = () => void repository.flush()
    // A page that comes back from the browser's memory may show what was deleted or locked on another page.
    const reload = (event: PageTransitionEvent) => {
      toQuestionnaire = false
      if (event.persisted) window.location.reload()
    }
    const opened = (event: PopStateEvent) => repository.show(caseIn(event.state))
    const hearing = new AbortController()
    handOnOpenCase(() => repository.look().open, hearing)
    document.addEventListener('visibilitychange', save, hearing)
    window.addEventListener('pagehide', save, hearing)
    window.addEventListener('pageshow', reload, hearing)
    window.addEventListener('popstate', opened, hearing)
    const stopAsking = askBeforeLoss(() => !toQuestionnaire && repository.mayLose())
    return () => {
      stopAsking()
      hearing.abort()
      stop()
    }
  }, [repository])
  return { repository, desk }
}

/**
 * A lock loads the page anew, since a page that has shown a case keeps its text in memory. Not while something is unsaved:
 * that is kept out of sight until the desk is open again.
 */
function useFreshPageOnLock(repository: CaseRepository, { phase }: DeskState): void {
  const before = useRef(phase)
  useEffect(() => {
    const locked = before.current === 'open' && phase === 'locked'
    before.current = phase
    if (locked && !repository.mayLose()) window.location.reload()
  }, [phase, repository])
}

/** The tab goes to its own questionnaire, which leads back: nothing is lost on the way. */
let toQuestionnaire = false

/** Put the answers of a person into the questionnaire and go there. They come back when the desk is next opened. */
export async function goToQuestionnaire(
  repository: CaseRepository,
  sent: Sent,
  locale: string,
): Promise<void> {
  await repository.send(sent)
  toQuestionnaire = true
  window.location.assign(`/${locale}/check/`)
}

/** Open a case: one entry of the browser's history, which holds only its random id. */
export function openCase(repository: CaseRepository, id: string): void {
  window.history.pushState({ open: id }, '')
  window.scrollTo(0, 0)
  repository.show(id)
}

/** Back to the list, by the browser's own history where it has an entry for the case. */
export function closeCase(repository: CaseRepository): void {
  if (caseIn(window.history.state) !== null) window.history.back()
  else repository.show(null)
}

function caseIn(state: unknown): string | null {
  const open = fieldOf(state, 'open')
  return typeof open === 'string' ? open : null
}
