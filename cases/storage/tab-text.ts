/** The text that this tab keeps under a key; null without one, or where the browser keeps nothing. */
export function tabText(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

/** quota: the storage is full · refused: the browser lets this site keep nothing. */
export type TabProblem = 'quota' | 'refused'

/** Keep a text in this tab, or nothing for null. Gives why the browser did not; null when it did. */
export function keepInTab(key: string, text: string | null): TabProblem | null {
  try {
    if (text === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, text)
    return null
  } catch (error) {
    return isFull(error) ? 'quota' : 'refused'
  }
}

/** Browsers also give the error of a full storage where they keep nothing at all: then there is not even room for one letter. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error) || !/QuotaExceeded|QUOTA_REACHED/.test(error.name)) return false
  try {
    return sessionStorage.length > 0 || hasRoom()
  } catch {
    return false
  }
}

function hasRoom(): boolean {
  const key = 'residence-routes-room'
  try {
    sessionStorage.setItem(key, '0')
    sessionStorage.removeItem(key)
    return true
  } catch {
    return false
  }
}
