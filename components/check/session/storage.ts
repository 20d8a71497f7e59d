import { keepInTab, tabText } from '@/cases/storage/tab-text'
import type { Session } from '@/components/check/session/session'

/** The one key under which the tab keeps its session. */
const key = 'residence-routes'

/** Keep the session in this tab. Where the browser refuses, the check goes on, and only a reload would lose the answers. */
export function saveSession(session: Session): void {
  const { facts, events, ...place } = session
  keepInTab(key, JSON.stringify({ case: { schemaVersion: 1, facts, events }, place }))
}

/** Read the session of this tab; null when there is none, or none that this release understands. */
export async function restoreSession(): Promise<Session | null> {
  const text = tabText(key)
  if (text === null) return null
  const { parseSession } = await import('@/components/check/session/parse')
  return parseSession(text)
}

/** True when this tab holds a session. */
export const hasSession = (): boolean => tabText(key) !== null

export const forgetSession = (): void => void keepInTab(key, null)
