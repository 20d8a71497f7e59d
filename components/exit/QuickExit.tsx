'use client'

import { useEffect } from 'react'
import { exitAddress } from '@/components/exit/address'
import { exitAlso, exitMark } from '@/components/exit/ExitLink'
import { shiftCounter } from '@/components/exit/keys'
import { leaveSite } from '@/components/exit/leave'

/** The way out at the top of the page also forgets what this tab holds. Three Shifts do the same. */
export function QuickExit({ description }: { readonly description: string }) {
  useEffect(() => {
    const counts = shiftCounter()
    const leave = () => void leaveSite(exitAddress)
    const hearing = new AbortController()
    window.addEventListener(
      'keydown',
      ({ key, repeat, timeStamp }) => {
        if (!repeat && counts(key, timeStamp)) leave()
      },
      { signal: hearing.signal, capture: true },
    )
    // What is typed on a touch screen or composed gives no key, and neither does the mouse.
    for (const done of ['beforeinput', 'pointerdown', 'wheel'] as const) {
      window.addEventListener(done, ({ type, timeStamp }) => void counts(type, timeStamp), {
        signal: hearing.signal,
        capture: true,
        passive: true,
      })
    }
    document.addEventListener(
      'click',
      (event) => {
        if (!(event.target instanceof Element) || !event.target.closest(`[${exitMark}]`)) return
        event.preventDefault()
        leave()
      },
      hearing,
    )
    return () => hearing.abort()
  }, [])
  return (
    <span id={exitAlso} hidden>
      {description}
    </span>
  )
}
