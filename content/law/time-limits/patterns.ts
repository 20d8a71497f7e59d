/** What many rows share, so that a row shows only what is its own. */

/** Read in the consolidated text of the Aliens Act; first day in force not stated there. */
export const inTheAct = { source: 'justel-aliens-act', inForce: { from: null }, confidence: 'high' } as const

/** Day 1 by mode of notification, last day moved to a working day (Aliens Act, art. 39/57 §2). */
export const fromNotification = {
  direction: 'after',
  start: 'by-notification',
  roll: 'next-working-day',
  event: 'decision-notified',
} as const

/** The day of the event does not count, and no text was found that moves the last day. */
export const fromNextDay = { direction: 'after', start: 'day-after-event', roll: 'none' } as const

/** The day of the event counts as day 1. The paper itself says until when it is valid; this is the cautious count. */
export const fromSameDay = { direction: 'after', start: 'event-day', roll: 'none' } as const

export const beforeExpiry = {
  direction: 'before',
  start: 'before-expiry',
  roll: 'none',
  event: 'paper-expires',
} as const

export const days = <const N extends number>(length: N) => ({ length, unit: 'calendar-day' }) as const
export const workingDays = <const N extends number>(length: N) => ({ length, unit: 'working-day' }) as const
export const months = <const N extends number>(length: N) => ({ length, unit: 'month' }) as const
export const years = <const N extends number>(length: N) => ({ length, unit: 'year' }) as const
