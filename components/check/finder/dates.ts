import { originKey, type PersonDate } from '@/cases/dossier/dates'
import type { RoutesView } from '@/components/check/finder/view'
import type { ISODate } from '@/content/law/types'
import { byPlace, hasPassed, type Place, placeOf } from '@/machines/deadlines/order'
import { isTermToLeave } from '@/machines/routes/dates-of-facts'
import type { Urgent, UrgentId } from '@/machines/routes/urgent'

/** One row of the dates of a person: something urgent, a date of the list, or both in one. */
export type DateRow = { readonly id: string } & (
  | { readonly urgent: Urgent; readonly date: PersonDate | null }
  | { readonly urgent: null; readonly date: PersonDate }
)

/** What needs no act by a day: it is said after the dates. */
const calm: ReadonlySet<UrgentId> = new Set(['urgent-request-lodged', 'order-suspended'])

/**
 * What cannot wait and every date, once each: what has no day, then the one order of dates, so that what may have passed never
 * takes the room of what still runs; last what needs no act. Dates that passed are left out.
 */
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
  const dated = [...things.filter(hasDay), ...others].sort((a, b) => byPlace(standsAt(a), standsAt(b)))
  const undated = things.filter((row) => !hasDay(row))
  return [...undated.filter((row) => !isCalm(row)), ...dated, ...undated.filter(isCalm)]
}

/** Whether the first row of the dates stands out: something urgent, which then names who helps. */
export const firstStandsOut = (view: Pick<RoutesView, 'urgent' | 'dates'>): boolean =>
  (dateRows(view)[0]?.urgent ?? null) !== null

/** What cannot wait, in that order, each with its date. What needs no act is left out. */
export const urgentInOrder = (
  view: Pick<RoutesView, 'urgent' | 'dates'>,
): readonly Extract<DateRow, { readonly urgent: Urgent }>[] =>
  dateRows(view).flatMap((row) => (row.urgent === null || isCalm(row) ? [] : [row]))

const isCalm = ({ urgent }: DateRow): boolean => urgent !== null && calm.has(urgent.id)

const hasDay = ({ urgent, date }: DateRow): boolean => date !== null || urgent?.on !== undefined

/** The date of the list that something urgent has its day from. */
function belongsTo({ id, limit, on }: Urgent, { limit: counted, counted: date }: PersonDate): boolean {
  if (id === 'eighteen-within-a-year') return counted === 'turning-eighteen'
  if (date.deadline === null || on === undefined || date.status.on !== on) return false
  return limit === undefined ? isTermToLeave(counted) : counted === limit
}

const possibleIn = ({ counted }: PersonDate): ISODate | undefined =>
  counted.deadline === null ? undefined : counted.status.possible

/** Where a row with a day stands. Something urgent may end on an earlier day than its date: by another limit that it may have. */
function standsAt(row: DateRow): Place {
  if (row.urgent === null) return placeOf(row.date.counted)
  const { on = '', possible, possiblePassed, mayHavePassed } = row.urgent
  if (mayHavePassed) return { turn: 'late', day: on }
  return { turn: 'runs', day: possible === undefined || possiblePassed ? on : possible }
}

/** The day to go by of a row is over, and the last one may still come. */
export const isLate = (row: DateRow): boolean => hasDay(row) && standsAt(row).turn === 'late'

/** So many rows are read at once. */
const few = 3

/**
 * How many of the rows are shown before the rest is folded away: a few, and in any case all that cannot wait and have no day,
 * and the first that has one.
 */
export function shownAtOnce(rows: readonly DateRow[]): number {
  const undated = rows.findIndex((row) => hasDay(row) || isCalm(row))
  return Math.max(few, rows.findIndex(hasDay) + 1, undated < 0 ? rows.length : undated)
}

const keyOf = ({ limit, origin, procedure }: PersonDate): string =>
  `${procedure ?? 'person'} ${limit} ${originKey(origin)}`
