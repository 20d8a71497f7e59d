import type { ISODate } from '@/content/law/types'
import { addDays, toNumber } from '@/machines/deadlines/day'

/** The ten legal public holidays of Belgium (Royal Decree of 18 April 1974), and `other` for one added by decree. */
export type HolidayId =
  | 'new-year'
  | 'easter-monday'
  | 'labour-day'
  | 'ascension'
  | 'whit-monday'
  | 'national-day'
  | 'assumption'
  | 'all-saints'
  | 'armistice'
  | 'christmas'
  | 'other'

/** Why a day is not a working day. */
export type ClosedReason = HolidayId | 'saturday' | 'sunday'

/** Tells working days from others. Days are numbers: days since 1970-01-01 (`machines/day`). */
export interface Calendar {
  readonly first: number
  readonly last: number
  readonly holidays: ReadonlyMap<number, HolidayId>
}

/** A day outside the years that the calendar knows. */
export class OutsideCalendarError extends Error {
  constructor(readonly day: number) {
    super(`day ${day} is outside the calendar`)
    this.name = 'OutsideCalendarError'
  }
}

/** Easter Sunday of a year of the Gregorian calendar (computation of Meeus, Jones and Butcher). */
export function easterSunday(year: number): ISODate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Holidays set for one year by decree: in 2008 Ascension fell on 1 May, and 2 May took its place (decree of 3 June 2007). */
const setByDecree: Readonly<Record<number, ISODate>> = { 2008: '2008-05-02' }

/** The legal public holidays of a year, in order of the list of the decree. */
export function belgianHolidays(year: number): readonly (readonly [ISODate, HolidayId])[] {
  const easter = easterSunday(year)
  const extra = setByDecree[year]
  return [
    [`${year}-01-01`, 'new-year'],
    [addDays(easter, 1), 'easter-monday'],
    [`${year}-05-01`, 'labour-day'],
    [addDays(easter, 39), 'ascension'],
    [addDays(easter, 50), 'whit-monday'],
    [`${year}-07-21`, 'national-day'],
    [`${year}-08-15`, 'assumption'],
    [`${year}-11-01`, 'all-saints'],
    [`${year}-11-11`, 'armistice'],
    [`${year}-12-25`, 'christmas'],
    ...(extra === undefined ? [] : ([[extra, 'other']] as const)),
  ]
}

/** A calendar from 1 January of the first year to 31 December of the last, both included. */
export function calendarOf(firstYear: number, lastYear: number): Calendar {
  const holidays = new Map<number, HolidayId>()
  for (let year = firstYear; year <= lastYear; year++) {
    for (const [day, id] of belgianHolidays(year)) holidays.set(toNumber(day), id)
  }
  return { first: toNumber(`${firstYear}-01-01`), last: toNumber(`${lastYear}-12-31`), holidays }
}

/** The same calendar with one more holiday. */
export function withHoliday(calendar: Calendar, day: ISODate): Calendar {
  return { ...calendar, holidays: new Map(calendar.holidays).set(toNumber(day), 'other') }
}

/** Working days of Belgium from 2000 to 2050: no Saturdays, Sundays or public holidays (arts 39/57 §2 al. 3 and 57/6 §3). */
export const belgianCalendar: Calendar = calendarOf(2000, 2050)

export const covers = (calendar: Calendar, day: number): boolean =>
  day >= calendar.first && day <= calendar.last

/** Why the day is not a working day, or null on a working day. Throws `OutsideCalendarError`. */
export function closedOn(calendar: Calendar, day: number): ClosedReason | null {
  if (!covers(calendar, day)) throw new OutsideCalendarError(day)
  const holiday = calendar.holidays.get(day)
  if (holiday !== undefined) return holiday
  const weekday = (day + 4) % 7
  if (weekday === 6) return 'saturday'
  return weekday === 0 ? 'sunday' : null
}

/** A day that was passed over, and why. */
export interface ClosedDay {
  readonly on: number
  readonly why: ClosedReason
}

/** The first working day on or after the day, and the days passed over. Throws `OutsideCalendarError`. */
export function nearestWorkingDay(
  calendar: Calendar,
  day: number,
): { readonly day: number; readonly closed: readonly ClosedDay[] } {
  const closed: ClosedDay[] = []
  let at = day
  for (let why = closedOn(calendar, at); why !== null; why = closedOn(calendar, at)) {
    closed.push({ on: at, why })
    at += 1
  }
  return { day: at, closed }
}

/** The last working day on or before the day; null where it lies before the calendar. */
export function workingDayUntil(calendar: Calendar, day: number): number | null {
  for (let at = day; covers(calendar, at); at--) if (closedOn(calendar, at) === null) return at
  return null
}

/** The first n working days after the day, the last of them, and the days passed over between them. n is at least 1. */
export function workingDaysAfter(
  calendar: Calendar,
  day: number,
  n: number,
): { readonly days: readonly number[]; readonly last: number; readonly closed: readonly ClosedDay[] } {
  const days: number[] = []
  const closed: ClosedDay[] = []
  let last = day
  while (days.length < n) {
    last += 1
    const why = closedOn(calendar, last)
    if (why === null) days.push(last)
    else closed.push({ on: last, why })
  }
  return { days, last, closed }
}
