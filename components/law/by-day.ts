import { type CitationId, citations } from '@/content/law/citations'
import { type DateOfLawId, dayAfterLast, dayOfLaw } from '@/content/law/dates-of-law'
import type { ISODate } from '@/content/law/types'

/**
 * What holds of a text from a day: it began as it was read · it began and could not be read · it was amended and the new
 * wording could not be read · it holds no longer.
 */
export const lawEvents = ['begins', 'unread', 'amended', 'ended'] as const
export type LawEvent = (typeof lawEvents)[number]

/** A day from which some texts hold differently. */
export interface DayOfTexts {
  readonly day: ISODate
  readonly event: LawEvent
  readonly ids: readonly CitationId[]
}

/** The days on which these texts began, changed or ended, the newest first; on one day in the order of `lawEvents`. */
export function lawByDay(ids: readonly CitationId[]): readonly DayOfTexts[] {
  const rows = new Map<string, { day: ISODate; event: LawEvent; ids: CitationId[] }>()
  for (const id of new Set(ids)) {
    for (const { day, event } of eventsOf(id)) {
      const key = `${day} ${event}`
      const row = rows.get(key) ?? { day, event, ids: [] }
      row.ids.push(id)
      rows.set(key, row)
    }
  }
  return [...rows.values()].toSorted(
    (a, b) => b.day.localeCompare(a.day) || lawEvents.indexOf(a.event) - lawEvents.indexOf(b.event),
  )
}

function eventsOf(id: CitationId): readonly Omit<DayOfTexts, 'ids'>[] {
  const { inForce, recheckFrom } = citations[id]
  const { from, to } = inForce
  const began =
    from !== null ? [{ day: from, event: from === recheckFrom ? 'unread' : 'begins' } as const] : []
  const changed =
    recheckFrom !== undefined && recheckFrom !== from ? [{ day: recheckFrom, event: 'amended' } as const] : []
  const ended = to !== undefined ? [{ day: dayAfterLast(to), event: 'ended' } as const] : []
  return [...began, ...changed, ...ended]
}

/** Days of the law that no article carries, by the guide that tells of them. */
export const lastDays = {
  'temporary-protection': ['temporary-protection-ends'],
} as const satisfies Readonly<Record<string, readonly DateOfLawId[]>>

/** The last days that a guide tells of, each with its day. */
export const lastDaysOf = (guide: string) =>
  guide in lastDays ? lastDays[guide as keyof typeof lastDays].map((id) => ({ id, day: dayOfLaw(id) })) : []
