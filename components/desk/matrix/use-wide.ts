import { useSyncExternalStore } from 'react'

const wide = '(min-width: 60rem)'

/** True where a table of five columns fits; otherwise each condition is a card. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(wide)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => window.matchMedia(wide).matches,
    () => false,
  )
}
