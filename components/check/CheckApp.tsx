'use client'

import { type ComponentType, useEffect, useEffectEvent, useState } from 'react'
import { fieldOf } from '@/cases/dossier/field'
import { setShared } from '@/cases/storage/shared-device'
import { ChoosePage } from '@/components/check/ChoosePage'
import type { FlowProps } from '@/components/check/Flow'
import { type Destination, destinationIn, destinationOf } from '@/components/check/flow-events'
import type { ProcedureCard } from '@/components/check/ProcedureCards'
import { anewHash, type DoorId, doorIn } from '@/components/check/session/door-ids'
import type { FlowEvent } from '@/components/check/session/flow-event'
import type { Session } from '@/components/check/session/session'
import { forgetSession, hasSession, restoreSession } from '@/components/check/session/storage'
import { useLinks } from '@/components/check/use-links'
import { useFramed } from '@/components/embed/framed'
import { hereHash } from '@/components/ui/layout/here'
import { useShared } from '@/components/ui/shared-device'
import { useToday } from '@/components/ui/today'
import type { ISODate } from '@/content/law/types'

export interface CheckAppProps {
  readonly cards: readonly ProcedureCard[]
  readonly law: ISODate
}
/** How the flow begins. */
interface Taken {
  readonly here: boolean
  readonly anew: boolean
  readonly taken: Session | null
}
interface Loaded {
  readonly Flow: ComponentType<FlowProps>
  readonly stored: Session | null
  readonly here: boolean
  readonly anew: boolean
}

/** The first page of the check. Everything beyond it is loaded with the first choice, or where the tab holds a session. */
export function CheckApp({ cards, law }: CheckAppProps) {
  const today = useToday()
  const framed = useFramed()
  const shared = useShared() || framed
  const [destination, setDestination] = useState<Destination | null>(null)
  const [door, setDoor] = useState<DoorId | null>(null)
  const [loading, setLoading] = useState<'idle' | 'busy' | 'failed'>('idle')
  const [loaded, setLoaded] = useState<Loaded | null>(null)

  async function load({ here = false, anew = false, taken = null }: Partial<Taken> = {}) {
    setLoading('busy')
    try {
      const [{ Flow }, stored] = await Promise.all([
        import('@/components/check/Flow'),
        taken ?? (framed ? null : restoreSession()),
      ])
      // A case of the desk begins at its questions, and not at the choice that everybody else begins with.
      const begins = !here && !anew && stored?.forCase && fieldOf(window.history.state, 'step') === undefined
      if (begins) setDestination(destinationIn(stored.forCase.procedure))
      setLoaded({ Flow, stored, here, anew })
    } catch {
      setLoading('failed')
    }
  }
  function start(to: Destination | null, through: DoorId | null = null) {
    setDestination(to)
    setDoor(through)
    if (loading !== 'busy') void load()
  }
  /** Takes what is chosen before the flow is there to take it. */
  function take(event: FlowEvent) {
    if (event.type === 'enter') start(null, event.door)
    if (event.type === 'choose') start({ to: 'questions', procedure: event.procedure })
    if (event.type === 'locate')
      start({ to: 'position', procedure: event.procedure, noting: event.noting ?? null })
    if (event.type === 'takeUp') {
      setDestination(destinationOf(event.session))
      setDoor(null)
      void load({ taken: event.session })
    }
    if (event.type !== 'share') return
    setShared(event.shared)
    if (event.shared) forgetSession()
  }
  const goOn = useEffectEvent(() => {
    if (framed) return
    const { hash, pathname } = window.location
    const door = doorIn(hash)
    const here = hash === hereHash
    const anew = hash === anewHash
    // A reload goes on where the person is, not at the door again.
    if (door !== null || here || anew) window.history.replaceState(window.history.state, '', pathname)
    if (door !== null) take({ type: 'enter', door })
    else if (hasSession()) void load({ here, anew })
  })
  useEffect(() => goOn(), [])
  // Where the flow is loaded, it takes such a link itself.
  useLinks((link) => loaded === null && link.hash === anewHash && link.pathname === window.location.pathname)

  if (loaded && today !== null) {
    const { Flow, ...from } = loaded
    return <Flow {...{ cards, law, today, shared, destination, door, ...from }} />
  }
  return (
    <ChoosePage
      cards={cards}
      checked={[]}
      loading={loading}
      shared={shared}
      returned={false}
      begun={false}
      answers={0}
      send={take}
    />
  )
}
