/** The text that this tab keeps under a key; null without one, or where the browser keeps nothing. */
export function tabText(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keep a text in this tab, or nothing for null. False where the browser refuses, since storage is full or switched off. */
export function keepInTab(key: string, text: string | null): boolean {
  try {
    if (text === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}
