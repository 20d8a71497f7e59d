/** What could not be loaded, and how each is tried again. */
const failed = new Set<() => void>()

/** Try this again once the connection is back, or when the person asks. Gives a function that stops waiting. */
export function whenAgain(retry: () => void): () => void {
  failed.add(retry)
  window.addEventListener('online', retry)
  return () => {
    failed.delete(retry)
    window.removeEventListener('online', retry)
  }
}

/** Try again whatever could not be loaded. */
export function tryAgain(): void {
  for (const retry of [...failed]) retry()
}
