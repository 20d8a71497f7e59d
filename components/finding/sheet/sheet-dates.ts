import { originKey, type PersonDate } from '@/cases/dossier/dates'
import type { SheetCase } from '@/components/finding/sheet/sheet-case'
import type { ISODate } from '@/content/law/types'
import type { CountResult } from '@/machines/deadlines/counted'
import { hasPassed, placeOf, possibleIsPast } from '@/machines/deadlines/order'
import { daysUntil } from '@/machines/deadlines/spans'
import type { Urgent, UrgentId } from '@/machines/routes/urgent'

/** So many dates and urgent things stand on the page for the person. */
const most = 3
/** What comes within so many days is for this week. */
const week = 7
/** Within so many days, looking for help comes before showing the sheet to someone. */
const twoWeeks = 14
/** What has no day, and means that a time limit runs or may run. */
const undatedLimits: ReadonlySet<UrgentId> = new Set([
  'held',
  'no-term-to-leave',
  'term-to-leave-may-run',
  'order-without-day',
  'transfer-decision',
])

/** A date that was counted. */
export type CountedDate = PersonDate & {
  readonly counted: Extract<PersonDate['counted'], { readonly status: object }>
}

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
export function topOf({ urgent, dates, today }: SheetCase): Top {
  const running = onceEach(
    dates.filter(hasDeadline).filter((date) => isOwn(date) && !hasPassed(date.counted)),
  )
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
    cannotWait:
      urgent.some(({ id }) => undatedLimits.has(id)) || running.some((one) => mayEndSoon(one, today)),
  }
}

/** True where a day could be counted at all. */
export const isCounted = <C extends CountResult>(counted: C): counted is C & CountedDate['counted'] =>
  counted.deadline !== null

const hasDeadline = (date: PersonDate): date is CountedDate => isCounted(date.counted)

/** An authority's own limit is nothing that the person has to keep. */
const isOwn = ({ counted }: CountedDate): boolean =>
  counted.deadline.kind !== 'authority' && counted.status.state !== 'reached'

/** Whether what the person has to do may be too late within two weeks, or may be so already. */
function mayEndSoon({ counted }: CountedDate, today: ISODate): boolean {
  if (counted.deadline.kind === 'from-day') return false
  const { turn, day } = placeOf(counted)
  return turn !== 'runs' || day === '' || possibleIsPast(counted) || daysUntil(today, day) <= twoWeeks
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
