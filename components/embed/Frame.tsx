'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/**
 * What stands in a page of somebody else. It tells that page how high it is, as a bare number, and nothing more. Links to pages
 * open in a tab of their own, which learns nothing of the answers.
 */
export function Frame({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = box
    if (current === null || window.parent === window) return
    // Any site may frame this page, so the message goes to whichever does: a number tells it nothing of the person.
    const watch = new ResizeObserver(() => window.parent.postMessage(Math.ceil(current.offsetHeight), '*'))
    watch.observe(current)
    return () => watch.disconnect()
  }, [])
  useEffect(() => {
    document.addEventListener('click', openApart, true)
    return () => document.removeEventListener('click', openApart, true)
  }, [])
  return (
    <div ref={box} className="px-4 py-4">
      {children}
    </div>
  )
}

/** A link to a page opens in a tab of its own. Links inside the frame, telephone numbers and files stay as they are. */
function openApart({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link || link.hasAttribute('download') || !/^https?:$/.test(link.protocol)) return
  if (link.getAttribute('href')?.startsWith('#')) return
  link.target = '_blank'
  link.rel = 'noopener noreferrer'
}
