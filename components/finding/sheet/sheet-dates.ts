import { originKey } from '@/cases/dossier/dates'
import { type CountedDate, cannotWait, runningOf } from '@/components/finding/dates/cannot-wait'
import type { SheetCase } from '@/components/finding/sheet/sheet-case'
import { daysUntil } from '@/machines/deadlines/spans'
import type { Urgent } from '@/machines/routes/urgent'

/** So many dates and urgent things stand on the page for the person. */
const most = 3
/** What comes within so many days is for this week. */
const week = 7
/** The top of the sheet: what cannot wait and has no day, then dates. */
export interface Top {
  readonly urgent: readonly Urgent[]
  readonly dates: readonly CountedDate[]
  /** Dates that had no room. */
  readonly more: number
  /** True where something has to be done within a week. */
  readonly thisWeek: boolean
  /** True where a day runs that may be the last within two weeks, so that nobody may wait with an appeal. */
  readonly cannotWait: boolean
}

/** What cannot wait and the first dates of the one list, three in all. */
export function topOf(of: SheetCase): Top {
  const { urgent, dates, today } = of
  const running = onceEach(runningOf(dates))
  // What has a day stands among the dates already.
  // Whom to tell of a child alone stands first under “Go to”, so that no date gives its room for it.
  const without = urgent
    .filter(({ id, on }) => on === undefined && id !== 'report-child-alone')
    .slice(0, most - Math.min(1, running.length))
  const shown = running.slice(0, most - without.length)
  const near = ({ counted: { status } }: CountedDate) =>
    [status.on, status.possible].some((day) => day != null && daysUntil(today, day) <= week) ||
    status.state === 'unknown'
  return {
    urgent: without,
    dates: shown,
    more: running.length - shown.length,
    thisWeek: without.length > 0 || shown.some(near),
    cannotWait: cannotWait(of),
  }
}

/** Limits that exclude each other: which of them a decision has is not known yet. Every other limit is a remedy of its own. */
const families = ['protection-appeal', 'urgent-suspension'] as const

/** Of limits that exclude each other and may end on the same day, the first stands for all. */
function onceEach(dates: readonly CountedDate[]): readonly CountedDate[] {
  const seen = new Set<string>()
  return dates.filter(({ limit, origin, counted: { status } }) => {
    const kind = families.find((family) => limit.startsWith(family)) ?? limit
    const key = `${originKey(origin)} ${kind} ${status.on}`
    return !seen.has(key) && seen.add(key)
  })
}
