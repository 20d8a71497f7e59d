import type { Session } from '@/components/check/session/session'

/** The one key under which the tab keeps its session. */
const key = 'residence-routes'

/** Keep the session in this tab. A browser that refuses storage keeps it in memory alone. */
export function saveSession(session: Session): void {
  const { facts, events, ...place } = session
  try {
    sessionStorage.setItem(key, JSON.stringify({ case: { schemaVersion: 1, facts, events }, place }))
  } catch {
    // Storage is full or switched off: the check goes on, and only a reload would lose the answers.
  }
}

/** Read the session of this tab; null when there is none, or none that this release understands. */
export async function restoreSession(): Promise<Session | null> {
  const text = readText()
  if (text === null) return null
  const { parseSession } = await import('@/components/check/session/parse')
  return parseSession(text)
}

/** True when this tab holds a session. */
export const hasSession = (): boolean => readText() !== null

export function forgetSession(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Where storage is switched off there is nothing to remove.
  }
}

function readText(): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}
