/** Milliseconds before locking during which the screen warns. */
export const warningMs = 30_000

export type LockTimer = 'open' | 'warning' | 'lock'

/**
 * Whether to lock, from the moment of the last action and the moment now, both in milliseconds of one clock. `minutes`
 * without action lock. A clock that was set back locks, since how long nobody was there is then not known.
 */
export function lockTimer(minutes: number, lastAction: number, now: number): LockTimer {
  const idle = now - lastAction
  const left = minutes * 60_000 - idle
  if (idle < 0 || left <= 0) return 'lock'
  return left <= warningMs ? 'warning' : 'open'
}
