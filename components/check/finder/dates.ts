import { originKey, type PersonDate } from '@/cases/dossier/dates'
import type { RoutesView } from '@/components/check/finder/view'
import type { ISODate } from '@/content/law/types'
import { hasPassed } from '@/machines/deadlines/counted'
import { isTermToLeave } from '@/machines/routes/dates-of-facts'
import type { Urgent, UrgentId } from '@/machines/routes/urgent'

/** One row of the dates of a person: something urgent, a date of the list, or both in one. */
export type DateRow = { readonly id: string } & (
  | { readonly urgent: Urgent; readonly date: PersonDate | null }
  | { readonly urgent: null; readonly date: PersonDate }
)

/** What needs no act by a day: it is said after the dates. */
const calm: ReadonlySet<UrgentId> = new Set(['urgent-request-lodged', 'order-suspended'])

/** What cannot wait and every date, once each: what has no day first, then the day that may end first. Dates that passed are left out. */
export function dateRows({ urgent, dates }: Pick<RoutesView, 'urgent' | 'dates'>): readonly DateRow[] {
  const running = dates.filter(({ counted }) => !hasPassed(counted))
  const taken = new Set<PersonDate>()
  const things = urgent.map((thing): DateRow => {
    const own = running.filter((one) => belongsTo(thing, one))
    // Two decisions may have the same last day, and a refusal may hold the order: both are then said of one date.
    const free = own.filter((one) => !taken.has(one))
    const date = free.find((one) => possibleIn(one) === thing.possible) ?? free[0] ?? own[0] ?? null
    if (date !== null) taken.add(date)
    return { id: thing.id, urgent: thing, date }
  })
  const others = running
    .filter((one) => !taken.has(one))
    .map((date): DateRow => ({ id: keyOf(date), urgent: null, date }))
  const dated = [...things.filter(hasDay), ...others].sort((a, b) => (mayEnd(a) < mayEnd(b) ? -1 : 1))
  const undated = things.filter((row) => !hasDay(row))
  const isCalm = (row: DateRow) => row.urgent !== null && calm.has(row.urgent.id)
  return [...undated.filter((row) => !isCalm(row)), ...dated, ...undated.filter(isCalm)]
}

/** Whether the first row of the dates stands out: something urgent, which then names who helps. */
export const firstStandsOut = (view: Pick<RoutesView, 'urgent' | 'dates'>): boolean =>
  (dateRows(view)[0]?.urgent ?? null) !== null

/** What cannot wait, in that order, each with its date. What needs no act is left out. */
export const urgentInOrder = (
  view: Pick<RoutesView, 'urgent' | 'dates'>,
): readonly Extract<DateRow, { readonly urgent: Urgent }>[] =>
  dateRows(view).flatMap((row) => (row.urgent === null || calm.has(row.urgent.id) ? [] : [row]))

const hasDay = ({ urgent, date }: DateRow): boolean => date !== null || urgent?.on !== undefined

/** The date of the list that something urgent has its day from. */
function belongsTo({ id, limit, on }: Urgent, { limit: counted, counted: date }: PersonDate): boolean {
  if (id === 'eighteen-within-a-year') return counted === 'turning-eighteen'
  if (date.deadline === null || on === undefined || date.status.on !== on) return false
  return limit === undefined ? isTermToLeave(counted) : counted === limit
}

const possibleIn = ({ counted }: PersonDate): ISODate | undefined =>
  counted.deadline === null ? undefined : counted.status.possible

/** The earliest day on which it may end, then the day to go by. */
function mayEnd({ urgent, date }: DateRow): ISODate {
  const status = date?.counted.deadline ? date.counted.status : null
  const on = urgent?.on ?? status?.on ?? ''
  return `${urgent?.possible ?? status?.possible ?? on} ${on}`
}

const keyOf = ({ limit, origin, procedure }: PersonDate): string =>
  `${procedure ?? 'person'} ${limit} ${originKey(origin)}`
