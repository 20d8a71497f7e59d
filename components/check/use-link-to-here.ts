import { useEffect, useEffectEvent } from 'react'

/**
 * Calls `onLink` when a link to the page that is open is followed, such as its entry in the menu. The browser would
 * only load the page again and show the same screen.
 */
export function useLinkToHere(onLink: () => void): void {
  const onClick = useEffectEvent((event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
    if (!link || elsewhere || link.hash !== '' || link.href !== window.location.href) return
    event.preventDefault()
    onLink()
  })
  useEffect(() => {
    const listen = (event: MouseEvent) => onClick(event)
    document.addEventListener('click', listen)
    return () => document.removeEventListener('click', listen)
  }, [])
}
