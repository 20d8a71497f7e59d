import { keepInTab, type TabProblem, tabText } from '@/cases/storage/tab-text'
import { emptySession, type Session } from '@/components/check/session/session'

/** The one key under which the tab keeps its session. */
const key = 'residence-routes'

/** What this page last read or wrote there. */
let known: string | null = null

/** Keep the session in this tab. Gives why the browser did not: the check goes on, and a reload would lose the answers. */
export function saveSession(session: Session): TabProblem | null {
  const { facts, events, leftOut: _, ...place } = session
  const problem = keepInTab(key, JSON.stringify({ case: { schemaVersion: 1, facts, events }, place }))
  known = tabText(key)
  return problem
}

/** Read the session of this tab; null when there is none. One that cannot be read at all is empty, and says so. */
export async function restoreSession(): Promise<Session | null> {
  const text = tabText(key)
  known = text
  if (text === null) return null
  const { parseSession } = await import('@/components/check/session/parse')
  return (
    parseSession(text) ?? {
      ...emptySession,
      leftOut: [{ path: '', problem: 'cannot-be-opened', params: {} }],
    }
  )
}

/** True when this tab holds a session. */
export const hasSession = (): boolean => tabText(key) !== null

/** True when another page of this tab, such as this one in another language, has written the session since. */
export const isOutdated = (): boolean => tabText(key) !== known

export function forgetSession(): void {
  keepInTab(key, null)
  known = tabText(key)
}
