import type { LimitEvent } from '@/content/law/time-limits/kinds'
import type { DayKind } from '@/machines/deadlines/read-day'

/** Events whose day may be known before it comes: a paper's last day, an application that is planned, the end of a regime. */
const planned: readonly LimitEvent[] = [
  'paper-expires',
  'application-lodged',
  'request-lodged',
  'protection-regime-ended',
]

/** What the day of an event can be. A paper that is received, and what others do, has happened. */
export function dayKindOf(event: LimitEvent): DayKind {
  if (event === 'born') return 'birth'
  return planned.includes(event) ? 'any' : 'past'
}
