import { useEffect, useEffectEvent, useState } from 'react'
import { type LockTimer, lockTimer } from '@/cases/storage/auto-lock'

/** How often the clock is looked at, in milliseconds. */
const every = 2_000

/** Lock after some minutes without a touch or a key. Gives whether it is about to happen. */
export function useAutoLock(on: boolean, minutes: number, lock: () => void): LockTimer {
  const [state, setState] = useState<LockTimer>('open')
  const act = useEffectEvent(lock)
  useEffect(() => {
    if (!on) return
    let last = Date.now()
    const touched = () => {
      last = Date.now()
      setState('open')
    }
    const look = () => {
      const timer = lockTimer(minutes, last, Date.now())
      setState(timer === 'lock' ? 'open' : timer)
      if (timer === 'lock') act()
    }
    const interval = setInterval(look, every)
    const hearing = new AbortController()
    document.addEventListener('keydown', touched, hearing)
    document.addEventListener('pointerdown', touched, hearing)
    document.addEventListener('visibilitychange', look, hearing)
    return () => {
      clearInterval(interval)
      hearing.abort()
    }
  }, [on, minutes])
  return state
}
