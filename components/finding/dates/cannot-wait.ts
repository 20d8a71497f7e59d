import type { PersonDate } from '@/cases/dossier/dates'
import type { ISODate } from '@/content/law/types'
import type { CountResult } from '@/machines/deadlines/counted'
import { hasPassed, placeOf, possibleIsPast } from '@/machines/deadlines/order'
import { daysUntil } from '@/machines/deadlines/spans'
import type { Urgent, UrgentId } from '@/machines/routes/urgent'

/** Within so many days, looking for help comes before showing papers to someone. */
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

/** True where a day could be counted at all. */
export const isCounted = <C extends CountResult>(counted: C): counted is C & CountedDate['counted'] =>
  counted.deadline !== null

const hasDeadline = (date: PersonDate): date is CountedDate => isCounted(date.counted)

/** An authority's own limit is nothing that the person has to keep. */
const isOwn = ({ counted }: CountedDate): boolean =>
  counted.deadline.kind !== 'authority' && counted.status.state !== 'reached'

/** The dates that the person has to keep and that are not over. */
export const runningOf = (dates: readonly PersonDate[]): readonly CountedDate[] =>
  dates.filter(hasDeadline).filter((date) => isOwn(date) && !hasPassed(date.counted))

/** What is known of a person that may have a last day. */
export interface Pressing {
  readonly urgent: readonly Urgent[]
  readonly dates: readonly PersonDate[]
  readonly today: ISODate
}

/** True where a day runs that may be the last within two weeks, or may be over: nobody may wait until all is ready. */
export const cannotWait = ({ urgent, dates, today }: Pressing): boolean =>
  urgent.some(({ id }) => undatedLimits.has(id)) || runningOf(dates).some((one) => mayEndSoon(one, today))

/** Whether what the person has to do may be too late within two weeks, or may be so already. */
function mayEndSoon({ counted }: CountedDate, today: ISODate): boolean {
  if (counted.deadline.kind === 'from-day') return false
  const { turn, day } = placeOf(counted)
  return turn !== 'runs' || day === '' || possibleIsPast(counted) || daysUntil(today, day) <= twoWeeks
}
