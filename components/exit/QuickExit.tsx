'use client'

import { useEffect } from 'react'
import { exitAddress } from '@/components/exit/address'
import { ExitLink, type ExitLinkProps } from '@/components/exit/ExitLink'
import { shiftCounter } from '@/components/exit/keys'
import { leaveSite } from '@/components/exit/leave'

const leave = () => void leaveSite(exitAddress)

/** One tap or three Shifts leave the site and forget what this tab holds. */
export function QuickExit(props: Omit<ExitLinkProps, 'onClick'>) {
  useEffect(() => {
    const counts = shiftCounter()
    const onKey = ({ key, repeat, timeStamp }: KeyboardEvent) => {
      if (!repeat && counts(key, timeStamp)) leave()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <ExitLink
      {...props}
      onClick={(event) => {
        event.preventDefault()
        leave()
      }}
    />
  )
}
