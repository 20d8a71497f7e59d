import { useEffect, useEffectEvent } from 'react'

/** Calls `onLink` with each link that is followed in this tab; it takes the click over where it gives true. */
export function useLinks(onLink: (link: HTMLAnchorElement) => boolean): void {
  const onClick = useEffectEvent((event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
    if (link && !elsewhere && onLink(link)) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: MouseEvent) => onClick(event)
    document.addEventListener('click', listen)
    return () => document.removeEventListener('click', listen)
  }, [])
}

/** True of a link to the page that is open, such as its entry in the menu: the browser would show the same screen again. */
export const leadsHere = (link: HTMLAnchorElement): boolean =>
  link.hash === '' && link.href === window.location.href
